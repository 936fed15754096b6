import { describe, expect, test } from "vitest";
import type { AuditLog } from "../../generated/schemas.ts";
import { auditLogs } from "../../src/audit-logs.ts";
import { createClient, type CspmClient } from "../../src/client.ts";
import { ApiError } from "../../src/errors/api-error.ts";
import type { Page, PageCursor } from "../../src/pages/page.ts";
import { timeRange } from "../../src/time-range/index.ts";
import { fakeSend, type FakeReply, type FakeRequest } from "./support/fake-send.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const START = Date.UTC(2031, 0, 1);

function createError(status: number): ApiError {
  const call = { operation: "GET /audit/redlock", attempts: 1 };
  const response = new Response(null, { status });
  return new ApiError("GET /audit/redlock failed", call, {
    response,
    reasons: [],
    body: undefined,
    retryAfter: undefined,
  });
}

function createPrisma(reply: (request: FakeRequest) => FakeReply) {
  const { send, sent } = fakeSend(reply);
  return { prisma: { cspm: createClient("cspm", send, new VirtualClock()) as CspmClient }, sent };
}

/**
 * An audit log that rejects windows with more than `max` entries. Whether a window includes its end isn't documented, so
 * tests try both.
 */
function serve(entries: readonly AuditLog[], max: number, hasEnd: boolean) {
  const windows: [number, number][] = [];
  const { prisma } = createPrisma(({ query }) => {
    const { startTime, endTime } = query as { startTime: number; endTime: number };
    windows.push([startTime - START, endTime - START]);
    const within = entries.filter(({ timestamp: at }) => at >= startTime && (hasEnd ? at <= endTime : at < endTime));
    return within.length > max ? { error: createError(413) } : { data: [...within].reverse() };
  });
  return { prisma, windows };
}

async function readAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const entry = (offset: number, action = ""): AuditLog => ({ timestamp: START + offset, action });
const range = (length: number) => timeRange.absolute(START, START + length);

test("auditLogs() reads a small range with one request and sorts its entries by time", async () => {
  const { prisma, windows } = serve([entry(5), entry(1), entry(3)], 10, true);
  expect(await readAll(auditLogs(prisma, range(1000)))).toEqual([entry(1), entry(3), entry(5)]);
  expect(windows).toEqual([[0, 1000]]);
});

test.each([
  ["include", true],
  ["exclude", false],
])(
  "auditLogs() halves a range that's too large and returns every entry once and in order, if windows %s their end",
  async (_what, hasEnd) => {
    // Entries crowd at the start and lie on boundaries, several in one ms.
    const offsets = [0, 1, 2, 3, 3, 3, 62, 63, 64, 125, 125, 250, 499, 500, 500, 501, 750, 999];
    const entries = offsets.map((offset, index) => entry(offset, String(index)));
    const { prisma, windows } = serve(entries, 4, hasEnd);
    const read = await readAll(auditLogs(prisma, range(1000)));
    expect(read.map(({ timestamp }) => timestamp - START)).toEqual(offsets);
    expect(new Set(read.map(({ action }) => action)).size).toBe(offsets.length);
    expect(windows[0]).toEqual([0, 1000]);
    expect(windows.length).toBeGreaterThan(4);
  },
);

test("auditLogs() includes entries at the very end of the range", async () => {
  const { prisma } = serve([entry(0), entry(500), entry(1000)], 2, true);
  expect(await readAll(auditLogs(prisma, range(1000)))).toHaveLength(3);
});

