import { expect, test } from "vitest";
import { auditLogs } from "../../../src/audit-log/audit-logs.ts";
import { ApiError } from "../../../src/errors/api-error.ts";
import type { Reason } from "../../../src/errors/reasons.ts";
import type { PageCursor } from "../../../src/pages/cursor.ts";
import type { Page } from "../../../src/pages/page.ts";
import type { AuditLog } from "../../../src/schemas.ts";
import { timeRange } from "../../../src/time-range/index.ts";

const START = Date.UTC(2031, 0, 1);

function refusal(status: number, i18nKey: string): ApiError {
  const reasons: Reason[] = [{ i18nKey, severity: "error", subject: undefined }];
  const call = { operation: "GET /audit/redlock", attempts: 1 };
  return new ApiError("GET /audit/redlock failed", call, {
    response: new Response(null, { status }),
    reasons,
    body: undefined,
    retryAfter: undefined,
  });
}

/** An audit log that refuses windows with more entries than `most`. Whether a window has its end is the API's secret. */
function serve(entries: readonly AuditLog[], most: number, hasEnd: boolean) {
  const windows: [number, number][] = [];
  const GET = (_path: string, { params }: { params: { query: { startTime: number; endTime: number } } }) => {
    const { startTime, endTime } = params.query;
    windows.push([startTime - START, endTime - START]);
    const within = entries.filter(({ timestamp: at }) => at >= startTime && (hasEnd ? at <= endTime : at < endTime));
    const response = new Response();
    return Promise.resolve(
      within.length > most
        ? { data: undefined, error: refusal(413, "too_many_matching_results_reduce_time_range"), response }
        : { data: [...within].reverse(), error: undefined, response },
    );
  };
  return { prisma: { cspm: { GET: GET as never } }, windows };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const entry = (offset: number, action = ""): AuditLog => ({ timestamp: START + offset, action });
const range = (length: number) => timeRange.absolute(START, START + length);

test("a range that is small enough is read with one request, in order", async () => {
  const { prisma, windows } = serve([entry(5), entry(1), entry(3)], 10, true);
  expect(await all(auditLogs(prisma, range(1000)))).toEqual([entry(1), entry(3), entry(5)]);
  expect(windows).toEqual([[0, 1000]]);
});

test.each([true, false])(
  "a range that is too large is halved: every entry comes once and in order (windows have their end: %s)",
  async (hasEnd) => {
    // Entries crowd at the start and lie on boundaries, several in one ms.
    const offsets = [0, 1, 2, 3, 3, 3, 62, 63, 64, 125, 125, 250, 499, 500, 500, 501, 750, 999];
    const entries = offsets.map((offset, index) => entry(offset, String(index)));
    const { prisma, windows } = serve(entries, 4, hasEnd);
    const read = await all(auditLogs(prisma, range(1000)));
    expect(read.map(({ timestamp }) => timestamp - START)).toEqual(offsets);
    expect(new Set(read.map(({ action }) => action)).size).toBe(offsets.length);
    expect(windows[0]).toEqual([0, 1000]);
    expect(windows.length).toBeGreaterThan(4);
  },
);

test("entries at the very end of the range are part of it", async () => {
  const { prisma } = serve([entry(0), entry(500), entry(1000)], 2, true);
  expect(await all(auditLogs(prisma, range(1000)))).toHaveLength(3);
});

test("later windows are not asked for before they are read", async () => {
  const { prisma, windows } = serve([entry(1), entry(2), entry(600), entry(700)], 2, true);
  for await (const read of auditLogs(prisma, range(1000))) {
    expect(read).toEqual(entry(1));
    break;
  }
  expect(windows).toEqual([
    [0, 1000],
    [0, 500],
  ]);
});

test("a single ms that holds too much is the API's own error", async () => {
  const { prisma } = serve(
    Array.from({ length: 9 }, () => entry(10)),
    4,
    true,
  );
  const read = all(auditLogs(prisma, range(16)));
  await expect(read).rejects.toMatchObject({ status: 413 });
});

test("any other refusal ends it", async () => {
  const error = refusal(403, "forbidden");
  const GET = () => Promise.resolve({ data: undefined, error, response: undefined });
  await expect(all(auditLogs({ cspm: { GET: GET } }, range(1000)))).rejects.toBe(error);
});

test("an abort ends it with the signal's reason", async () => {
  const controller = new AbortController();
  const { prisma } = serve([entry(1), entry(2)], 9, true);
  const entries = auditLogs(prisma, range(1000), { signal: controller.signal })[Symbol.asyncIterator]();
  expect(await entries.next()).toMatchObject({ done: false });
  controller.abort("enough");
  await expect(entries.next()).rejects.toBe("enough");
});

test("a range that starts at the last login is refused at once: only the API knows when that was", () => {
  const { prisma, windows } = serve([], 9, true);
  // @ts-expect-error: only the API knows when the last login was
  expect(() => auditLogs(prisma, timeRange.toNow("login"))).toThrow(TypeError);
  expect(windows).toEqual([]);
});

test("the windows that have entries are the pages, and each reading starts anew", async () => {
  const { prisma } = serve([entry(1), entry(2), entry(600), entry(700), entry(1000)], 2, true);
  const told: number[] = [];
  const pager = auditLogs(prisma, range(1000), { onPage: ({ number }) => told.push(number) });
  const pages = await all(pager.pages());
  expect(pages.map(({ items, number, received }) => [items.length, number, received])).toEqual([
    [2, 1, 2],
    [2, 2, 4],
    [1, 3, 5],
  ]);
  expect(told).toEqual([1, 2, 3]);
  expect(await pager.toArray({ limit: 3 })).toEqual([entry(1), entry(2), entry(600)]);
});

test("a page says how to go on after it, in another process too", async () => {
  const entries = [1, 2, 500, 600, 700, 1000].map((offset) => entry(offset));
  const { prisma } = serve(entries, 2, true);
  const pages = await all(auditLogs(prisma, range(1000)).pages());
  expect(pages.map(({ next }) => next === undefined)).toEqual([...pages.slice(1).map(() => false), true]);
  for (const [index, { next }] of pages.slice(0, -1).entries()) {
    const from = JSON.parse(JSON.stringify(next)) as PageCursor;
    const rest: Page<AuditLog>[] = await all(auditLogs(prisma, range(1000), { from }).pages());
    expect(rest.flatMap(({ items }) => items)).toEqual(pages.slice(index + 1).flatMap(({ items }) => items));
    expect(rest[0]?.number).toBe(index + 2);
    expect(rest.at(-1)?.received).toBe(entries.length);
  }
});

test("an empty answer has no entries", async () => {
  const GET = () => Promise.resolve({ data: undefined as never, error: undefined, response: new Response() });
  expect(await auditLogs({ cspm: { GET: GET } }, range(1000)).toArray()).toEqual([]);
});

test("a window is halved whichever copy of the package the client is of", async () => {
  const { prisma, windows } = serve([entry(1), entry(2), entry(600)], 2, true);
  const own = prisma.cspm.GET as unknown as (...request: unknown[]) => Promise<{ error?: ApiError }>;
  const GET = async (...request: unknown[]) => {
    const { error, ...rest } = await own(...request);
    return { ...rest, error: error && Object.assign(new Error("of another class"), { status: error.status }) };
  };
  expect(await auditLogs({ cspm: { GET: GET as never } }, range(1000)).toArray()).toHaveLength(3);
  expect(windows.length).toBeGreaterThan(1);
});

test.each([{ GET: () => undefined }, {}, undefined])(
  "anything but the whole client is refused at once: %j",
  (given) => {
    expect(() => auditLogs(given as never, range(1000))).toThrow("auditLogs(prisma, range)");
  },
);
