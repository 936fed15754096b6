import type { SimulatedRequest } from "../http/request.ts";

/**
 * Selects requests: an operation as the document spells it, a pattern for its name, or a function, which can also match
 * requests that no document has.
 */
export type FaultMatch = string | RegExp | ((request: SimulatedRequest) => boolean);

/** What goes wrong. */
export type FaultKind =
  /** Responds with this status instead of handling the request: 429, 503, 500, … */
  | {
      readonly kind: "status";
      readonly status: number;
      /** The header `Retry-After`: seconds, or any string to send as it is. */
      readonly retryAfter?: number | string;
      /** The reason that CSPM puts in `x-redlock-status`. Without it, the header is left out. */
      readonly key?: string;
      readonly subject?: string;
    }
  /** Breaks the connection: before the request is handled, or in the middle of the response's body. */
  | { readonly kind: "cut"; readonly at: "start" | "body" }
  /**
   * Keeps the connection open and sends nothing more: nothing at all, without handling the request, or only the head and
   * half the body. Ends when the client gives up or the simulator closes.
   */
  | { readonly kind: "stall"; readonly at: "start" | "body" }
  /** Responds with the HTML page of a load balancer. */
  | { readonly kind: "html"; readonly status: 200 | 414 | 502 | 504 }
  /** Redirects to `simulator.elsewhere`, or to the same URL again. `status` defaults to 307. */
  | {
      readonly kind: "redirect";
      readonly to: "elsewhere" | "same-origin";
      readonly status?: 301 | 302 | 303 | 307 | 308;
    }
  /** Handles the request at once, but delays the response ("answer"), or only its body, by `delay` ms. */
  | { readonly kind: "slow"; readonly delay: number; readonly part?: "answer" | "body" }
  /** Responds with 401 though the token is valid. `firstUse`: only to the first request with a token from a login. */
  | { readonly kind: "passing-401"; readonly firstUse?: boolean }
  /** GET /auth_token/extend fails, with 500 unless `status` says otherwise. */
  | { readonly kind: "extend-fails"; readonly status?: number }
  /** POST /login fails, with 401 and invalid_credentials unless `status` says otherwise. */
  | { readonly kind: "login-refused"; readonly status?: number }
  /** Handles the request, then breaks the connection before the response. */
  | { readonly kind: "answer-lost" };

/** A fault, the requests it applies to, and how often. */
export type Fault = FaultKind & {
  /** Default: all requests except those of the session, POST /login and GET /auth_token/extend. */
  readonly match?: FaultMatch;
  /** To how many requests it applies, at least 1. Default: no limit. */
  readonly times?: number;
  /** The probability that it applies to a request that matches, drawn from the simulator's seed. Default 1. */
  readonly probability?: number;
};
