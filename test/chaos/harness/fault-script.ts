import type { SimulatedRequest, Simulator } from "../../../src/simulator/index.ts";
import { callOf } from "./request-id.ts";
import { VARIANTS, type Variant } from "./variants.ts";

/** How long the simulator takes to give a token, in ms. Two renewals at once would show in the ledger as closer. */
export const RENEWAL_TIME = 6;

const LOGIN = "POST /login";
const EXTEND = "GET /auth_token/extend";

interface Pending {
  readonly variant: Variant;
  left: number;
  readonly onHit: (() => void) | undefined;
}

/** Gives each call the fault that the plan has for it, whenever its requests arrive, and the session its own. */
export class FaultScript {
  /** How many of the next requests of the session fail, and how. */
  readonly session = { refused: 0, unavailable: 0, cut: 0, extension: 0 };
  readonly #pending = new Map<string, Pending>();

  /** @param onArrival is called with each request, before it is worked on */
  constructor({ faults }: Simulator, onArrival: () => void) {
    const { session } = this;
    const next = (operation: string, trouble: keyof typeof session) => (request: SimulatedRequest) => {
      if (request.operation !== operation || session[trouble] === 0) return false;
      session[trouble]--;
      return true;
    };
    const arrival = () => {
      onArrival();
      return false;
    };
    faults.add({ kind: "status", status: 500, match: arrival });
    faults.add({ kind: "login-refused", match: next(LOGIN, "refused") });
    faults.add({ kind: "status", status: 503, match: next(LOGIN, "unavailable") });
    faults.add({ kind: "cut", at: "start", match: next(LOGIN, "cut") });
    faults.add({ kind: "extend-fails", match: next(EXTEND, "extension") });
    faults.add({ kind: "slow", delay: RENEWAL_TIME, match: ({ operation }) => [LOGIN, EXTEND].includes(operation) });
    for (const variant of VARIANTS)
      if (variant.fault) faults.add({ ...variant.fault, match: (request) => this.#hits(variant, request) });
  }

  /** The next requests of a call meet its variant's fault. */
  expect(testId: string, variant: Variant | undefined, onHit?: () => void): void {
    if (variant?.fault) this.#pending.set(testId, { variant, left: variant.times, onHit });
  }

  #hits(variant: Variant, { headers }: SimulatedRequest): boolean {
    const pending = this.#pending.get(callOf(String(headers["x-test-id"])));
    if (pending?.variant !== variant || pending.left === 0) return false;
    pending.left--;
    pending.onHit?.();
    return true;
  }
}
