import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { createPrismaCloudWithClock, type PrismaCloud } from "../../src/create-prisma-cloud.ts";
import { orThrow } from "../../src/index.ts";
import type { Simulator } from "../../src/simulator/index.ts";
import { start } from "../simulator/start.ts";
import { epoch } from "./harness/call-kinds.ts";
import { SocketTime } from "./harness/socket-time.ts";

/** A client and a simulator that go by the same virtual clock and the documents' limits. */
async function paced(time: SocketTime): Promise<{ simulator: Simulator; client: () => PrismaCloud }> {
  const simulator = await start({ rateLimits: true, clock: () => time.wallTime() });
  const { url, credentials } = simulator;
  return { simulator, client: () => createPrismaCloudWithClock({ url, credentials, fetch: time.fetch }, time) };
}

const many = (times: number, call: () => Promise<unknown>): Promise<unknown>[] => Array.from({ length: times }, call);

const alerts = ({ cspm }: PrismaCloud) => orThrow(cspm.POST("/v2/alert", { body: { timeRange: epoch, limit: 1 } }));

const refusals = ({ ledger }: Simulator): number => ledger.entries.filter(({ status }) => status === 429).length;

describe("sixty calls at once are answered without a 429, in 1.05 times what the limit allows:", () => {
  test.each([
    ["POST /v2/alert", alerts],
    ["GET /alert/{id}", ({ cspm }) => orThrow(cspm.GET("/alert/{id}", { params: { path: { id: "P-1" } } }))],
    ["GET /cloud/group/name", ({ cspm }) => orThrow(cspm.GET("/cloud/group/name"))],
  ] as ["POST /v2/alert", (prisma: PrismaCloud) => Promise<unknown>][])(
    "%s",
    { timeout: 60_000 },
    async (operation, call) => {
      const time = new SocketTime(60);
      const { simulator, client } = await paced(time);
      const prisma = client();
      await time.duration(prisma.session.token());
      const [perSecond, burst] = operations[operation].rateLimit;
      const ideal = ((60 - burst) / perSecond) * 1000 + 60;
      const duration = await time.duration(Promise.all(many(60, () => call(prisma))));
      expect(refusals(simulator)).toBe(0);
      expect(simulator.ledger.count(operation)).toBe(60);
      expect(duration).toBeGreaterThanOrEqual(ideal);
      expect(duration).toBeLessThan(ideal * 1.05);
    },
  );
});

test(
  "two clients of one user, who do not know of each other, share the limit and finish",
  { timeout: 60_000 },
  async () => {
    const time = new SocketTime(60);
    const { simulator, client } = await paced(time);
    const [one, other] = [client(), client()];
    const duration = await time.duration(
      Promise.all([...many(30, () => alerts(one)), ...many(30, () => alerts(other))]),
    );
    const answered = simulator.ledger.of("POST /v2/alert").filter(({ status }) => status === 200);
    expect(answered).toHaveLength(60);
    // Each finds out by refusals how much is left for it.
    expect(refusals(simulator)).toBeLessThan(30);
    expect(duration).toBeLessThan(2 * 25_000);
  },
);
