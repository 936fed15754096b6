import type * as Library from "../../src/index.ts";
import { startSimulator } from "../../src/simulator/index.ts";
import type { TimeWindow } from "../../src/time-range/index.ts";
import { median } from "./measure.ts";
import { formatNumber, type Section } from "./report.ts";

const ALERTS = 4_000;
/** Items on a page. */
const LIMIT = 100;
/** In ms. */
const LATENCY = 100;
/** The simulator's alerts are from the four weeks before its start. */
const WINDOWS = 48;

/** Measures a list as one, and as windows of its time range that are read at once. */
export async function measureParallel(library: typeof Library, quick: boolean): Promise<Section> {
  const { createPrismaCloud, mergeLists, timeRange } = library;
  const simulator = await startSimulator({ alerts: ALERTS, rateLimits: false });
  simulator.faults.add({ kind: "slow", delay: LATENCY });
  const { url, credentials } = simulator;
  const { cspm } = createPrismaCloud({ url, credentials, rateLimit: false });
  const range = timeRange.relative(4, "week");
  const list = (window: TimeWindow, prefetch: 0 | 1 = 1) =>
    cspm.listAlerts.paginate({ body: { timeRange: window, filters: [], limit: LIMIT }, prefetch });
  const merge = (options: { concurrency: number; ordered?: boolean }) =>
    mergeLists(
      timeRange.split(range, WINDOWS).map((window) => list(window)),
      { ...options, key: ({ id }) => id },
    );
  const ways: Readonly<Record<string, () => AsyncIterable<unknown>>> = {
    "one list, `prefetch: 0`": () => list(range, 0),
    "one list": () => list(range),
    "`mergeLists`, `concurrency: 4`": () => merge({ concurrency: 4 }),
    "`mergeLists`, `concurrency: 4`, `ordered`": () => merge({ concurrency: 4, ordered: true }),
    "`mergeLists`, `concurrency: 8`": () => merge({ concurrency: 8 }),
    "`mergeLists`, `concurrency: 8`, `ordered`": () => merge({ concurrency: 8, ordered: true }),
  };
  const data: { name: string; seconds: number; requests: number }[] = [];
  try {
    for (const [name, read] of Object.entries(ways)) {
      const times: number[] = [];
      const before = simulator.ledger.count("POST /v2/alert");
      const rounds = quick ? 1 : 3;
      for (let round = 0; round < rounds; round++) {
        const start = performance.now();
        let items = 0;
        for await (const _alert of read()) items++;
        times.push((performance.now() - start) / 1000);
        if (items < ALERTS * 0.99) throw new Error(`Expected ${ALERTS} alerts, received ${items}.`);
      }
      const requests = (simulator.ledger.count("POST /v2/alert") - before) / rounds;
      data.push({ name, seconds: median(times), requests });
    }
  } finally {
    await simulator.close();
  }
  const [{ seconds: sequential } = { seconds: Number.NaN }] = data;
  return {
    title: `${formatNumber(ALERTS, 0)} alerts, one list and ${WINDOWS} windows`,
    text: `From the simulator with ${LATENCY} ms of latency, ${LIMIT} alerts on a page, without rate limits.`,
    columns: ["", "time", "by one list without prefetch", "requests"],
    rows: data.map(({ name, seconds, requests }) => [
      name,
      `${formatNumber(seconds, 2)} s`,
      formatNumber(seconds / sequential, 2),
      formatNumber(requests, 0),
    ]),
    data,
  };
}
