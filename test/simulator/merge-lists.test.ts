import { expect, test } from "vitest";
import { auditLogs, createPrismaCloud, mergeLists, timeRange, type AbsoluteTimeWindow } from "../../src/index.ts";
import type { SimulatedRequest } from "../../src/simulator/http/request.ts";
import { start } from "./start.ts";

const NOW = Date.UTC(2031, 0, 31);
const RANGE = timeRange.absolute(NOW - 28 * 24 * 3_600_000, NOW);

async function connect() {
  const { url, credentials, faults } = await start({ alerts: 2_000, clock: () => NOW });
  const prisma = createPrismaCloud({ url, credentials, rateLimit: false, retry: false });
  const listAlerts = (window: AbsoluteTimeWindow) =>
    prisma.cspm.listAlerts.paginate({ body: { timeRange: window, limit: 100 } });
  return { prisma, faults, listAlerts };
}

async function readIds(alerts: AsyncIterable<{ id?: string }>): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for await (const { id } of alerts) ids.push(id);
  return ids;
}

test("the windows of timeRange.split() have the alerts of the whole range, each once with a key, in any order of reading", async () => {
  const { listAlerts } = await connect();
  const all = await readIds(listAlerts(RANGE));
  expect(all).toHaveLength(2_000);
  for (const ordered of [false, true]) {
    const lists = timeRange.split(RANGE, 40).map(listAlerts);
    const ids = await readIds(mergeLists(lists, { ordered, concurrency: 8, key: ({ id }) => id }));
    expect(ids.length).toBe(all.length);
    expect(new Set(ids)).toEqual(new Set(all));
  }
});

test("an alert at the border of two windows is in both of them, and returned once with a key", async () => {
  const { prisma } = await connect();
  const alerts = await prisma.cspm.listAlerts.paginate({ body: { timeRange: RANGE } }).toArray({ limit: 20 });
  const { id, alertTime } = alerts[10] ?? {};
  const time = alertTime ?? Number.NaN;
  const around = timeRange.absolute(time - 60_000, time + 60_000);
  const create = () =>
    timeRange.split(around, 2).map((window) => prisma.cspm.listAlerts.paginate({ body: { timeRange: window } }));
  expect((await readIds(mergeLists(create()))).filter((one) => one === id)).toEqual([id, id]);
  expect((await readIds(mergeLists(create(), { key: (alert) => alert.id }))).filter((one) => one === id)).toEqual([id]);
});

test("mergeLists() in the order of the windows returns an audit log like one auditLogs()", async () => {
  const { prisma } = await connect();
  const read = async (entries: AsyncIterable<{ timestamp: number }>) => {
    const times: number[] = [];
    for await (const { timestamp } of entries) times.push(timestamp);
    return times;
  };
  const lists = timeRange.split(RANGE, 7).map((window) => auditLogs(prisma, window));
  const merged = await read(mergeLists(lists, { ordered: true, key: ({ timestamp }) => timestamp }));
  expect(merged).toEqual(await read(auditLogs(prisma, RANGE)));
});

test("the failure of one window ends the requests of the others", async () => {
  const { faults, listAlerts } = await connect();
  const windows = timeRange.split(RANGE, 4);
  const isFirst = ({ body }: SimulatedRequest) => body.includes(`${windows[0]?.value.startTime}`);
  faults.add({ kind: "status", status: 500, match: isFirst });
  faults.add({
    kind: "stall",
    at: "start",
    match: (request) => request.operation === "POST /v2/alert" && !isFirst(request),
  });
  await expect(readIds(mergeLists(windows.map(listAlerts)))).rejects.toMatchObject({ status: 500 });
});
