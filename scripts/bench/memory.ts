import type * as Library from "../../src/index.ts";
import { ALERTS_A_PAGE, mockedFetch, pagedFetch } from "./api.ts";
import { callMany, liveHeap } from "./measure.ts";
import { peersOf } from "./peers.ts";
import { fixed, megabytes, type Section } from "./report.ts";

const ORIGIN = "https://api.prismacloud.io";
const credentials = { accessKeyId: "bench", secretKey: "bench" };

/** A loop over all alerts, and all of them as one list. */
export async function measurePages(library: typeof Library, quick: boolean): Promise<Section> {
  const count = quick ? 10_000 : 100_000;
  const body = { limit: ALERTS_A_PAGE } as never;
  const list = () => {
    const { cspm } = library.createPrismaCloud({ url: ORIGIN, credentials, fetch: pagedFetch(count) });
    return cspm.paginate("POST", "/v2/alert", { body });
  };
  const read = async () => {
    let seen = 0;
    for await (const alert of list()) if (alert.id !== undefined) seen++;
    if (seen !== count) throw new Error(`${seen} alerts came instead of ${count}.`);
  };
  await read();
  const start = performance.now();
  await read();
  const seconds = (performance.now() - start) / 1000;

  const before = await liveHeap();
  const heaps: number[] = [];
  for await (const page of list().pages()) if (page.items.length > 0) heaps.push((await liveHeap()) - before);
  const all = await list().toArray();
  const whole = (await liveHeap()) - before;
  if (all.length !== count) throw new Error(`The list holds ${all.length} alerts instead of ${count}.`);
  const [second = 0, last = 0, peak] = [heaps[1], heaps.at(-1), Math.max(...heaps)];
  return {
    title: `A list of ${fixed(count, 0)} alerts`,
    text: `Pages of ${ALERTS_A_PAGE} from a mocked fetch that writes them as it goes. Heap: what is in use, garbage collected.`,
    columns: ["", "alerts a second", "heap at page 2", "at the last page", "peak"],
    rows: [
      ["`for await` over `paginate`", fixed(count / seconds, 0), megabytes(second), megabytes(last), megabytes(peak)],
      ["`toArray`, which keeps all", "", "", "", megabytes(whole)],
    ],
    data: { count, seconds, heapAtSecondPage: second, heapAtLastPage: last, peak, toArray: whole },
  };
}

/** What each client leaves in memory after many calls. */
export async function measureGrowth(library: typeof Library, quick: boolean): Promise<Section> {
  const calls = quick ? 5_000 : 100_000;
  const growth: { name: string; before: number; after: number }[] = [];
  for (const { name, get } of await peersOf(library, ORIGIN, mockedFetch())) {
    await callMany(get, 2_000);
    const before = await liveHeap();
    await callMany(get, calls);
    growth.push({ name, before, after: await liveHeap() });
  }
  return {
    title: `Heap after ${fixed(calls, 0)} calls`,
    text: "Grown by this much, garbage collected, per call of a mocked fetch.",
    columns: ["", "heap grown by", "bytes a call"],
    rows: growth.map(({ name, before, after }) => [
      name,
      megabytes(after - before),
      fixed((after - before) / calls, 1),
    ]),
    data: { calls, growth },
  };
}
