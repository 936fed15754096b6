import type { Context } from "../api/context.ts";
import type { Routes } from "../api/handler.ts";
import { ErrorResponse, json } from "../http/response.ts";
import { pick } from "../random.ts";
import { USERS } from "./tenant-data.ts";
import { parseTimeWindowQuery } from "./time-window.ts";

/** Time between two entries, in ms. */
const INTERVAL = 5 * 60_000;
/** Age of the oldest entry, in ms: more than the 90 days that people export. */
const REACH = 120 * 24 * 3_600_000;

/** A window with more entries is rejected: a week has 2016. */
const MAX_ENTRIES = 2016;

const ACTIONS = [
  ["LOGIN", "Login"],
  ["CREATE", "Alert Rule"],
  ["UPDATE", "Policy"],
  ["DELETE", "Account Group"],
] as const;

export function createAuditLogRoutes({ random, clock }: Context): Routes {
  const startedAt = clock();
  const createEntries = () => {
    const chance = random.sequence("audit log");
    return Array.from({ length: Math.floor(REACH / INTERVAL) }, (_none, index) => {
      const [actionType, resourceType] = pick(ACTIONS, chance());
      const { email } = pick(USERS, chance());
      return {
        timestamp: startedAt - index * INTERVAL,
        user: email,
        ipAddress: `192.0.2.${(index % 254) + 1}`,
        actionType,
        resourceName: `resource ${index + 1}`,
        action: `${email}: ${actionType.toLowerCase()} ${resourceType}`,
        resourceType,
        result: actionType === "LOGIN" && index % 20 === 0 ? "Failed" : "Successful",
      };
    });
  };
  let entries: ReturnType<typeof createEntries> | undefined;
  return {
    "GET /audit/redlock": (request) => {
      const { start, end } = parseTimeWindowQuery(request, clock());
      entries ??= createEntries();
      const found = entries.filter(({ timestamp }) => timestamp >= start && timestamp <= end);
      if (found.length > MAX_ENTRIES) throw new ErrorResponse(413, "too_many_matching_results_reduce_time_range");
      return json(found);
    },
  };
}
