import type { CodeOperations } from "../generated/code-operations.ts";
import type { CodeFreePaths, CodePages, CodeRoutes } from "../generated/code-routes.ts";
import type { CspmOperations } from "../generated/cspm-operations.ts";
import type { CspmFreePaths, CspmJobs, CspmPages, CspmRoutes } from "../generated/cspm-routes.ts";
import type { LoginOperations } from "../generated/login-operations.ts";
import type { LoginFreePaths, LoginRoutes } from "../generated/login-routes.ts";
import type { Api } from "./apis.ts";
import type { Caller } from "./call/caller.ts";
import type { Method } from "./call/operations.ts";
import { settle, type Result } from "./call/result.ts";
import type { AnyCallOptions, Send } from "./call/send.ts";
import type { Clock } from "./clock.ts";
import { createJob, Job, type StartJob } from "./jobs/job.ts";
import type { AnyJobOptions } from "./jobs/run.ts";
import type { AnyNamedJobOptions, AnyNamedOptions, AnyNamedPagerOptions, NamedContext } from "./named/types.ts";
import { Pager, paginate, type AnyPagerOptions, type Paginate } from "./pages/pager.ts";
import type { AnySearchOptions } from "./search/run.ts";
import { search, type StartSearch } from "./search/search.ts";

/**
 * A client for one of the API's documents.
 *
 * A failed request resolves with an `error`; an abort by the caller rejects with the signal's reason; a wrong call (a
 * missing path parameter, an unknown option) rejects with a TypeError before anything is sent. Pages, jobs and searches
 * reject in the same ways when they're read.
 */
export interface Client<Routes extends Record<Method, object>, FreePaths extends Record<Method, string>> {
  /** Reads: `GET("/v2/policy", { params: { query } })`. */
  readonly GET: Caller<Routes["GET"], FreePaths["GET"], Routes>;
  /** Creates, runs an action, or searches with a body: `POST("/policy", { body })`. */
  readonly POST: Caller<Routes["POST"], FreePaths["POST"], Routes>;
  /** Updates or replaces, as the operation says: `PUT("/policy/{id}", { params: { path }, body })`. */
  readonly PUT: Caller<Routes["PUT"], FreePaths["PUT"], Routes>;
  /** Changes a part: `PATCH("/policy/{id}/status/{enabled}", { params: { path } })`. */
  readonly PATCH: Caller<Routes["PATCH"], FreePaths["PATCH"], Routes>;
  /** Deletes: `DELETE("/policy/{id}", { params: { path } })`. */
  readonly DELETE: Caller<Routes["DELETE"], FreePaths["DELETE"], Routes>;
}

/** The client for login and token operations, with a method for each: `login`, `extendToken`. */
export interface LoginClient extends Client<LoginRoutes, LoginFreePaths>, LoginOperations {}

/** The client for CSPM, with a method for each operation: `listPolicies`, `listAlerts`. It runs RQL queries too. */
export interface CspmClient extends Client<CspmRoutes, CspmFreePaths>, CspmOperations {
  /** Reads a list over all its pages, whichever way the operation splits it. */
  readonly paginate: Paginate<CspmRoutes, CspmFreePaths, CspmPages>;
  /** Starts a job, waits for it and downloads its result. */
  readonly job: StartJob<CspmRoutes, CspmFreePaths, CspmJobs>;
  /**
   * Runs an RQL query. Its first words decide which operation runs it, and so the type of the results.
   *
   * @example
   * const query = "config from cloud.resource where api.name = 'aws-s3api-get-bucket-acl'";
   * for await (const item of prisma.cspm.search(query, { timeRange: timeRange.relative(1, "day") })) console.log(item);
   */
  readonly search: StartSearch;
}

/** The client for Code Security, with a method for each operation: `listRepositories`. */
export interface CodeClient extends Client<CodeRoutes, CodeFreePaths>, CodeOperations {
  /** Reads a list over all its pages, whichever way the operation splits it. */
  readonly paginate: Paginate<CodeRoutes, CodeFreePaths, CodePages>;
}

/** Calls any operation, without types. */
export type AnyCall = (path: string, options?: AnyCallOptions) => Promise<Result<unknown>>;

/** The throwing call behind a client, for helpers that take the client. A registered symbol: it may be of another build. */
const SEND = Symbol.for("prisma-cloud-client.send");

/** @throws {TypeError} for anything but a client */
export function readSend(client: unknown): Send {
  const send = (client as { [SEND]?: Send } | null | undefined)?.[SEND];
  if (typeof send !== "function") throw new TypeError("Pass the object that createPrismaCloud returns.");
  return send;
}

/** A client without types. */
export function createClient(api: Api, send: Send, clock: Clock): unknown {
  const createMethod =
    (method: Method): AnyCall =>
    (path, options) =>
      settle(send(`${method} ${path}`, options));
  const client = {
    GET: createMethod("GET"),
    POST: createMethod("POST"),
    PUT: createMethod("PUT"),
    PATCH: createMethod("PATCH"),
    DELETE: createMethod("DELETE"),
    paginate: (method: Method, path: string, options?: AnyPagerOptions) => paginate(send, `${method} ${path}`, options),
    job: (method: Method, path: string, options?: AnyJobOptions) =>
      createJob(send, clock, `${method} ${path}`, options),
    search: (query: string, options?: AnySearchOptions) => search(send, query, options),
  };
  return addNames(Object.defineProperty(client, SEND, { value: send }), { api, send, clock });
}

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
  const load = () => import("./named/calls.ts");
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
