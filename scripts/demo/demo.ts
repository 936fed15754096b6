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
  /** The environment variables and the home folder. */
  readonly config: LoadConfigOptions;
  /** How many alerts the simulator has. Default 25000. */
  readonly alerts?: number;
  /** Default createPrismaCloud. */
  readonly connect?: typeof createPrismaCloud;
}

/** The variables of the key that belongs to PC_URL: current and older names. */
const KEY = [
  ["PC_IDENTITY", "PC_ACCESS_KEY"],
  ["PC_SECRET", "PC_SECRET_KEY"],
] as const;

/** Without a complete key, loadConfig would read other sources, and the demo would call another tenant than PC_URL. */
function checkComplete(env: LoadConfigOptions["env"] = {}): void {
  const missing = KEY.filter((names) => !names.some((name) => env[name]?.trim())).map(([name]) => name);
  if (missing.length > 0)
    throw new ConfigError(
      `PC_URL is set, but ${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not. ` +
        `Set ${missing.length > 1 ? "them" : "it"}, or unset PC_URL to run the demo with the simulator.`,
    );
}

/**
 * Demonstrates the client with the embedded simulator or, if PC_URL is set, with a tenant, read-only.
 * @returns the exit status: 0 success, 1 if a call failed or an alert was lost
 * @throws {ConfigError} if the variables are incomplete or invalid
 */
export async function demo(options: DemoOptions): Promise<number> {
  const { output, errors, config, alerts = 25_000, connect = createPrismaCloud } = options;
  const [screen, tally] = [new Screen(output), new Tally()];
  const connected = ({ url, credentials }: Pick<PrismaCloudOptions, "url" | "credentials">) =>
    connectTo({ url, credentials, ...tally.hooks }, connect);

  async function visitSimulator(): Promise<number> {
    // Tokens expire after two seconds instead of ten minutes, so that a short run has several refreshes.
    const simulator = await startSimulator({ tokenLifetime: 2, alerts });
    try {
      screen.heading(`This demo calls the embedded simulator at ${simulator.url}`);
      const match = "POST /v2/alert";
      simulator.faults.add({ match, kind: "status", status: 503, probability: 0.1 });
      simulator.faults.add({ match, kind: "cut", at: "body", probability: 0.1 });
      screen.line(
        "Tokens expire after two seconds, and one page of alerts in five fails: with a 503 or a truncated body.",
      );
      await tour({ prisma: connected(simulator), tally, screen, readOnly: false });
      const lost = alerts - tally.alerts.size;
      tally.show(screen, [
        ["token refreshes", simulator.ledger.renewals],
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
    screen.heading(`This demo calls the tenant at ${apiUrl(tenant.url)} (from ${tenant.source}) and changes nothing`);
    await tour({ prisma, tally, screen, readOnly: true });
    tally.show(screen);
    return 0;
  }

  try {
    return await (config.env?.["PC_URL"]?.trim() ? visitTenant() : visitSimulator());
  } catch (error) {
    // For users of the demo, the message is enough; a stack is noise.
    if (!(error instanceof PrismaCloudError)) throw error;
    errors.write(`\n${error.message}\n`);
    return 1;
  }
}
