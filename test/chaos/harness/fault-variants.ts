import type { FaultKind } from "../../../src/simulator/index.ts";
import type { CallKind } from "./call-kinds.ts";

/** How a call ends: with a success, an error of this name, or the reason of its signal. */
export type Ending =
  | "success"
  | "abort"
  | "ApiError"
  | "AuthenticationError"
  | "PermissionError"
  | "NotFoundError"
  | "ConflictError"
  | "RateLimitError"
  | "ServerError"
  | "NetworkError"
  | "TimeoutError"
  | "ResponseParseError";

/** The expected ending of a call, and the number of its requests that the fault applied to. */
export type Expected = readonly [ending: Ending, hits: number];

/** A fault of the run, and the expected endings of calls. */
export interface FaultVariant {
  readonly name: string;
  /** Applied to the first requests of the call. Undefined if the request is delayed on the client's side instead. */
  readonly fault?: FaultKind;
  /** To how many of them at most. */
  readonly times: number;
  readonly weight: number;
  /** For a call that may be sent again. */
  readonly safe: Expected;
  /** For a write that must not be sent again. */
  readonly unsafe: Expected;
  /** Which calls it can be planned for. Default: all. */
  readonly fits?: (kind: CallKind) => boolean;
  /** Invalidates the token, so it isn't planned while tokens are meant to expire. */
  readonly rejectsToken?: true;
  /** The request is held until its token has been replaced. */
  readonly isHeld?: true;
  /** The caller aborts as soon as the request has arrived. */
  readonly aborts?: true;
  /** `timeout` of the call, in ms. */
  readonly timeout?: number;
}

/** `retry.attempts` of the run. */
export const ATTEMPTS = 4;

/** In ms. Longer than any request takes without a fault, even on a busy machine. */
const TIMEOUT = 4_000;
/** In ms. Longer than the timeout. */
const TOO_LATE = 5_000;

const always = (ending: Ending, hits: number) => ({ safe: [ending, hits], unsafe: [ending, hits] }) as const;

/** Gone after some attempts. Only safe calls make them. */
const transient = (times: number, ending: Ending) =>
  ({ times, safe: ["success", times], unsafe: [ending, 1] }) as const;

/** Applies to every attempt. */
const permanent = (ending: Ending) => ({ times: 9, safe: [ending, ATTEMPTS], unsafe: [ending, 1] }) as const;

/** An error that isn't retried. */
const final = (ending: Ending) => ({ times: 9, ...always(ending, 1) }) as const;

const status = (code: number, retryAfter?: number | string) =>
  ({ kind: "status", status: code, ...(retryAfter === undefined ? {} : { retryAfter }) }) as const;

const respondsWithJson = ({ operation }: CallKind) => operation.startsWith("GET") || operation === "POST /v2/alert";

