import { apiUrl, createPrismaCloud, PrismaCloudError, type PrismaCloudOptions } from "../../src/index.ts";
import { ConfigError, loadConfig, type LoadConfigOptions } from "../../src/node/index.ts";
import { startSimulator } from "../../src/simulator/index.ts";
import { connect as connectTo } from "../connect.ts";
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

/** The key that goes with PC_URL: today's names, and the older ones. */
const KEY = [
  ["PC_IDENTITY", "PC_ACCESS_KEY"],
  ["PC_SECRET", "PC_SECRET_KEY"],
] as const;

/** loadConfig would go on to other places, and the demo to another tenant than the one that PC_URL names. */
function checkComplete(env: LoadConfigOptions["env"] = {}): void {
  const missing = KEY.filter((names) => !names.some((name) => env[name]?.trim())).map(([name]) => name);
  if (missing.length > 0)
    throw new ConfigError(
      `PC_URL is set, and ${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not. ` +
        `Set ${missing.length > 1 ? "them" : "it"} as well, or unset PC_URL to see the demo against its simulator.`,
    );
}

/**
 * Shows the client's main job against the embedded simulator, or, where the environment names a tenant by PC_URL, what of
 * it only reads against that tenant.
 * @returns the exit status: 0, or 1 where a call failed or an alert was lost
 * @throws {ConfigError} where the variables are not complete or cannot be used
 */
export async function demo(options: DemoOptions): Promise<number> {
  const { output, errors, config, alerts = 25_000, connect = createPrismaCloud } = options;
  const [screen, tally] = [new Screen(output), new Tally()];
  const connected = ({ url, credentials }: Pick<PrismaCloudOptions, "url" | "credentials">) =>
    connectTo({ url, credentials, ...tally.hooks }, connect);

  async function visitSimulator(): Promise<number> {
    // Tokens that live two seconds instead of ten minutes, so that a short run sees many renewals.
    const simulator = await startSimulator({ tokenLifetime: 2, alerts });
    try {
      screen.heading(`This demo talks to the embedded simulator, at ${simulator.url}`);
      const match = "POST /v2/alert";
      simulator.faults.add({ match, kind: "status", status: 503, probability: 0.1 });
      simulator.faults.add({ match, kind: "cut", at: "body", probability: 0.1 });
      screen.line("Tokens live for two seconds, and one page of alerts in five fails: with 503, or cut in the middle.");
      await tour({ prisma: connected(simulator), tally, screen, readOnly: false });
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
    checkComplete(config.env);
    const tenant = await loadConfig(config);
    const prisma = connected(tenant);
    screen.heading(
      `This demo talks to the tenant at ${apiUrl(tenant.url)}, by ${tenant.source}, and changes nothing there`,
    );
    await tour({ prisma, tally, screen, readOnly: true });
    tally.show(screen);
    return 0;
  }

  try {
    return await (config.env?.["PC_URL"]?.trim() ? visitTenant() : visitSimulator());
  } catch (error) {
    // A stack says nothing to somebody who tries the demo; the message says what is wrong.
    if (!(error instanceof PrismaCloudError)) throw error;
    errors.write(`\n${error.message}\n`);
    return 1;
  }
}
