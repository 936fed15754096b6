import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { createPrismaCloudWithClock, type PrismaCloud } from "../../src/create-prisma-cloud.ts";
import { orThrow } from "../../src/index.ts";
import type { Simulator } from "../../src/simulator/index.ts";
import { start } from "../simulator/start.ts";
import { epoch } from "./harness/call-kinds.ts";
import { SocketClock } from "./harness/socket-clock.ts";

/** A simulator with the documented limits, and clients, all on one virtual clock. */
async function startPaced(clock: SocketClock): Promise<{ simulator: Simulator; createClient: () => PrismaCloud }> {
  const simulator = await start({ rateLimits: true, clock: () => clock.wallTime() });
  const { url, credentials } = simulator;
  return { simulator, createClient: () => createPrismaCloudWithClock({ url, credentials, fetch: clock.fetch }, clock) };
}

const repeat = (times: number, call: () => Promise<unknown>): Promise<unknown>[] => Array.from({ length: times }, call);

const listAlertsByQuery = ({ cspm }: PrismaCloud) =>
  orThrow(cspm.POST("/v2/alert", { body: { timeRange: epoch, limit: 1 } }));

const countRejections = ({ ledger }: Simulator): number => ledger.entries.filter(({ status }) => status === 429).length;

describe("sixty calls at once get no 429 and take at most 1.05 times what the limit allows:", () => {
  test.each([
    ["POST /v2/alert", listAlertsByQuery],
    ["GET /alert/{id}", ({ cspm }) => orThrow(cspm.GET("/alert/{id}", { params: { path: { id: "P-1" } } }))],
    ["GET /cloud/group/name", ({ cspm }) => orThrow(cspm.GET("/cloud/group/name"))],
  ] as ["POST /v2/alert", (prisma: PrismaCloud) => Promise<unknown>][])(
    "%s",
    { timeout: 60_000 },
    async (operation, call) => {
      const clock = new SocketClock(60);
      const { simulator, createClient } = await startPaced(clock);
      const prisma = createClient();
      await clock.duration(prisma.session.token());
      const [perSecond, burst] = operations[operation].rateLimit;
      const ideal = ((60 - burst) / perSecond) * 1000 + 60;
      const duration = await clock.duration(Promise.all(repeat(60, () => call(prisma))));
      expect(countRejections(simulator)).toBe(0);
      expect(simulator.ledger.count(operation)).toBe(60);
      expect(duration).toBeGreaterThanOrEqual(ideal);
      expect(duration).toBeLessThan(ideal * 1.05);
    },
  );
});

test("two clients of one user stay within its rate limit without coordination", { timeout: 60_000 }, async () => {
  const clock = new SocketClock(60);
  const { simulator, createClient } = await startPaced(clock);
  const [one, other] = [createClient(), createClient()];
  const duration = await clock.duration(
    Promise.all([...repeat(30, () => listAlertsByQuery(one)), ...repeat(30, () => listAlertsByQuery(other))]),
  );
  const successes = simulator.ledger.of("POST /v2/alert").filter(({ status }) => status === 200);
  expect(successes).toHaveLength(60);
  // Each client learns its share from 429s.
  expect(countRejections(simulator)).toBeLessThan(30);
  expect(duration).toBeLessThan(2 * 25_000);
});
