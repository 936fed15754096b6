import type { AuditLog } from "../generated/schemas.ts";
import type { CallOptions } from "./call/options.ts";
import type { Send } from "./call/send.ts";
import { readSend, type CspmClient } from "./client.ts";
import { checkCursor, dropPagerOptions, type Page, type PagerOptions } from "./pages/page.ts";
import { Pager } from "./pages/pager.ts";
import { toQuery } from "./time-range/query.ts";
import { split } from "./time-range/split.ts";
import type { AbsoluteTimeWindow, BoundedTimeWindow } from "./time-range/types.ts";

const OPERATION = "GET /audit/redlock";
/** The API rejects a window with too many entries. */
const CONTENT_TOO_LARGE = 413;

/**
 * Reads the audit log of a time range, oldest entry first, each once. The operation behind it has no pages and rejects
 * ranges with too many entries: those are halved until their parts are small enough. Each part with entries is a page. A relative range is counted from this call.
 *
 * @example
 * for await (const entry of auditLogs(prisma, timeRange.relative(30, "day"))) console.log(entry.timestamp, entry.action);
 *
 * @param prisma the whole client
 * @param range a window. `timeRange.toNow("login")` can't be split: it doesn't compile, and is rejected
 * @param options those of a list, and those of a call: `signal`, `timeout`, `retry`, ...; they apply to each request
 * @returns a list. Reading it rejects as `Pager` says, with a TypeError for a range that can't be split, and with an
 *   ApiError of status 413 if a single ms has too many entries
 */
export function auditLogs(
  prisma: { readonly cspm: Pick<CspmClient, "GET"> },
  range: BoundedTimeWindow,
  options: CallOptions & PagerOptions<AuditLog> = {},
): Pager<AuditLog> {
  const start = Date.now();
  const open = async function* (signal: AbortSignal) {
    const { from } = options;
    const call = { ...dropPagerOptions(options), signal };
    checkCursor(OPERATION, from);
    const send = readSend((prisma as Partial<typeof prisma> | null | undefined)?.cspm);
    const window = from ? ({ type: "absolute", value: from.value } as AbsoluteTimeWindow) : range;
    yield* readWindows(send, split(window, 1, { now: start }), call, from?.received ?? 0, from?.number ?? 1);
  };
  return new Pager(open, options);
}

async function* readWindows(
  send: Send,
  range: readonly AbsoluteTimeWindow[],
  options: CallOptions,
  before: number,
  first: number,
): AsyncGenerator<Page<AuditLog>, void, undefined> {
  // A stack: the next window is the last element.
  const windows = [...range];
  const end = range.at(-1)?.value.endTime;
  let [received, number] = [before, first];
  for (let window = windows.pop(); window; window = windows.pop()) {
    const entries = await readWindow(send, window, options);
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

function findProblem(data: unknown): string | undefined {
  if (!Array.isArray(data)) return "the response isn't a list";
  const hasTime = (entry: unknown) => typeof (entry as Partial<AuditLog> | null)?.timestamp === "number";
  return data.every(hasTime) ? undefined : "the response has an entry without a timestamp";
}

/** The entries of a window in order; undefined if it must be halved. */
async function readWindow(
  send: Send,
  window: AbsoluteTimeWindow,
  options: CallOptions,
): Promise<AuditLog[] | undefined> {
  try {
    const { data } = await send(OPERATION, { ...options, params: { query: { ...toQuery(window) } } }, findProblem);
    // `findProblem` has checked what's used here; the document describes the rest.
    return (data as AuditLog[]).sort((a, b) => a.timestamp - b.timestamp);
  } catch (error) {
    const { startTime, endTime } = window.value;
    // By its status and not its class: the client may be of another copy of this package, the CommonJS one for example.
    const isTooLarge = (error as { status?: unknown }).status === CONTENT_TOO_LARGE;
    if (isTooLarge && endTime - startTime > 1) return undefined;
    throw error;
  }
}