export const FAULT_VARIANTS: readonly FaultVariant[] = [
  // Tokens.
  {
    name: "a single 401",
    fault: { kind: "passing-401" },
    times: 1,
    ...always("success", 1),
    weight: 4,
    rejectsToken: true,
  },
  {
    name: "401 every time",
    fault: { kind: "passing-401" },
    times: 9,
    ...always("AuthenticationError", 2),
    weight: 1,
    rejectsToken: true,
  },
  {
    name: "a late request with a revoked token",
    times: 0,
    ...always("success", 0),
    weight: 10,
    isHeld: true,
    rejectsToken: true,
  },

  // Too many requests: rejected before taking effect, so anything may be sent again.
  { name: "429", fault: status(429), times: 1, ...always("success", 1), weight: 4 },
  { name: "429 with Retry-After", fault: status(429, 0.02), times: 2, ...always("success", 2), weight: 3 },
  {
    name: "429 with an invalid Retry-After",
    fault: status(429, "-5"),
    times: 1,
    ...always("success", 1),
    weight: 2,
  },
  { name: "429 every time", fault: status(429), times: 9, ...always("RateLimitError", ATTEMPTS), weight: 2 },
  { name: "429 with Retry-After: 3600", fault: status(429, 3600), times: 9, ...always("RateLimitError", 1), weight: 2 },

  // Server errors.
  { name: "503", fault: status(503), ...transient(1, "ServerError"), weight: 4 },
  { name: "503 with Retry-After", fault: status(503, 0.02), ...transient(2, "ServerError"), weight: 4 },
  {
    name: "503 with an invalid Retry-After",
    fault: status(503, "soon"),
    ...transient(1, "ServerError"),
    weight: 2,
  },
  { name: "503 every time", fault: status(503), ...permanent("ServerError"), weight: 2 },
  { name: "503 with Retry-After: 3600", fault: status(503, 3600), ...final("ServerError"), weight: 2 },
  {
    name: "500 with a reason",
    fault: { ...status(500), key: "internal_error" },
    ...transient(3, "ServerError"),
    weight: 2,
  },
  { name: "425", fault: status(425), ...transient(1, "ApiError"), weight: 1 },

  // Gateways.
  { name: "HTML 502", fault: { kind: "html", status: 502 }, ...transient(2, "ServerError"), weight: 4 },
  { name: "HTML 504 every time", fault: { kind: "html", status: 504 }, ...permanent("ServerError"), weight: 1 },
  { name: "HTML 200", fault: { kind: "html", status: 200 }, ...permanent("ResponseParseError"), weight: 2 },
  { name: "HTML 414", fault: { kind: "html", status: 414 }, ...final("ApiError"), weight: 1 },
  {
    name: "a redirect to another origin",
    fault: { kind: "redirect", to: "elsewhere" },
    ...final("NetworkError"),
    weight: 3,
  },
  {
    name: "a redirect to the same URL",
    fault: { kind: "redirect", to: "same-origin" },
    times: 1,
    ...always("success", 1),
    weight: 2,
  },

  // Errors of the API.
  { name: "403", fault: status(403), ...final("PermissionError"), weight: 2, fits: ({ api }) => api === "cspm" },
  { name: "404", fault: { ...status(404), key: "not_found" }, ...final("NotFoundError"), weight: 1 },
  { name: "405", fault: { ...status(405), key: "remediation_unavailable" }, ...final("ApiError"), weight: 1 },
  { name: "409", fault: status(409), ...final("ConflictError"), weight: 1 },

  // Connections.
  {
    name: "a connection cut before the request is handled",
    fault: { kind: "cut", at: "start" },
    ...transient(2, "NetworkError"),
    weight: 4,
  },
  {
    name: "a connection cut every time",
    fault: { kind: "cut", at: "start" },
    ...permanent("NetworkError"),
    weight: 1,
  },
  {
    name: "a connection cut in the middle of the body",
    fault: { kind: "cut", at: "body" },
    ...transient(2, "NetworkError"),
    weight: 5,
  },
  { name: "a body cut every time", fault: { kind: "cut", at: "body" }, ...permanent("NetworkError"), weight: 1 },
  {
    name: "a response lost after the request was handled",
    fault: { kind: "answer-lost" },
    ...transient(1, "NetworkError"),
    weight: 6,
  },
  { name: "a response lost every time", fault: { kind: "answer-lost" }, ...permanent("NetworkError"), weight: 1 },

  // Time.
  {
    name: "a response after the timeout",
    fault: { kind: "slow", delay: TOO_LATE },
    ...transient(1, "TimeoutError"),
    weight: 1.5,
    timeout: TIMEOUT,
  },
  {
    name: "a body after the timeout",
    fault: { kind: "slow", delay: TOO_LATE, part: "body" },
    ...transient(1, "TimeoutError"),
    weight: 1.5,
    timeout: TIMEOUT,
    fits: respondsWithJson,
  },
  {
    name: "an abort by the caller",
    fault: { kind: "slow", delay: 200 },
    times: 1,
    ...always("abort", 1),
    weight: 3,
    aborts: true,
  },
];

/** Code Security responds to an expired token with 403. Planned separately, since it takes a token's whole lifetime. */
export const EXPIRED: FaultVariant = {
  name: "a late request with an expired token",
  times: 0,
  ...always("success", 0),
  weight: 0,
  isHeld: true,
};

export const selectExpected = (variant: FaultVariant | undefined, kind: CallKind): Expected =>
  variant === undefined ? ["success", 0] : kind.unsafe ? variant.unsafe : variant.safe;
