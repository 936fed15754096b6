import { isSameOperation } from "../documents/router.ts";
import type { SimulatedRequest } from "../http/request.ts";
import type { Random } from "../random.ts";
import { checkFault } from "./check-fault.ts";
import type { Fault, FaultKind } from "./fault.ts";

/** A fault that was added. */
export interface AddedFault {
  /** To how many requests it has applied. */
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
  if (typeof match === "string") return isSameOperation(match, request.operation);
  return request.operation.search(match) !== -1;
}

interface Entry {
  readonly fault: Fault;
  readonly chance: () => number;
  applied: number;
}

/** The faults of a simulator. At most one applies to a request: the first that matches, in the order they were added. */
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
   * @throws {TypeError} for an unknown or invalid property, and for a `match` that can't match any operation
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

  /** Removes all faults. */
  clear(): void {
    this.#entries = [];
  }

  /** @internal The fault that applies to a request, if any. */
  take(request: SimulatedRequest, isFirstUse: boolean): Fault | undefined {
    const entry = this.#entries.find(({ fault, applied, chance }) => {
      if (applied >= (fault.times ?? Number.POSITIVE_INFINITY)) return false;
      if (fault.kind === "passing-401" && fault.firstUse === true && !isFirstUse) return false;
      return matches(fault, request) && (fault.probability === undefined || chance() < fault.probability);
    });
    if (entry) entry.applied++;
    return entry?.fault;
  }
}
