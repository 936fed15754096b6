import { operations } from "../../generated/operations.ts";
import { createPrismaCloud } from "../../src/index.ts";
import { raceClients, type RaceResult } from "../../test/unit/support/race-clients.ts";
import { median } from "./measure.ts";
import { formatNumber, type Section } from "./report.ts";

const OPERATION = "GET /alert";

/** Calls of each client. */
const CALLS = 60;

/** Number of clients, and whether they're in one process. */
const SCENARIOS = [
  [1, true],
  [2, true],
  [5, true],
  [10, true],
  [2, false],
  [5, false],
  [10, false],
] as const;

const SEEDS = { quick: 3, full: 15 };

async function runScenario(clients: number, isShared: boolean, seeds: number): Promise<RaceResult[]> {
  const [perSecond, burst] = operations[OPERATION].rateLimit;
  const limit = { perSecond, burst, latency: (chance: number) => chance * 100 };
  const results: RaceResult[] = [];
  for (let seed = 1; seed <= seeds; seed++)
    results.push(await raceClients({ clients, calls: CALLS, path: "/alert", limit, isShared, seed }));
  return results;
}

/** The client loads its rate limiter on demand, and a virtual clock doesn't wait for that. */
async function loadLimiter(): Promise<void> {
  const credentials = { accessKeyId: "id", secretKey: "secret" };
  const fetch = () => Promise.resolve(Response.json({ token: "token" }));
  const { cspm } = createPrismaCloud({ url: "api.prismacloud.io", credentials, fetch });
  await cspm.GET("/alert", { params: { query: { detailed: false } } });
}

const formatPercent = (part: number): string => `${formatNumber(part * 100, 1)} %`;

/** Measures how well clients of one user share a rate limit, in virtual time. */
export async function measureBuckets(quick: boolean): Promise<Section> {
  const seeds = quick ? SEEDS.quick : SEEDS.full;
  await loadLimiter();
  const scenarios = [];
  for (const [clients, isShared] of SCENARIOS) {
    const results = await runScenario(clients, isShared, seeds);
    const ratios = results.map(({ overIdeal }) => overIdeal);
    const rejected = results.map(({ rejectedPart }) => rejectedPart);
    scenarios.push({
      clients,
      processes: isShared ? 1 : clients,
      ratio: median(ratios),
      maxRatio: Math.max(...ratios),
      rejected: median(rejected),
      maxRejected: Math.max(...rejected),
      // One client may meet an empty bucket before a response has shown how full it is.
      rejectedLater: Math.max(...results.map(({ rejectedLater }) => rejectedLater)),
      failed: results.reduce((sum, { failed }) => sum + failed, 0),
    });
  }
  const [perSecond, burst] = operations[OPERATION].rateLimit;
  return {
    title: "Clients of one user on one rate limit",
    text:
      `Each client starts ${CALLS} calls of ${OPERATION} at once (${perSecond} per second, burst ${burst}), up to 100 ms to ` +
      `the API and back each. Time by the least that the limit allows, and the part of requests that got a 429: median of ` +
      `${seeds} runs, the worst one in brackets. In virtual time, so equal on all machines.`,
    columns: ["clients", "processes", "time", "429", "failed calls"],
    rows: scenarios.map(({ clients, processes, ratio, maxRatio, rejected, maxRejected, failed }) => [
      clients,
      processes,
      `${formatNumber(ratio, 3)} (${formatNumber(maxRatio, 3)})`,
      `${formatPercent(rejected)} (${formatPercent(maxRejected)})`,
      failed,
    ]),
    data: scenarios,
  };
}
