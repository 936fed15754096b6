import type { components, paths } from "../../generated/cspm.ts";
import { ApiError } from "../errors/api-error.ts";
import { split } from "../time-range/split.ts";
import { toQuery } from "../time-range/to-query.ts";
import type { AbsoluteTimeWindow, TimeWindow } from "../time-range/types.ts";
import type { CallOptions } from "../types/call-options.ts";
import type { Client } from "../types/client.ts";

/** An entry of the audit log: who did what in Prisma Cloud. */
export type AuditLog = components["schemas"]["AuditLog"];

/** GET /audit/redlock refuses a window that holds too much. */
const TOO_MUCH = 413;

/**
 * Reads the audit log of a time range, the earliest entry first, each once. The operation behind it has no pages, and
 * refuses ranges that hold too many entries: those are halved until their parts are small enough. One part is held at a
 * time.
 *
 * @example
 * for await (const entry of auditLogs(prisma, timeRange.relative(30, "day"))) console.log(entry.timestamp, entry.action);
 *
 * @param range a window. `timeRange.toNow("login")` cannot be halved, and is refused
 * @param options what a call takes: `signal`, `timeout`, `retry`, ...; they hold for each request
 * @throws {TypeError} for a range that cannot be halved
 * @throws {PrismaCloudError} of the request that failed; 413 where a single ms holds too many entries
 */
export async function* auditLogs(
  prisma: { readonly cspm: Pick<Client<paths>, "GET"> },
  range: TimeWindow,
  options: CallOptions = {},
): AsyncGenerator<AuditLog, void, undefined> {
  // The next one stands last.
  const windows = split(range, 1);
  for (let window = windows.pop(); window; window = windows.pop()) {
    const entries = await readWindow(prisma, window, options);
    if (!entries) {
      windows.push(...split(window, 2).reverse());
      continue;
    }
    const { endTime } = window.value;
    for (const entry of entries) {
      // The next window starts with this very ms, and has it too.
      if (windows.length > 0 && entry.timestamp >= endTime) break;
      yield entry;
      options.signal?.throwIfAborted();
    }
  }
}

/** The entries of a window in order; undefined where it must be halved. */
async function readWindow(
  { cspm }: { readonly cspm: Pick<Client<paths>, "GET"> },
  window: AbsoluteTimeWindow,
  options: CallOptions,
): Promise<AuditLog[] | undefined> {
  const { data, error } = await cspm.GET("/audit/redlock", { ...options, params: { query: toQuery(window) } });
  if (!error) return data.sort((a, b) => a.timestamp - b.timestamp);
  const { startTime, endTime } = window.value;
  if (error instanceof ApiError && error.status === TOO_MUCH && endTime - startTime > 1) return undefined;
  throw error;
}
