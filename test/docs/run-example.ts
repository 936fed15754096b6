import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { createPrismaCloud, type PrismaCloud } from "../../src/index.ts";
import { startSimulator, type Simulator } from "../../src/simulator/index.ts";
import { setShortTimeout } from "../setup/short-waits.ts";

/** What an example has printed: a line for each `console.log`, and the rows of each `console.table`. */
export interface Printed {
  readonly lines: readonly string[];
  readonly tables: readonly (readonly unknown[])[];
}

export interface Stage {
  readonly simulator: Simulator;
  /** A client of the same tenant, to look at what an example has done. */
  readonly prisma: PrismaCloud;
  /** Runs an example as `node example.ts ...args` would. */
  run(name: string, variables?: Readonly<Record<string, string>>, args?: readonly string[]): Promise<Printed>;
  /** Reads a file that an example has written. */
  read(file: string): Promise<string>;
}

/**
 * Gives each test a simulated tenant and an empty working directory. Examples read their configuration from the environment,
 * as users run them. They run in this process, since that's much faster than a process each.
 */
export function prepareStage(): Stage {
  const home = process.cwd();
  const { argv } = process;
  let folder = "";
  let runs = 0;
  let simulator: Simulator | undefined;
  let prisma: PrismaCloud | undefined;

  beforeEach(async () => {
    vi.stubGlobal("setTimeout", setShortTimeout);
    folder = await mkdtemp(join(tmpdir(), "prisma-cloud-example-"));
    process.chdir(folder);
    simulator = await startSimulator({ alerts: 300, rateLimits: false });
    prisma = createPrismaCloud({ url: simulator.url, credentials: simulator.credentials });
    vi.stubEnv("PC_URL", simulator.url);
    vi.stubEnv("PC_IDENTITY", simulator.credentials.accessKeyId);
    vi.stubEnv("PC_SECRET", simulator.credentials.secretKey);
  });

  afterEach(async () => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    process.argv = argv;
    process.exitCode = undefined;
    process.chdir(home);
    await simulator?.close();
    await rm(folder, { recursive: true });
  });

  const ready = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error("The stage is used outside a test.");
    return value;
  };

  return {
    get simulator() {
      return ready(simulator);
    },
    get prisma() {
      return ready(prisma);
    },
    async run(name, variables = {}, args = []) {
      for (const [key, value] of Object.entries(variables)) vi.stubEnv(key, value);
      process.argv = [process.execPath, `${name}.ts`, ...args];
      const log = vi.spyOn(console, "log").mockImplementation(() => {});
      const table = vi.spyOn(console, "table").mockImplementation(() => {});
      vi.spyOn(console, "error").mockImplementation(() => {});
      // A module of its own, so that an example that has run already runs again.
      await import(`${join(home, "examples", `${name}.ts`)}?run=${++runs}`);
      const printed = {
        lines: log.mock.calls.map((values) => values.map(String).join(" ")),
        tables: table.mock.calls.map(([rows]) => rows as unknown[]),
      };
      vi.restoreAllMocks();
      return printed;
    },
    read: (file) => readFile(join(folder, file), "utf8"),
  };
}
