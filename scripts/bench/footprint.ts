import { Session, type HeapProfiler } from "node:inspector/promises";
import { holdFetch, mockedFetch } from "./api.ts";
import { callMany, measureHeap, median, yieldTurn } from "./measure.ts";
import type { CreatePeer, Peer } from "./peers.ts";
import { formatNumber, type Section } from "./report.ts";

const ORIGIN = "https://api.prismacloud.io";

/** The size of the measurement. */
interface Effort {
  readonly rounds: number;
  /** Calls whose allocations are sampled. */
  readonly calls: number;
  readonly inFlight: number;
  readonly clients: number;
}

export const EFFORTS = {
  quick: { rounds: 1, calls: 1000, inFlight: 1000, clients: 1000 },
  full: { rounds: 3, calls: 10_000, inFlight: 10_000, clients: 1000 },
} as const;

/** In bytes. */
interface Footprint {
  /** What a call allocates. */
  readonly allocated: number;
  /** The heap that a call holds as long as it's in flight. */
  readonly inFlight: number;
  /** The heap of a client that has made a call. */
  readonly client: number;
}

const sumSizes = ({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number =>
  children.reduce((sum, child) => sum + sumSizes(child), selfSize);

/** In bytes. A sample that small costs some time, but needs few calls. */
const SAMPLING_INTERVAL = 16_384;

/** Estimates what the work allocates, in bytes, including what is collected meanwhile. */
async function sampleAllocations(work: () => Promise<void>): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    const options = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true };
    await session.post("HeapProfiler.startSampling", { samplingInterval: SAMPLING_INTERVAL, ...options });
    await work();
    const { profile } = await session.post("HeapProfiler.stopSampling");
    return sumSizes(profile.head);
  } finally {
    session.disconnect();
  }
}

/** Measures what a GET allocates, in bytes. */
export async function measureAllocated(create: CreatePeer, { calls }: Pick<Effort, "calls">): Promise<number> {
  const { get } = create({ origin: ORIGIN, fetch: mockedFetch(), token: "allocations" });
  await callMany(get, calls / 4);
  return (await sampleAllocations(() => callMany(get, calls))) / calls;
}

/** Measures the heap of each call while fetch hasn't responded to any, in bytes. */
export async function measureInFlight(create: CreatePeer, { inFlight }: Pick<Effort, "inFlight">): Promise<number> {
  const { fetch, count, release } = holdFetch();
  const { get } = create({ origin: ORIGIN, fetch, token: "in-flight" });
  const start = async (calls: number) => {
    const started = Array.from({ length: calls }, get);
    while (count() < calls) await yieldTurn();
    return started;
  };
  const finish = (started: readonly Promise<unknown>[]) => {
    release();
    return Promise.all(started);
  };
  await finish(await start(Math.ceil(inFlight / 4)));
  const before = await measureHeap();
  const started = await start(inFlight);
  const after = await measureHeap();
  await finish(started);
  return (after - before) / inFlight;
}

/** Measures the heap of each of many clients, in bytes. Each makes a call, so that what it creates on demand counts too. */
export async function measureClient(create: CreatePeer, { clients }: Pick<Effort, "clients">): Promise<number> {
  const fetch = mockedFetch();
  const createClients = async (count: number) => {
    const created: Peer[] = [];
    for (let tenant = 0; tenant < count; tenant++) {
      const peer = create({ origin: ORIGIN, fetch, token: `tenant-${tenant}` });
      await peer.get();
      created.push(peer);
    }
    return created;
  };
  await createClients(Math.ceil(clients / 4));
  const before = await measureHeap();
  const created = await createClients(clients);
  const after = await measureHeap();
  return (after - before) / created.length;
}

/** Measures the memory of a call and of a client in each of the peers, in turns. */
export async function measureFootprint(makers: readonly CreatePeer[], effort: Effort): Promise<Section> {
  const peers = makers.map((create) => ({
    name: create({ origin: ORIGIN, fetch: mockedFetch(), token: "name" }).name,
    create,
    rounds: [] as Footprint[],
  }));
  for (let round = 0; round < effort.rounds; round++)
    for (const { create, rounds } of peers)
      rounds.push({
        allocated: await measureAllocated(create, effort),
        inFlight: await measureInFlight(create, effort),
        client: await measureClient(create, effort),
      });
  const data = peers.map(({ name, rounds }) => {
    const take = (what: keyof Footprint) => median(rounds.map((round) => round[what]));
    // Bare fetch has no client: each call gets the headers.
    const client = name === "fetch" ? Number.NaN : take("client");
    return { name, allocated: take("allocated"), inFlight: take("inFlight"), client };
  });
  const kilobytes = (bytes: number) => (Number.isNaN(bytes) ? "–" : `${formatNumber(bytes / 1000, 1)} kB`);
  return {
    title: "Memory of calls and clients",
    text:
      "With a mocked fetch. Allocated: by one GET, from the sampling heap profiler, which counts collected objects too. In flight: " +
      `heap of each of ${formatNumber(effort.inFlight, 0)} GETs without a response. Client: heap of each of ` +
      `${formatNumber(effort.clients, 0)} clients with credentials of their own, after one call. Heap sizes are after garbage ` +
      "collection.",
    columns: ["", "allocated by a call", "call in flight", "client"],
    rows: data.map(({ name, allocated, inFlight, client }) => [
      name,
      kilobytes(allocated),
      kilobytes(inFlight),
      kilobytes(client),
    ]),
    data,
  };
}