test("auditLogs() doesn't request a later window before its entries are read", async () => {
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

test("auditLogs() rejects with the API's 413 if a single ms has too many entries", async () => {
  const entries = Array.from({ length: 9 }, () => entry(10));
  const { prisma } = serve(entries, 4, true);
  await expect(readAll(auditLogs(prisma, range(16)))).rejects.toMatchObject({ status: 413 });
});

test.each([400, 403, 404, 414, 500])(
  "auditLogs() sends a request that fails with %i once and rejects with its error",
  async (status) => {
    const error = createError(status);
    const { prisma, sent } = createPrisma(() => ({ error }));
    await expect(readAll(auditLogs(prisma, range(1000)))).rejects.toBe(error);
    expect(sent).toHaveLength(1);
  },
);

test("auditLogs() rejects with the signal's reason on an abort", async () => {
  const controller = new AbortController();
  const { prisma } = serve([entry(1), entry(2)], 9, true);
  const entries = auditLogs(prisma, range(1000), { signal: controller.signal })[Symbol.asyncIterator]();
  expect(await entries.next()).toMatchObject({ done: false });
  controller.abort("enough");
  await expect(entries.next()).rejects.toBe("enough");
});

test("auditLogs() rejects with a TypeError for a range that starts at the last login, and sends nothing", async () => {
  const { prisma, windows } = serve([], 9, true);
  // @ts-expect-error: only the API knows when the last login was
  await expect(auditLogs(prisma, timeRange.toNow("login")).toArray()).rejects.toThrow(TypeError);
  expect(windows).toEqual([]);
});

test("auditLogs() returns each window with entries as a page, and starts over for each reading", async () => {
  const { prisma } = serve([entry(1), entry(2), entry(600), entry(700), entry(1000)], 2, true);
  const seen: number[] = [];
  const pager = auditLogs(prisma, range(1000), { onPage: ({ number }) => seen.push(number) });
  const pages = await readAll(pager.pages());
  expect(pages.map(({ items, number, received }) => [items.length, number, received])).toEqual([
    [2, 1, 2],
    [2, 2, 4],
    [1, 3, 5],
  ]);
  expect(seen).toEqual([1, 2, 3]);
  expect(await pager.toArray({ limit: 3 })).toEqual([entry(1), entry(2), entry(600)]);
});

test("auditLogs() resumes after a page from its cursor, which survives JSON", async () => {
  const entries = [1, 2, 500, 600, 700, 1000].map((offset) => entry(offset));
  const { prisma } = serve(entries, 2, true);
  const pages = await readAll(auditLogs(prisma, range(1000)).pages());
  expect(pages.map(({ next }) => next === undefined)).toEqual([...pages.slice(1).map(() => false), true]);
  for (const [index, { next }] of pages.slice(0, -1).entries()) {
    const from = JSON.parse(JSON.stringify(next)) as PageCursor;
    const rest: Page<AuditLog>[] = await readAll(auditLogs(prisma, range(1000), { from }).pages());
    expect(rest.flatMap(({ items }) => items)).toEqual(pages.slice(index + 1).flatMap(({ items }) => items));
    expect(rest[0]?.number).toBe(index + 2);
    expect(rest.at(-1)?.received).toBe(entries.length);
  }
});

test("auditLogs() returns nothing for a window whose list is empty", async () => {
  const { prisma } = createPrisma(() => ({ data: [] }));
  expect(await auditLogs(prisma, range(1000)).toArray()).toEqual([]);
});

test("auditLogs() halves a window by the status of the error, whichever copy of the package its class is from", async () => {
  const entries = [entry(1), entry(2), entry(600)];
  const { prisma, sent } = createPrisma(({ query }) => {
    const { startTime, endTime } = query as { startTime: number; endTime: number };
    const within = entries.filter(({ timestamp }) => timestamp >= startTime && timestamp <= endTime);
    const error = Object.assign(new Error("another class"), { status: 413 }) as unknown as ApiError;
    return within.length > 2 ? { error } : { data: within };
  });
  expect(await auditLogs(prisma, range(1000)).toArray()).toHaveLength(3);
  expect(sent.length).toBeGreaterThan(1);
});

describe("auditLogs() rejects with a TypeError when it's read, if its first argument isn't a client:", () => {
  test.each([{ GET: () => undefined }, {}, { cspm: {} }, { cspm: null }, null, undefined])("%j", async (given) => {
    await expect(auditLogs(given as never, range(1000)).toArray()).rejects.toThrow(
      new TypeError("Pass the object that createPrismaCloud returns."),
    );
  });
});
