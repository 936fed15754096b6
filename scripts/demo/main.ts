// npm run demo: the client's main job, against the embedded simulator, or, where the environment names a tenant, its
// read-only part against that tenant.
import { createPrismaCloud, PrismaCloudError, type PrismaCloud, type PrismaCloudOptions } from "../../src/index.ts";
import { loadConfig } from "../../src/node/index.ts";
import { startSimulator } from "../../src/simulator/index.ts";
import { heading, line, table } from "./screen.ts";
import { Tally } from "./tally.ts";
import { tour } from "./tour.ts";

type Address = Pick<PrismaCloudOptions, "url" | "credentials">;

const client = ({ url, credentials }: Address, { middleware, logger }: Tally): PrismaCloud =>
  createPrismaCloud({ url, credentials, middleware: [middleware], logger });

async function againstSimulator(tally: Tally): Promise<void> {
  // Tokens that live two seconds instead of ten minutes, so that a short run sees many renewals.
  const simulator = await startSimulator({ tokenLifetime: 2 });
  try {
    heading("A simulator of the API is up on loopback");
    const match = "POST /v2/alert";
    simulator.faults.add({ match, kind: "status", status: 503, probability: 0.1 });
    simulator.faults.add({ match, kind: "cut", at: "body", probability: 0.1 });
    line("Tokens live for two seconds, and one page of alerts in five fails: with 503, or cut in the middle.");
    await tour({ prisma: client(simulator, tally), tally, readOnly: false, prismaId: simulator.prismaId });
    summary(tally, simulator.ledger.logins + simulator.ledger.extensions - 1, 25_000 - tally.items);
  } finally {
    await simulator.close();
  }
}

async function againstTenant(tally: Tally): Promise<void> {
  const { url, credentials, source } = await loadConfig();
  heading(`The tenant at ${url}, by ${source}; nothing is changed there`);
  await tour({ prisma: client({ url, credentials }, tally), tally, readOnly: true, prismaId: undefined });
  summary(tally);
}

function summary({ requests, pages, items, retries, rateLimited }: Tally, renewals?: number, lost?: number): void {
  heading("In sum");
  table([
    ["requests", requests],
    ["pages", pages],
    ["alerts", items],
    ...(renewals === undefined ? [] : [["renewals of the token", renewals] as const]),
    ["retries", retries],
    ["answers of 429", rateLimited],
    ...(lost === undefined ? [] : [["lost", lost] as const]),
  ]);
}

const tally = new Tally();
try {
  await (process.env["PC_URL"] === undefined ? againstSimulator(tally) : againstTenant(tally));
} catch (error) {
  // A stack says nothing to somebody who tries the demo; the message says what is wrong.
  if (!(error instanceof PrismaCloudError || error instanceof TypeError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
