import type * as Library from "../../src/index.ts";
import { createPolicies, mockedFetch, startServer } from "./api.ts";
import { readWallTime, readCpuTime, race, type Effort, type Timing } from "./measure.ts";
import { OURS, createPeers, REFERENCE, type Peer } from "./peers.ts";
import { formatNumber, formatRatio, type Section } from "./report.ts";

/** Maximum time of a call relative to bare openapi-fetch. */
const MAX_RATIO = 1.25;

const ORIGIN = "https://api.prismacloud.io";

interface Scenario {
  readonly name: string;
  /** Whether {@link MAX_RATIO} applies: to sequential calls with a mocked fetch, which measure nothing but the client. */
  readonly hasGoal: boolean;
  readonly timings: readonly Timing[];
}

/** Reduces the rounds of the full benchmark for a quick one. */
type Scale = (rounds: number) => number;

const QUICK_DIVISOR = 8;

async function run(name: string, peers: readonly Peer[], method: "get" | "post", effort: Effort): Promise<Scenario> {
  const contestants = peers.map((peer) => ({ name: peer.name, call: peer[method] }));
  const hasGoal = effort.clock === readCpuTime && effort.concurrency === undefined;
  return { name, hasGoal, timings: await race(contestants, REFERENCE, effort) };
}

async function runMocked(library: typeof Library, scale: Scale): Promise<Scenario[]> {
  const create = (mock?: Parameters<typeof mockedFetch>[0]) => createPeers(library, ORIGIN, mockedFetch(mock));
  const mocked = await create();
  const limited = await create({ limited: true });
  const one = { rounds: scale(120), calls: 300, clock: readCpuTime };
  const manyAtOnce = (calls: number, rounds: number) => ({ ...one, rounds: scale(rounds), calls, concurrency: calls });
  const large = await create({ body: createPolicies(100_000) });
  const huge = await create({ body: createPolicies(5_000_000) });
  return [
    await run("mocked, GET", mocked, "get", one),
    await run("mocked, POST", mocked, "post", one),
    await run("mocked, GET with a rate limit", limited, "get", one),
    await run("mocked, 1000 at once", mocked, "get", manyAtOnce(1000, 48)),
    await run("mocked, 10,000 at once", mocked, "get", { ...manyAtOnce(10_000, 8), collect: true }),
    await run("mocked, GET of 100 kB", large, "get", { ...one, rounds: scale(80), calls: 10 }),
    await run("mocked, GET of 5 MB", huge, "get", { ...one, rounds: scale(24), calls: 1, collect: true }),
  ];
}

async function runOverLoopback(library: typeof Library, scale: Scale): Promise<Scenario[]> {
  const server = await startServer();
  try {
    const one = { rounds: scale(80), calls: 100, clock: readWallTime };
    const peers = await createPeers(library, server.origin);
    return [
      await run("loopback, GET", peers, "get", one),
      await run("loopback, POST", peers, "post", one),
      await run("loopback, 1000 at once", peers, "get", { ...one, rounds: scale(12), calls: 1000, concurrency: 1000 }),
    ];
  } finally {
    await server.stop();
  }
}

/** Has a column for each client that took part in a scenario. */
export function formatCalls(scenarios: readonly Scenario[]): Section {
  const names = [...new Set(scenarios.flatMap(({ timings }) => timings.map(({ name }) => name)))];
  const format = (timing: Timing | undefined) =>
    timing?.name === REFERENCE ? `${formatNumber(timing.microseconds, 0)} µs` : formatRatio(timing);
  return {
    title: "Time of one call",
    text:
      `In microseconds for ${REFERENCE}, and for the others as the ratio to it in the same round: the median over the rounds, ` +
      "with its quartiles in brackets. CPU time with a mocked fetch, wall time over a loopback socket. Ours is logged in, with " +
      "retries, rate limits, timeouts and session; the others have their defaults. axios uses its fetch adapter. got and " +
      "undici.request don't use fetch, so they only take part over the socket.",
    columns: ["", ...names],
    rows: scenarios.map(({ name, timings }) => [
      name,
      ...names.map((column) => format(timings.find((timing) => timing.name === column))),
    ]),
    data: scenarios,
  };
}

/** Measures the time of a call in each client, with a mocked fetch and over a socket. */
export async function measureCalls(library: typeof Library, quick: boolean): Promise<Section> {
  const scale: Scale = (rounds) => Math.ceil(rounds / (quick ? QUICK_DIVISOR : 1));
  return formatCalls([...(await runMocked(library, scale)), ...(await runOverLoopback(library, scale))]);
}

/** Lists the scenarios in which our client exceeds {@link MAX_RATIO}. */
export function listAboveGoal({ data }: Section): string[] {
  return (
    (data as Scenario[])
      .filter(({ hasGoal }) => hasGoal)
      .map(({ name, timings }) => ({
        name,
        ratio: timings.find((timing) => timing.name === OURS)?.ratio ?? Number.NaN,
      }))
      // Not `>`, so that NaN fails.
      .filter(({ ratio }) => !(ratio <= MAX_RATIO))
      .map(({ name, ratio }) => `${name}: ${formatNumber(ratio, 2)} times ${REFERENCE}, more than ${MAX_RATIO}`)
  );
}
