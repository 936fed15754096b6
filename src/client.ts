import type { CodeOperations } from "../generated/code-operations.ts";
import type { CspmOperations } from "../generated/cspm-operations.ts";
import type { LoginOperations } from "../generated/login-operations.ts";
import type { Api, ApiPaths } from "./apis.ts";
import type { Method, PathsWith, ResponseOf, Verb } from "./call/operations.ts";
import type { OptionsArgument, ParsedAs, ParseAs } from "./call/options.ts";
import { settle, type Result } from "./call/result.ts";
import type { AnyCallOptions, Send } from "./call/send.ts";
import type { Clock } from "./clock.ts";
import { createJob } from "./jobs/job.ts";
import type { AnyJobOptions } from "./jobs/run.ts";
import type { StartJob } from "./jobs/types.ts";
import { addNames } from "./named/names.ts";
import { paginate, type AnyPagerOptions } from "./pages/pager.ts";
import type { Paginate } from "./pages/types.ts";
import type { AnySearchOptions } from "./search/run.ts";
import { search } from "./search/search.ts";
import type { StartSearch } from "./search/types.ts";

type DataOf<Operation, As> = As extends keyof ParsedAs ? ParsedAs[As] : ResponseOf<Operation>;

/** Calls the operations of one method. The path is spelled as in the document, with its parameters in braces. */
export type Caller<Paths, V extends Verb> = <
  Path extends PathsWith<Paths, V>,
  As extends ParseAs | undefined = undefined,
>(
  path: Path,
  ...options: OptionsArgument<Paths[Path][V & keyof Paths[Path]], As>
) => Promise<Result<DataOf<Paths[Path][V & keyof Paths[Path]], As>>>;

/**
 * A client for one of the API's documents.
 *
 * A failed request resolves with an `error`; an abort by the caller rejects with the signal's reason; a wrong call (a
 * missing path parameter, an unknown option) rejects with a TypeError before anything is sent. Pages, jobs and searches
 * reject in the same ways when they're read.
 */
export interface Client<Paths> {
  readonly GET: Caller<Paths, "get">;
  readonly POST: Caller<Paths, "post">;
  readonly PUT: Caller<Paths, "put">;
  readonly PATCH: Caller<Paths, "patch">;
  readonly DELETE: Caller<Paths, "delete">;
  readonly paginate: Paginate<Paths>;
  readonly job: StartJob<Paths>;
}

/** The client for login and token operations, which also have methods of their own: `login`, `extendToken`. */
export interface LoginClient extends Client<ApiPaths["login"]>, LoginOperations {}

/** The client for CSPM, with a method for each operation: `listPolicies`, `searchAlerts`. It runs RQL queries too. */
export interface CspmClient extends Client<ApiPaths["cspm"]>, CspmOperations {
  /** Runs an RQL query. */
  readonly search: StartSearch;
}

/** The client for Code Security, with a method for each operation: `listRepositories`. */
export interface CodeClient extends Client<ApiPaths["code"]>, CodeOperations {}

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
