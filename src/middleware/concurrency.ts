import type { Step } from "./middleware.ts";
import { Slots } from "./slots.ts";

/**
 * At most so many requests under way at once; the others wait in order, in two steps. `gate` belongs before the rate
 * limit: it lets one call of each operation wait for its place at a time. If many did, each with leave to be sent, those
 * of one operation would go in a burst that its limit does not allow. `place` belongs behind it.
 */
export function concurrency(limit: number): { readonly gate: Step; readonly place: Step } {
  const places = new Slots(limit);
  const gates = new Map<string, Slots>();
  return {
    gate: async (request, next, call) => {
      const gate = gates.get(call.operation) ?? new Slots(1);
      gates.set(call.operation, gate);
      await gate.take(call.deadline);
      let isInside = true;
      const leave = () => {
        if (isInside) gate.release();
        isInside = false;
      };
      call.leaveGate = leave;
      try {
        return await next(request, call);
      } finally {
        leave();
      }
    },
    place: async (request, next, call) => {
      await places.take(call.deadline);
      call.leaveGate?.();
      try {
        return await next(request, call);
      } finally {
        places.release();
      }
    },
  };
}
