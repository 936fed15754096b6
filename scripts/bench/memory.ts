import type * as Library from "../../src/index.ts";
import { ALERTS_PER_PAGE, mockedFetch, pagedFetch } from "./api.ts";
import { callMany, measureHeap } from "./measure.ts";
import { createPeers } from "./peers.ts";
import { formatNumber, formatMegabytes, type Section } from "./report.ts";

const ORIGIN = "https://api.prismacloud.io";
const credentials = { accessKeyId: "bench", secretKey: "bench" };

/** Measures the speed and heap of a loop over all alerts, and of all alerts as one array. */
export async function measurePages(library: typeof Library, quick: boolean): Promise<Section> {
  const count = quick ? 10_000 : 100_000;
  const body = { limit: ALERTS_PER_PAGE } as never;
  const list = () => {
    const { cspm } = library.createPrismaCloud({ url: ORIGIN, credentials, fetch: pagedFetch(count) });
    return cspm.paginate("POST", "/v2/alert", { body });
  };
  const read = async () => {
    let seen = 0;
    for await (const alert of list()) if (alert.id !== "") seen++;
    if (seen !== count) throw new Error(`Expected ${count} alerts, received ${seen}.`);
  };
  await read();
  const start = performance.now();
  await read();
  const seconds = (performance.now() - start) / 1000;

  const before = await measureHeap();
  const heaps: number[] = [];
  for await (const page of list().pages()) if (page.items.length > 0) heaps.push((await measureHeap()) - before);
  const all = await list().toArray();
  const whole = (await measureHeap()) - before;
  if (all.length !== count) throw new Error(`Expected ${count} alerts, received ${all.length}.`);
  const [second = 0, last = 0, peak] = [heaps[1], heaps.at(-1), Math.max(...heaps)];
  return {
    title: `A list of ${formatNumber(count, 0)} alerts`,
    text: `Pages of ${ALERTS_PER_PAGE} from a mocked fetch that creates them on request. Heap sizes are after garbage collection.`,
    columns: ["", "alerts per second", "heap at page 2", "at the last page", "peak"],
    rows: [
      [
        "`for await` over `paginate`",
        formatNumber(count / seconds, 0),
        formatMegabytes(second),
        formatMegabytes(last),
        formatMegabytes(peak),
      ],
      ["`toArray`, which keeps all alerts", "", "", "", formatMegabytes(whole)],
    ],
    data: { count, seconds, heapAtSecondPage: second, heapAtLastPage: last, peak, toArray: whole },
  };
}

/** Measures the heap growth of each client after many calls. */
export async function measureGrowth(library: typeof Library, quick: boolean): Promise<Section> {
  const calls = quick ? 5_000 : 100_000;
  const growth: { name: string; before: number; after: number }[] = [];
  for (const { name, get } of await createPeers(library, ORIGIN, mockedFetch())) {
    await callMany(get, 2_000);
    const before = await measureHeap();
    await callMany(get, calls);
    growth.push({ name, before, after: await measureHeap() });
  }
  return {
    title: `Heap growth after ${formatNumber(calls, 0)} calls`,
    text: "With a mocked fetch, after garbage collection.",
    columns: ["", "growth", "bytes per call"],
    rows: growth.map(({ name, before, after }) => [
      name,
      formatMegabytes(after - before),
      formatNumber((after - before) / calls, 1),
    ]),
    data: { calls, growth },
  };
}
