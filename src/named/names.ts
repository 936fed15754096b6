import { settle, type Result } from "../call/result.ts";
import { Job } from "../jobs/job.ts";
import { Pager } from "../pages/pager.ts";
import type { AnyNamedJobOptions, AnyNamedOptions, AnyNamedPagerOptions, NamedContext } from "./types.ts";

/**
 * What a name of an operation looks like: a verb and a noun in camel case, and `login`. Programs that inspect an unknown
 * object look for conversions and marks (`toJSON`, `isMoment`, `nodeType`, `asymmetricMatch`), which must stay undefined.
 * Generation checks that every operation matches.
 */
export const NAME_PATTERN = /^(login$|(?!(to|is|has|node|tag|asymmetric)[A-Z])[a-z]+[A-Z])/;

export interface AnyNamedOperation {
  (options?: AnyNamedOptions): Promise<Result<unknown>>;
  paginate(options?: AnyNamedPagerOptions): Pager<unknown>;
  job(options?: AnyNamedJobOptions): Job<unknown>;
}

const isName = (client: object, key: string | symbol): boolean => !(key in client) && NAME_PATTERN.test(String(key));

/**
 * Gives a client one method per operation, named by its operationId: `client.listPolicies({ query })`.
 *
 * The names sit directly on the client, because typing a noun after `prisma.cspm.` then finds every operation on it; a
 * group has to be guessed before its operations show. The table of names is a chunk that loads with the first call, so a
 * method is made for whatever looks like a name, and a wrong one is reported when it's called.
 */
export function addNames<Client extends object>(client: Client, context: NamedContext): Client {
  const load = () => import("./calls.ts");
  const create = (name: string): AnyNamedOperation =>
    Object.assign(
      (options: AnyNamedOptions = {}) => settle(load().then((calls) => calls.callByName(context, name, options))),
      {
        paginate: (options: AnyNamedPagerOptions = {}) =>
          new Pager(async function* (signal) {
            yield* (await load()).readPagesByName(context, name, options, signal);
          }, options),
        job: (options: AnyNamedJobOptions = {}) =>
          new Job(() => load().then((calls) => calls.runJobByName(context, name, options))),
      },
    );
  const made: Partial<Record<string | symbol, AnyNamedOperation>> = {};
  return new Proxy(client, {
    get: (target, key): unknown =>
      isName(target, key) ? (made[key] ??= create(key as string)) : Reflect.get(target, key),
    // Test tools look before they replace a method.
    has: (target, key) => key in target || isName(target, key),
  });
}
