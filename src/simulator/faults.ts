import { checkFault } from "./fault-rules.ts";
import type { Random } from "./random.ts";
import type { SimulatedRequest } from "./request.ts";
import { anonymous } from "./router.ts";

/**
 * Which requests: an operation as the document spells it, a pattern for its name, or a function, which can also match
 * requests that no document knows.
 */
export type FaultMatch = string | RegExp | ((request: SimulatedRequest) => boolean);

/** What goes wrong. */
export type FaultKind =
  /** An answer with this status, before anything is done: 429, 503, 500, ... */
  | {
      readonly kind: "status";
      readonly status: number;
      /** The header `Retry-After`: seconds, or any text to be sent as it is. */
      readonly retryAfter?: number | string;
      /** The reason that CSPM gives in `x-redlock-status`. Without it there is no such header. */
      readonly key?: string;
      readonly subject?: string;
    }
  /** The connection breaks: before anything is done, or in the middle of the answer's body. */
  | { readonly kind: "cut"; readonly at: "start" | "body" }
  /**
   * The connection stays open and nothing more comes: not a byte, before anything is done, or no more than the head and
   * half the body. It ends when the client gives up or the simulator closes.
   */
  | { readonly kind: "stall"; readonly at: "start" | "body" }
  /** The page of a load balancer in place of an answer. */
  | { readonly kind: "html"; readonly status: 200 | 414 | 502 | 504 }
  /** A redirect: to `simulator.elsewhere`, or to the same address again. `status` defaults to 307. */
  | {
      readonly kind: "redirect";
      readonly to: "elsewhere" | "same-origin";
      readonly status?: 301 | 302 | 303 | 307 | 308;
    }
  /** The answer comes late: all of it, or its body only. What was asked for is done at once. */
  | { readonly kind: "slow"; readonly delay: number; readonly part?: "answer" | "body" }
  /** A 401 though the token is good. `firstUse`: only for the first request with a token from a login. */
  | { readonly kind: "passing-401"; readonly firstUse?: boolean }
  /** GET /auth_token/extend fails, with 500 unless `status` says otherwise. */
  | { readonly kind: "extend-fails"; readonly status?: number }
  /** POST /login is refused, with 401 and invalid_credentials unless `status` says otherwise. */
  | { readonly kind: "login-refused"; readonly status?: number }
  /** What was asked for is done, but the connection breaks before the answer. */
  | { readonly kind: "answer-lost" };

/** What goes wrong, for which requests and how often. */
export type Fault = FaultKind & {
  /** Without it, all requests but those of the session: POST /login and GET /auth_token/extend. */
  readonly match?: FaultMatch;
  /** How many requests it hits, at least 1. Without it, no end. */
  readonly times?: number;
  /** How likely it hits a request that matches, up to 1, drawn from the simulator's seed. Default 1. */
  readonly probability?: number;
};

/** A fault that was added. */
export interface AddedFault {
  /** How many requests it has hit. */
  readonly applied: number;
  remove(): void;
}

const SESSION = ["POST /login", "GET /auth_token/extend"];
const DEFAULT_MATCH: Partial<Record<FaultKind["kind"], string>> = {
  "extend-fails": "GET /auth_token/extend",
  "login-refused": "POST /login",
};

function matches({ kind, match = DEFAULT_MATCH[kind] }: Fault, request: SimulatedRequest): boolean {
  if (match === undefined) return !SESSION.includes(request.operation);
  if (typeof match === "function") return match(request);
  if (typeof match === "string") return anonymous(match) === anonymous(request.operation);
  return request.operation.search(match) !== -1;
}

interface Entry {
  readonly fault: Fault;
  readonly chance: () => number;
  applied: number;
}

/** The faults to come. A request meets the first that hits it, in the order they were added, and no other. */
export class Faults {
  readonly #random: Random;
  #entries: Entry[] = [];
  #added = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /**
   * Adds a fault.
   *
   * @example
   * simulator.faults.add({ kind: "status", status: 503, retryAfter: 1, match: "GET /v2/policy", times: 2 });
   * simulator.faults.add({ kind: "cut", at: "body", match: /^POST \/search/, probability: 0.1 });
   *
   * @throws {TypeError} which names what is unknown or cannot be used, and a `match` that could never fit
   */
  add(fault: Fault): AddedFault {
    checkFault(fault);
    const entry: Entry = { fault: { ...fault }, chance: this.#random.sequence(`fault ${++this.#added}`), applied: 0 };
    this.#entries.push(entry);
    return {
      get applied() {
        return entry.applied;
      },
      remove: () => {
        this.#entries = this.#entries.filter((other) => other !== entry);
      },
    };
  }

  /** Removes all. */
  clear(): void {
    this.#entries = [];
  }

  /** @internal The fault that hits a request, if any. */
  take(request: SimulatedRequest, isFirstUse: boolean): Fault | undefined {
    const hit = this.#entries.find((entry) => {
      const { fault, applied, chance } = entry;
      if (applied >= (fault.times ?? Number.POSITIVE_INFINITY)) return false;
      if (fault.kind === "passing-401" && fault.firstUse === true && !isFirstUse) return false;
      return matches(fault, request) && (fault.probability === undefined || chance() < fault.probability);
    });
    if (hit) hit.applied++;
    return hit?.fault;
  }
}
