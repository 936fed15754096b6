import type * as Library from "../../src/index.ts";
import { mockedFetch, startServer } from "./api.ts";
import { readWallTime, readCpuTime, race, type Effort, type Timing } from "./measure.ts";
import { OURS, createPeers, REFERENCE, type Peer } from "./peers.ts";
import { formatNumber, type Section } from "./report.ts";

/** Maximum time of a call relative to bare openapi-fetch. */
const MAX_RATIO = 1.25;

const ORIGIN = "https://api.prismacloud.io";

interface Scenario {
  readonly name: string;
  /** Whether {@link MAX_RATIO} applies: to sequential calls with a mocked fetch, which measure nothing but the client. */
  readonly hasGoal: boolean;
  readonly timings: readonly Timing[];
}

async function run(name: string, peers: readonly Peer[], method: "get" | "post", effort: Effort): Promise<Scenario> {
  const contestants = peers.map((peer) => ({ name: peer.name, call: peer[method] }));
  const hasGoal = effort.clock === readCpuTime && effort.concurrency === undefined;
  return { name, hasGoal, timings: await race(contestants, REFERENCE, effort) };
}

/** Measures the time of a call in each client, with a mocked fetch and over a socket. */
export async function measureCalls(library: typeof Library, quick: boolean): Promise<Section> {
  const mocked = await createPeers(library, ORIGIN, mockedFetch());
  const limited = await createPeers(library, ORIGIN, mockedFetch(true));
  const local = { rounds: quick ? 40 : 200, calls: 300, clock: readCpuTime };
  const scenarios = [
    await run("mocked, GET", mocked, "get", local),
    await run("mocked, POST", mocked, "post", local),
    await run("mocked, GET with a rate limit", limited, "get", local),
    await run("mocked, 1000 at once", mocked, "get", {
      ...local,
      rounds: quick ? 12 : 60,
      calls: 1000,
      concurrency: 1000,
    }),
  ];
  const server = await startServer();
  try {
    const remote = { rounds: quick ? 20 : 100, calls: 100, clock: readWallTime };
    const peers = await createPeers(library, server.origin, globalThis.fetch);
    scenarios.push(
      await run("loopback, GET", peers, "get", remote),
      await run("loopback, POST", peers, "post", remote),
      await run("loopback, 1000 at once", peers, "get", {
        ...remote,
        rounds: quick ? 5 : 12,
        calls: 1000,
        concurrency: 1000,
      }),
    );
  } finally {
    await server.stop();
  }
  return {
    title: "Time of one call",
    text:
      `In microseconds, with the ratio to ${REFERENCE} in brackets: CPU time with a mocked fetch, wall time over a loopback ` +
      "socket. Ours is logged in, with retries, rate limits, timeouts and session; the others have their defaults. axios " +
      "uses its fetch adapter.",
    columns: ["", ...mocked.map(({ name }) => name)],
    rows: scenarios.map(({ name, timings }) => [
      name,
      ...timings.map(({ microseconds, ratio }) => `${formatNumber(microseconds, 0)} (${formatNumber(ratio, 2)})`),
    ]),
    data: scenarios,
  };
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
