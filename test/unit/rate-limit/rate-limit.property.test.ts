import fc from "fast-check";
import { expect, test } from "vitest";
import { operations } from "../../../generated/operations.ts";
import { raceClients } from "../support/race-clients.ts";

// The same cases in each run, so that no bound fails by chance.
const REPRODUCIBLE = { seed: 15, numRuns: 20 };

const seed = fc.integer({ min: 1, max: 1_000_000 });
/** Longest time to the API or back, in ms. */
const maxLatency = fc.integer({ min: 0, max: 100 });

const toLimit = ([perSecond, burst]: readonly [number, number]) => ({ perSecond, burst });

/** Operations without path parameters, and their documented limits. */
const OPERATIONS = {
  "/alert": toLimit(operations["GET /alert"].rateLimit),
  "/alert/policy": toLimit(operations["GET /alert/policy"].rateLimit),
  "/entitlement/api/v1/collection": toLimit(operations["GET /entitlement/api/v1/collection"].rateLimit),
  "/cloud/group": toLimit(operations["GET /cloud/group"].rateLimit),
} as const;
const PATHS = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

test("one client takes at most 1.03 times as long as its rate limit requires, and gets no 429 after the first response", async () => {
  const run = fc.record({ maxLatency, calls: fc.integer({ min: 60, max: 120 }), seed });
  await fc.assert(
    fc.asyncProperty(run, async ({ maxLatency, calls, seed }) => {
      const limit = { ...OPERATIONS["/alert"], latency: (chance: number) => chance * maxLatency };
      const race = await raceClients({ clients: 1, calls, path: "/alert", limit, isShared: true, seed });
      expect(race).toMatchObject({ failed: 0, rejectedLater: 0, active: 0 });
      expect(race.overIdeal).toBeLessThan(1.03);
    }),
    REPRODUCIBLE,
  );
});

test("two to ten clients in one process take at most 1.03 times as long as their rate limit requires, without a 429", async () => {
  const run = fc.record({ clients: fc.integer({ min: 2, max: 10 }), maxLatency, seed });
  await fc.assert(
    fc.asyncProperty(run, async ({ clients, maxLatency, seed }) => {
      const limit = { ...OPERATIONS["/alert"], latency: (chance: number) => chance * maxLatency };
      const race = await raceClients({ clients, calls: 30, path: "/alert", limit, isShared: true, seed });
      expect(race).toMatchObject({ failed: 0, rejectedPart: 0, active: 0 });
      expect(race.overIdeal).toBeLessThan(1.03);
    }),
    REPRODUCIBLE,
  );
});

test("two to five processes take at most 1.05 times as long as their rate limit requires, with at most 5 % of 429", async () => {
  const run = fc.record({ clients: fc.integer({ min: 2, max: 5 }), maxLatency, seed });
  await fc.assert(
    fc.asyncProperty(run, async ({ clients, maxLatency, seed }) => {
      const limit = { ...OPERATIONS["/alert"], latency: (chance: number) => chance * maxLatency };
      const race = await raceClients({ clients, calls: 60, path: "/alert", limit, isShared: false, seed });
      expect(race).toMatchObject({ failed: 0, active: 0 });
      expect(race.rejectedPart).toBeLessThanOrEqual(0.05);
      expect(race.overIdeal).toBeLessThan(1.05);
    }),
    REPRODUCIBLE,
  );
});

test("one to ten processes all finish in bounded time with a bounded number of 429, whatever the limit and the latency", async () => {
  const run = fc.record({
    path: fc.constantFrom(...PATHS),
    clients: fc.integer({ min: 1, max: 10 }),
    calls: fc.integer({ min: 10, max: 50 }),
    maxLatency: fc.integer({ min: 0, max: 500 }),
    bySecond: fc.boolean(),
    seed,
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ path, clients, calls, maxLatency, bySecond, seed }) => {
      const latency = (chance: number) => chance * maxLatency;
      const limit = { ...OPERATIONS[path], bySecond, latency };
      const race = await raceClients({ clients, calls, path, limit, isShared: false, seed });
      expect(race.active).toBe(0);
      // Some calls are rejected four times.
      expect(race.failed).toBeLessThanOrEqual(clients - 1);
      expect(race.rejectedPart).toBeLessThan(0.5);
      const ideal = Math.max(0, (clients * calls - limit.burst) / limit.perSecond);
      expect(race.seconds).toBeLessThan(1.1 * ideal + 15);
    }),
    { ...REPRODUCIBLE, numRuns: 40 },
  );
});
