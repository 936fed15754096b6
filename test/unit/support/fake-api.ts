// Loaded ahead of time: the client loads them on demand, which isn't a timer that a virtual clock could advance to.
import "../../../src/jobs/run.ts";
import "../../../src/pages/iterate.ts";
import "../../../src/search/run.ts";
import type { Method } from "../../../src/call/operations.ts";
import type { AnyCallOptions } from "../../../src/call/send.ts";
import { createPrismaCloudWithClock } from "../../../src/create-prisma-cloud.ts";
import type { Clock } from "../../../src/clock.ts";
import type { PrismaCloudOptions } from "../../../src/options.ts";
import type { LimitRegistry } from "../../../src/rate-limit/limits.ts";
import type { Job } from "../../../src/jobs/job.ts";
import type { AnyJobOptions } from "../../../src/jobs/run.ts";
import type { AnyPagerOptions, Pager } from "../../../src/pages/pager.ts";
import type { AnySearchOptions } from "../../../src/search/run.ts";
import type { Search } from "../../../src/search/search.ts";
import type { Session } from "../../../src/session/session.ts";
import type { Result } from "../../../src/call/result.ts";

/** A request as it reached the API. */
export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  readonly init: RequestInit;
  /** The body, if it's a string. */
  readonly body: string | undefined;
  readonly token: string | undefined;
  /** The number of the request, from 1. The session's own requests are counted separately. */
  readonly number: number;
}

type Answer = Response | Promise<Response>;

type AnyMethod = (path: string, options?: AnyCallOptions) => Promise<Result<unknown>>;

/** A client without the documents' types, which wouldn't accept what some tests pass. */
export interface AnyClient extends Readonly<Record<Method, AnyMethod>> {
  readonly paginate: (method: Method, path: string, options?: AnyPagerOptions) => Pager<unknown>;
  readonly job: (method: Method, path: string, options?: AnyJobOptions) => Job<unknown>;
  readonly search: (query: string, options?: AnySearchOptions) => Search<unknown>;
}

export interface FakeApi {
  readonly cspm: AnyClient;
  readonly code: AnyClient;
  readonly login: AnyClient;
  readonly session: Session;
  /** The requests besides the session's own. */
  readonly sent: Sent[];
  readonly logins: Sent[];
  readonly extensions: Sent[];
  readonly fetch: typeof globalThis.fetch;
}

export interface FakeApiOptions extends Partial<PrismaCloudOptions> {
  readonly clock: Clock;
  /** Where the client finds others to share its rate limits with. Default: it shares them with none. */
  readonly registry?: LimitRegistry;
  readonly answer?: (sent: Sent) => Answer;
  readonly login?: (sent: Sent) => Answer;
  readonly extend?: (sent: Sent) => Answer;
}

export const credentials = { accessKeyId: "a-key-id", secretKey: "a-secret-key" };

export const json = (value: unknown, init?: ResponseInit): Response => Response.json(value, init);

/** A token like the API's. `name` distinguishes them. */
export function jwt(name: string, seconds = 600): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256" })}.${part({ sub: name, iat: 1_700_000_000, exp: 1_700_000_000 + seconds })}.sig-${name}`;
}

/** A client of an API that's a function, and the requests that it got. */
export function fakeApi(options: FakeApiOptions): FakeApi {
  const {
    clock,
    registry,
    answer = () => json({}),
    login = () => json({ token: jwt(`login-${logins.length}`) }),
    extend = () => json({ token: jwt(`extended-${extensions.length}`) }),
    ...rest
  } = options;
  const sent: Sent[] = [];
  const logins: Sent[] = [];
  const extensions: Sent[] = [];
  const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(String(input));
    const headers = new Headers(init.headers);
    const [list, answers] =
      pathname === "/login"
        ? ([logins, login] as const)
        : pathname === "/auth_token/extend"
          ? ([extensions, extend] as const)
          : ([sent, answer] as const);
    const request: Sent = {
      method: init.method ?? "GET",
      path: pathname + search,
      headers,
      init,
      body: typeof init.body === "string" ? init.body : undefined,
      token: headers.get("x-redlock-auth") ?? headers.get("authorization") ?? undefined,
      number: list.length + 1,
    };
    list.push(request);
    return abortable(Promise.resolve(request).then(answers), init.signal ?? undefined);
  };
  const prisma = createPrismaCloudWithClock(
    { url: "api.prismacloud.io", credentials, fetch, rateLimit: false, ...rest },
    clock,
    registry,
  );
  const { cspm, code, login: loginClient, session } = prisma as unknown as FakeApi;
  return { cspm, code, login: loginClient, session, sent, logins, extensions, fetch };
}

/** Rejects on an abort, as fetch does. */
function abortable(answer: Promise<Response>, signal: AbortSignal | undefined): Promise<Response> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    answer.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", onAbort);
    });
  });
}

/** Resolves after `ms` of virtual time. */
export const after = <T>(clock: Clock, ms: number, value: () => T): Promise<T> =>
  new Promise<void>((resolve) => {
    clock.setTimer(resolve, ms);
  }).then(value);

/** Never responds. */
export const silence = (): Promise<Response> => new Promise(() => {});
