import type * as Library from "../../src/index.ts";
import { mockedFetch, startServer } from "./api.ts";
import { elapsedTime, processorTime, race, type Effort, type Timing } from "./measure.ts";
import { OURS, peersOf, REFERENCE, type Peer } from "./peers.ts";
import { fixed, type Section } from "./report.ts";

/** What a call may cost in our layer, by what it costs in bare openapi-fetch. */
const GOAL = 1.25;

const ORIGIN = "https://api.prismacloud.io";

interface Scenario {
  readonly name: string;
  /** Whether the goal holds for it: it does for one call after the other, with nothing but the layers to pay for. */
  readonly hasGoal: boolean;
  readonly timings: readonly Timing[];
}

async function run(name: string, peers: readonly Peer[], method: "get" | "post", effort: Effort): Promise<Scenario> {
  const contestants = peers.map((peer) => ({ name: peer.name, call: peer[method] }));
  const hasGoal = effort.clock === processorTime && effort.atOnce === undefined;
  return { name, hasGoal, timings: await race(contestants, REFERENCE, effort) };
}

/** Time of a call in each client: with a mocked fetch, and over a socket. */
export async function measureCalls(library: typeof Library, quick: boolean): Promise<Section> {
  const mocked = await peersOf(library, ORIGIN, mockedFetch());
  const limited = await peersOf(library, ORIGIN, mockedFetch(true));
  const local = { rounds: quick ? 40 : 200, calls: 300, clock: processorTime };
  const scenarios = [
    await run("mocked, GET", mocked, "get", local),
    await run("mocked, POST", mocked, "post", local),
    await run("mocked, GET with a rate limit", limited, "get", local),
    await run("mocked, 1000 at once", mocked, "get", { ...local, rounds: quick ? 12 : 60, calls: 1000, atOnce: 1000 }),
  ];
  const server = await startServer();
  try {
    const remote = { rounds: quick ? 20 : 100, calls: 100, clock: elapsedTime };
    const peers = await peersOf(library, server.origin, globalThis.fetch);
    scenarios.push(
      await run("loopback, GET", peers, "get", remote),
      await run("loopback, POST", peers, "post", remote),
      await run("loopback, 1000 at once", peers, "get", {
        ...remote,
        rounds: quick ? 5 : 12,
        calls: 1000,
        atOnce: 1000,
      }),
    );
  } finally {
    await server.stop();
  }
  return {
    title: "Time of one call",
    text:
      `In microseconds, and in brackets by ${REFERENCE}. With a mocked fetch it is processor time, over a loopback socket ` +
      "time that goes by. Ours is logged in and has retries, rate limits, time-outs and the session on; the others are as " +
      "they come. axios uses its fetch adapter.",
    columns: ["", ...mocked.map(({ name }) => name)],
    rows: scenarios.map(({ name, timings }) => [
      name,
      ...timings.map(({ microseconds, ratio }) => `${fixed(microseconds, 0)} (${fixed(ratio, 2)})`),
    ]),
    data: scenarios,
  };
}

/** Where a call with a mocked fetch costs more in ours than it may. */
export function aboveGoal({ data }: Section): string[] {
  return (
    (data as Scenario[])
      .filter(({ hasGoal }) => hasGoal)
      .map(({ name, timings }) => ({
        name,
        ratio: timings.find((timing) => timing.name === OURS)?.ratio ?? Number.NaN,
      }))
      // Not `>`: no number is no success.
      .filter(({ ratio }) => !(ratio <= GOAL))
      .map(({ name, ratio }) => `${name}: ${fixed(ratio, 2)} times ${REFERENCE}, more than ${GOAL}`)
  );
}
