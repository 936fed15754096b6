import type { FaultKind } from "../../../src/simulator/index.ts";
import type { CallKind } from "./call-kinds.ts";

/** What a call ends with: a success, the name of an error's class, or its own signal's reason. */
export type End =
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

/** What a call ends with, and how many of its requests met the fault until then. */
export type Expected = readonly [end: End, hits: number];

/** A fault that a call meets. */
export interface Variant {
  readonly name: string;
  /** What the simulator does to the first requests of the call. Undefined where the request itself is held back. */
  readonly fault?: FaultKind;
  /** To how many of them, if that many come. */
  readonly times: number;
  readonly weight: number;
  /** A call that may be sent again. */
  readonly safe: Expected;
  /** A write that may not. */
  readonly unsafe: Expected;
  /** Which calls can meet it. Default: all. */
  readonly fits?: (kind: CallKind) => boolean;
  /** Renews the token, so that it has no place where tokens shall live to their end. */
  readonly refusesToken?: true;
  /** The client sends the request with its token, but it is held back until that token has been replaced. */
  readonly isHeld?: true;
  /** The caller gives up as soon as the request has arrived. */
  readonly givesUp?: true;
  /** Limit of an attempt, in ms. */
  readonly timeout?: number;
}

/** As `retry.attempts` of the run. */
export const ATTEMPTS = 4;

/** Longer than a request ever takes by itself, on a machine that has much else to do too. */
const PATIENCE = 4_000;
const TOO_LATE = 5_000;

const always = (end: End, hits: number) => ({ safe: [end, hits], unsafe: [end, hits] }) as const;

/** Passes if it is sent again, which is done with what is safe only. */
const passing = (times: number, end: End) => ({ times, safe: ["success", times], unsafe: [end, 1] }) as const;

/** Does not pass, however often it is sent. */
const lasting = (end: End) => ({ times: 9, safe: [end, ATTEMPTS], unsafe: [end, 1] }) as const;

/** A refusal that another attempt does not change. */
const final = (end: End) => ({ times: 9, ...always(end, 1) }) as const;

const status = (code: number, retryAfter?: number | string) =>
  ({ kind: "status", status: code, ...(retryAfter === undefined ? {} : { retryAfter }) }) as const;

const answersJson = ({ operation }: CallKind) => operation.startsWith("GET") || operation === "POST /v2/alert";

