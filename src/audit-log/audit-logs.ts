import type { paths } from "../../generated/cspm.ts";
import { checkCursor } from "../pages/cursor.ts";
import type { Page } from "../pages/page.ts";
import { Pager, type PagerOptions } from "../pages/pager.ts";
import type { AuditLog } from "../schemas.ts";
import { split } from "../time-range/split.ts";
import { toQuery } from "../time-range/to-query.ts";
import type { AbsoluteTimeWindow, BoundedTimeWindow } from "../time-range/types.ts";
import type { CallOptions } from "../types/call-options.ts";
import type { Client } from "../types/client.ts";

type Cspm = Pick<Client<paths>, "GET">;

const OPERATION = "GET /audit/redlock";
/** It refuses a window that holds too much. */
const TOO_MUCH = 413;

/**
 * Reads the audit log of a time range, the earliest entry first, each once. The operation behind it has no pages, and
 * refuses ranges that hold too many entries: those are halved until their parts are small enough. Each part that has
 * entries is a page; one is held at a time. A relative range is counted from this call on.
 *
 * @example
 * for await (const entry of auditLogs(prisma, timeRange.relative(30, "day"))) console.log(entry.timestamp, entry.action);
 *
 * @param prisma the whole client
 * @param range a window. `timeRange.toNow("login")` can't be halved: it doesn't compile, and throws
 * @param options those of a pager, and what a call takes: `signal`, `timeout`, `retry`, ...; they hold for each request
 * @throws {TypeError} for a range that cannot be halved. What reading rejects with, `Pager` says; with an ApiError of
 *   status 413 where a single ms holds too many entries
 */
export function auditLogs(
  prisma: { readonly cspm: Cspm },
  range: BoundedTimeWindow,
  options: CallOptions & PagerOptions<AuditLog> = {},
): Pager<AuditLog> {
  if (!isClient(prisma))
    throw new TypeError("auditLogs takes what createPrismaCloud answers, as a whole: auditLogs(prisma, range).");
  const { onPage, from, ...call } = options;
  checkCursor(OPERATION, from);
  const window = from ? ({ type: "absolute", value: from.value } as AbsoluteTimeWindow) : range;
  const windows = split(window, 1);
  const read = () => readWindows(prisma.cspm, windows, call, from?.received ?? 0, from?.number ?? 1);
  return new Pager(read, { onPage, signal: call.signal });
}

/** Whoever calls without the types may give anything. */
const isClient = (given: unknown): boolean =>
  typeof (given as { cspm?: Partial<Cspm> } | null | undefined)?.cspm?.GET === "function";

async function* readWindows(
  cspm: Cspm,
  range: readonly AbsoluteTimeWindow[],
  options: CallOptions,
  before: number,
  first: number,
): AsyncGenerator<Page<AuditLog>, void, undefined> {
  // The next one stands last.
  const windows = [...range];
  const end = range.at(-1)?.value.endTime;
  let [received, number] = [before, first];
  for (let window = windows.pop(); window; window = windows.pop()) {
    const entries = await readWindow(cspm, window, options);
    if (!entries) {
      windows.push(...split(window, 2).reverse());
      continue;
    }
    const { endTime } = window.value;
    const isLast = windows.length === 0;
    // The next window starts with the last ms of this one, and has its entries too.
    const items = isLast ? entries : entries.filter(({ timestamp }) => timestamp < endTime);
    received += items.length;
    if (items.length === 0) continue;
    const value = { startTime: endTime, endTime: end };
    const next = isLast ? undefined : { operation: OPERATION, number: number + 1, received, value };
    yield { items, number, total: undefined, received, next };
    number++;
  }
}

/** The entries of a window in order; undefined where it must be halved. */
async function readWindow(
  cspm: Cspm,
  window: AbsoluteTimeWindow,
  options: CallOptions,
): Promise<AuditLog[] | undefined> {
  const { data, error } = await cspm.GET("/audit/redlock", { ...options, params: { query: toQuery(window) } });
  // An empty body, against the document, is a window without entries.
  if (!error) return ((data as AuditLog[] | undefined) ?? []).sort((a, b) => a.timestamp - b.timestamp);
  const { startTime, endTime } = window.value;
  // Not by its class: the client may be of another copy of this package, the CommonJS one for example.
  if ("status" in error && error.status === TOO_MUCH && endTime - startTime > 1) return undefined;
  throw error;
}
