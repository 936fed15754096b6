import type { SimulatedRequest, Simulator } from "../../../src/simulator/index.ts";
import { FAULT_VARIANTS, type FaultVariant } from "./fault-variants.ts";
import { parseTestId } from "./request-id.ts";

/** Duration of session requests, in ms. In the ledger, concurrent ones are closer together. */
export const SESSION_DELAY = 6;

const LOGIN = "POST /login";
const EXTEND = "GET /auth_token/extend";

interface Pending {
  readonly variant: FaultVariant;
  left: number;
  readonly onHit: (() => void) | undefined;
}

/** Applies the planned fault of each call whenever its requests arrive, and faults of the session. */
export class FaultScript {
  /** The number of upcoming session requests that fail, by how they fail. */
  readonly session = { refused: 0, unavailable: 0, cut: 0, extension: 0 };
  readonly #pending = new Map<string, Pending>();

  /** @param onArrival called for each request before it's handled */
  constructor({ faults }: Simulator, onArrival: () => void) {
    const { session } = this;
    const takeNext = (operation: string, failure: keyof typeof session) => (request: SimulatedRequest) => {
      if (request.operation !== operation || session[failure] === 0) return false;
      session[failure]--;
      return true;
    };
    const noteArrival = () => {
      onArrival();
      return false;
    };
    faults.add({ kind: "status", status: 500, match: noteArrival });
    faults.add({ kind: "login-refused", match: takeNext(LOGIN, "refused") });
    faults.add({ kind: "status", status: 503, match: takeNext(LOGIN, "unavailable") });
    faults.add({ kind: "cut", at: "start", match: takeNext(LOGIN, "cut") });
    faults.add({ kind: "extend-fails", match: takeNext(EXTEND, "extension") });
    faults.add({ kind: "slow", delay: SESSION_DELAY, match: ({ operation }) => [LOGIN, EXTEND].includes(operation) });
    for (const variant of FAULT_VARIANTS)
      if (variant.fault) faults.add({ ...variant.fault, match: (request) => this.#takeHit(variant, request) });
  }

  /** Applies a fault to the next requests of a call. */
  expect(testId: string, variant: FaultVariant | undefined, onHit?: () => void): void {
    if (variant?.fault) this.#pending.set(testId, { variant, left: variant.times, onHit });
  }

  #takeHit(variant: FaultVariant, { headers }: SimulatedRequest): boolean {
    const pending = this.#pending.get(parseTestId(String(headers["x-test-id"])));
    if (pending?.variant !== variant || pending.left === 0) return false;
    pending.left--;
    pending.onHit?.();
    return true;
  }
}
