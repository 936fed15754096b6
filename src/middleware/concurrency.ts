import type { Step } from "./middleware.ts";
import { TurnQueue } from "./queue.ts";

/** At most so many requests under way at once; the others wait in order. */
export function concurrency(limit: number): Step {
  const queue = new TurnQueue();
  let underWay = 0;
  return async (request, next, call) => {
    if (underWay >= limit) await queue.wait(call.deadline);
    else underWay++;
    try {
      return await next(request, call);
    } finally {
      // Whoever is admitted takes over this place, so the count stays.
      if (queue.size > 0) queue.admit();
      else underWay--;
    }
  };
}
