import { json, Refusal } from "../answer.ts";
import { pick } from "../random.ts";
import type { PlayTable } from "../request.ts";
import { windowOfQuery } from "../time-window.ts";
import type { World } from "../world.ts";

/** Time between two entries, and how far back they go, in ms. */
const INTERVAL = 5 * 60_000;
const REACH = 30 * 24 * 3_600_000;

/** More entries than this in a window are refused: a week's worth. */
const MOST_AT_ONCE = 2016;

const ACTIONS = [
  ["LOGIN", "Login"],
  ["CREATE", "Alert Rule"],
  ["UPDATE", "Policy"],
  ["DELETE", "Account Group"],
] as const;

export function auditLogOperations({ random, clock }: World): PlayTable {
  const startedAt = clock();
  const chance = random.sequence("audit log");
  const entries = Array.from({ length: Math.floor(REACH / INTERVAL) }, (_none, index) => {
    const [actionType, resourceType] = pick(ACTIONS, chance());
    return {
      timestamp: startedAt - index * INTERVAL,
      user: "someone@example.com",
      ipAddress: "192.0.2.1",
      actionType,
      resourceName: `resource ${index + 1}`,
      action: `someone@example.com: ${actionType.toLowerCase()}`,
      resourceType,
      result: "Successful",
    };
  });
  return {
    "GET /audit/redlock": (request) => {
      const { start, end } = windowOfQuery(request, clock());
      const found = entries.filter(({ timestamp }) => timestamp >= start && timestamp <= end);
      if (found.length > MOST_AT_ONCE) throw new Refusal(413, "too_many_matching_results_reduce_time_range");
      return json(found);
    },
  };
}
