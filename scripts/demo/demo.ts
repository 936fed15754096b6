import { apiUrl, createPrismaCloud, PrismaCloudError, type PrismaCloudOptions } from "../../src/index.ts";
import { ConfigError, loadConfig, type LoadConfigOptions } from "../../src/node/index.ts";
import { startSimulator } from "../../src/simulator/index.ts";
import { Screen, type Output } from "./screen.ts";
import { Tally } from "./tally.ts";
import { tour } from "./tour.ts";

export interface DemoOptions {
  readonly output: Output;
  readonly errors: Output;
  /** The environment, and where the user's files are. */
  readonly config: LoadConfigOptions;
  /** How many alerts the simulator has. Default 25000. */
  readonly alerts?: number;
  /** Default createPrismaCloud. */
  readonly connect?: typeof createPrismaCloud;
}

/**
 * Shows the client's main job against the embedded simulator, or, where the environment names a tenant by PC_URL, what of
 * it only reads against that tenant.
 * @returns the exit status: 0, or 1 where it failed or an alert was lost
 */
export async function demo(options: DemoOptions): Promise<number> {
  const { output, errors, config, alerts = 25_000, connect = createPrismaCloud } = options;
  const [screen, tally] = [new Screen(output), new Tally()];
  const visit = ({ url, credentials }: Pick<PrismaCloudOptions, "url" | "credentials">, readOnly: boolean) =>
    tour({ prisma: connect({ url, credentials, ...tally.hooks }), tally, screen, readOnly });

  async function visitSimulator(): Promise<number> {
    // Tokens that live two seconds instead of ten minutes, so that a short run sees many renewals.
    const simulator = await startSimulator({ tokenLifetime: 2, alerts });
    try {
      screen.heading("A simulator of the API is up on loopback");
      const match = "POST /v2/alert";
      simulator.faults.add({ match, kind: "status", status: 503, probability: 0.1 });
      simulator.faults.add({ match, kind: "cut", at: "body", probability: 0.1 });
      screen.line("Tokens live for two seconds, and one page of alerts in five fails: with 503, or cut in the middle.");
      await visit(simulator, false);
      const lost = alerts - tally.alerts.size;
      tally.show(screen, [
        ["renewals of the token", simulator.ledger.renewals],
        ["lost", lost],
      ]);
      return lost === 0 ? 0 : 1;
    } finally {
      await simulator.close();
    }
  }

  async function visitTenant(): Promise<number> {
    const tenant = await loadConfig(config);
    screen.heading(`The tenant at ${apiUrl(tenant.url)}, by ${tenant.source}; nothing is changed there`);
    await visit(tenant, true);
    tally.show(screen);
    return 0;
  }

  try {
    return await (config.env?.["PC_URL"] ? visitTenant() : visitSimulator());
  } catch (error) {
    // A stack says nothing to somebody who tries the demo; the message says what is wrong.
    if (![PrismaCloudError, ConfigError, TypeError].some((kind) => error instanceof kind)) throw error;
    errors.write(`\n${(error as Error).message}\n`);
    return 1;
  }
}