export const VARIANTS: readonly Variant[] = [
  // Tokens.
  {
    name: "a passing 401",
    fault: { kind: "passing-401" },
    times: 1,
    ...always("success", 1),
    weight: 4,
    refusesToken: true,
  },
  {
    name: "401 for good",
    fault: { kind: "passing-401" },
    times: 9,
    ...always("AuthenticationError", 2),
    weight: 1,
    refusesToken: true,
  },
  {
    name: "a late request with a revoked token",
    times: 0,
    ...always("success", 0),
    weight: 10,
    isHeld: true,
    refusesToken: true,
  },

  // Too many requests: not taken, so that anything may be sent again.
  { name: "429", fault: status(429), times: 1, ...always("success", 1), weight: 4 },
  { name: "429 with Retry-After", fault: status(429, 0.02), times: 2, ...always("success", 2), weight: 3 },
  {
    name: "429 with a Retry-After that says nothing",
    fault: status(429, "-5"),
    times: 1,
    ...always("success", 1),
    weight: 2,
  },
  { name: "429 for good", fault: status(429), times: 9, ...always("RateLimitError", ATTEMPTS), weight: 2 },
  { name: "429 for an hour", fault: status(429, 3600), times: 9, ...always("RateLimitError", 1), weight: 2 },

  // Errors of the server.
  { name: "503", fault: status(503), ...passing(1, "ServerError"), weight: 4 },
  { name: "503 with Retry-After", fault: status(503, 0.02), ...passing(2, "ServerError"), weight: 4 },
  {
    name: "503 with a Retry-After that says nothing",
    fault: status(503, "soon"),
    ...passing(1, "ServerError"),
    weight: 2,
  },
  { name: "503 for good", fault: status(503), ...lasting("ServerError"), weight: 2 },
  { name: "503 for an hour", fault: status(503, 3600), ...final("ServerError"), weight: 2 },
  {
    name: "500 with a reason",
    fault: { ...status(500), key: "internal_error" },
    ...passing(3, "ServerError"),
    weight: 2,
  },
  { name: "425", fault: status(425), ...passing(1, "ApiError"), weight: 1 },

  // Gateways.
  { name: "HTML 502", fault: { kind: "html", status: 502 }, ...passing(2, "ServerError"), weight: 4 },
  { name: "HTML 504 for good", fault: { kind: "html", status: 504 }, ...lasting("ServerError"), weight: 1 },
  { name: "HTML 200", fault: { kind: "html", status: 200 }, ...final("ResponseParseError"), weight: 2 },
  { name: "HTML 414", fault: { kind: "html", status: 414 }, ...final("ApiError"), weight: 1 },
  {
    name: "a redirect to another origin",
    fault: { kind: "redirect", to: "elsewhere" },
    ...final("NetworkError"),
    weight: 3,
  },
  {
    name: "a redirect to itself",
    fault: { kind: "redirect", to: "same-origin" },
    times: 1,
    ...always("success", 1),
    weight: 2,
  },

  // Refusals of the API.
  { name: "403", fault: status(403), ...final("PermissionError"), weight: 2, fits: ({ api }) => api === "cspm" },
  { name: "404", fault: { ...status(404), key: "not_found" }, ...final("NotFoundError"), weight: 1 },
  { name: "405", fault: { ...status(405), key: "remediation_unavailable" }, ...final("ApiError"), weight: 1 },
  { name: "409", fault: status(409), ...final("ConflictError"), weight: 1 },

  // Connections.
  {
    name: "a connection cut before the request is done",
    fault: { kind: "cut", at: "start" },
    ...passing(2, "NetworkError"),
    weight: 4,
  },
  {
    name: "connections that are always cut",
    fault: { kind: "cut", at: "start" },
    ...lasting("NetworkError"),
    weight: 1,
  },
  {
    name: "a connection cut in the middle of the body",
    fault: { kind: "cut", at: "body" },
    ...passing(2, "NetworkError"),
    weight: 5,
  },
  { name: "bodies that are always cut", fault: { kind: "cut", at: "body" }, ...lasting("NetworkError"), weight: 1 },
  {
    name: "an answer lost after the request is done",
    fault: { kind: "answer-lost" },
    ...passing(1, "NetworkError"),
    weight: 6,
  },
  { name: "answers that are always lost", fault: { kind: "answer-lost" }, ...lasting("NetworkError"), weight: 1 },

  // Time.
  {
    name: "an answer that comes too late",
    fault: { kind: "slow", delay: TOO_LATE },
    ...passing(1, "TimeoutError"),
    weight: 1.5,
    timeout: PATIENCE,
  },
  {
    name: "a body that comes too late",
    fault: { kind: "slow", delay: TOO_LATE, part: "body" },
    ...passing(1, "TimeoutError"),
    weight: 1.5,
    timeout: PATIENCE,
    fits: answersJson,
  },
  {
    name: "a caller who gives up",
    fault: { kind: "slow", delay: 200 },
    times: 1,
    ...always("abort", 1),
    weight: 3,
    givesUp: true,
  },
];

/** Behind the Code Security gateway, an expired token comes as 403. Not by chance, as it takes a token's whole life. */
export const EXPIRED: Variant = {
  name: "a late request with an expired token",
  times: 0,
  ...always("success", 0),
  weight: 0,
  isHeld: true,
};

export const expectedOf = (variant: Variant | undefined, kind: CallKind): Expected =>
  variant === undefined ? ["success", 0] : kind.unsafe ? variant.unsafe : variant.safe;
