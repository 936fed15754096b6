import type * as Library from "../../src/index.ts";
import { readUrl, TOKEN } from "./api.ts";
import { median } from "./measure.ts";
import { formatNumber, type Section } from "./report.ts";

const ORIGIN = "https://api.prismacloud.io";
const credentials = { accessKeyId: "bench", secretKey: "bench" };

/** Few, because a timer's delay is only accurate to a ms or so, and each item waits for one. */
const ITEMS_PER_PAGE = 4;

type Work = "none" | "sync" | "async";

/** How a list is consumed. Times are in ms. */
interface Scenario {
  /** The time from a request to its response. */
  readonly latency: number;
  readonly work: Work;
  /** The time of the consumer's work on a page. */
  readonly duration: number;
  readonly by: "item" | "page";
}

const WORK: readonly (readonly [Work, number])[] = [
  ["none", 0],
  ["sync", 20],
  ["async", 20],
  ["async", 100],
];

const SCENARIOS: readonly Scenario[] = [0, 20, 100].flatMap((latency) =>
  WORK.flatMap(([work, duration]) =>
    (["item", "page"] as const)
      .filter((by) => by === "item" || work !== "none")
      .map((by) => ({ latency, work, duration, by })),
  ),
);

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Times what it's given, because timers and loops take longer than they are asked to. */
class Stopwatch {
  readonly times: number[] = [];

  async measure<T>(run: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const value = await run();
    this.times.push(performance.now() - start);
    return value;
  }

  get total(): number {
    return this.times.reduce((sum, time) => sum + time, 0);
  }
}

function createFetch(pages: number, latency: number, stopwatch: Stopwatch): typeof fetch {
  let page = 0;
  return async (input) => {
    if (readUrl(input).endsWith("/login")) return Response.json({ token: TOKEN });
    if (latency > 0) await stopwatch.measure(() => wait(latency));
    const items = Array.from({ length: ITEMS_PER_PAGE }, (_none, index) => ({ id: `P-${page}-${index}` }));
    const nextPageToken = ++page < pages ? `t${page}` : undefined;
    return Response.json({ items, totalRows: pages * ITEMS_PER_PAGE, nextPageToken });
  };
}

/** Reads a list. Returns the time by that of a pipeline in which latency and work overlap completely. */
async function run(
  library: typeof Library,
  { latency, work, duration, by }: Scenario,
  pages: number,
  prefetch: 0 | 1,
): Promise<{ perPage: number; ratio: number }> {
  const [waiting, working] = [new Stopwatch(), new Stopwatch()];
  const fetch = createFetch(pages, latency, waiting);
  const prisma = library.createPrismaCloud({ url: ORIGIN, credentials, fetch, rateLimit: false });
  await prisma.session.token();
  const body = { timeRange: library.timeRange.toNow("epoch"), filters: [] };
  const list = prisma.cspm.listAlerts.paginate({ body, prefetch });
  const each = by === "page" ? duration : duration / ITEMS_PER_PAGE;
  const start = performance.now();
  for await (const _value of by === "page" ? list.pages() : list)
    if (work === "async") await working.measure(() => wait(each));
    else if (work === "sync")
      await working.measure(() => {
        block(each);
      });
  const time = performance.now() - start;
  // A response is late as long as the consumer blocks, which isn't latency.
  const latencyPerPage = work === "sync" ? latency : waiting.total / pages;
  const workPerPage = working.total / pages;
  const ideal = pages * Math.max(latencyPerPage, workPerPage) + Math.min(latencyPerPage, workPerPage);
  return { perPage: time / pages, ratio: time / ideal };
}

/** Measures lists with latency and work, with and without fetching the next page ahead. */
export async function measurePaging(library: typeof Library, quick: boolean): Promise<Section> {
  const [pages, rounds] = quick ? [8, 1] : [30, 3];
  const data: (Scenario & { prefetch: 0 | 1; perPage: number; ratio: number })[] = [];
  for (const scenario of SCENARIOS)
    for (const prefetch of [0, 1] as const) {
      const runs: Awaited<ReturnType<typeof run>>[] = [];
      for (let round = 0; round < rounds; round++) runs.push(await run(library, scenario, pages, prefetch));
      const perPage = median(runs.map((one) => one.perPage));
      data.push({ ...scenario, prefetch, perPage, ratio: median(runs.map(({ ratio }) => ratio)) });
    }
  const format = (scenario: Scenario, prefetch: 0 | 1) => {
    const found = data.find(
      (one) =>
        one.prefetch === prefetch &&
        one.by === scenario.by &&
        one.latency === scenario.latency &&
        one.work === scenario.work &&
        one.duration === scenario.duration,
    );
    const { perPage = Number.NaN, ratio = Number.NaN } = found ?? {};
    const isBound = scenario.latency + scenario.duration > 0;
    return `${formatNumber(perPage, 1)} ms${isBound ? ` (${formatNumber(ratio, 2)})` : ""}`;
  };
  return {
    title: `Lists of ${pages} pages with latency and work`,
    text:
      "Time for each page, and in brackets its ratio to a pipeline in which latency and work overlap completely. Work is for each " +
      "item or for each page; sync work blocks the event loop.",
    columns: ["latency, work", "`prefetch: 0`", "`prefetch: 1`"],
    rows: SCENARIOS.map((scenario) => {
      const { latency, work, duration, by } = scenario;
      const what = work === "none" ? "none" : `${duration} ms ${work}, by ${by}`;
      return [`${latency} ms, ${what}`, format(scenario, 0), format(scenario, 1)];
    }),
    data,
  };
}
