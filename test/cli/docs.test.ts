import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSimulator, type Simulator } from "../../src/simulator/index.ts";
import { configure, runCommand } from "./command.ts";

const page = await readFile(join(import.meta.dirname, "../../docs/cli.md"), "utf8");

/** The commands of the page with the output that it shows. */
const examples = [...page.matchAll(/^```console\n\$ npx prisma-cloud-client (.+)\n([\s\S]*?)^```$/gm)].map(
  ([, command = "", output = ""]) => [command, output] as const,
);
const [simulate, ...calls] = examples;

const filter = /^```json\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? "";

/** The page was written with a simulator at this address. */
const ORIGIN = "http://127.0.0.1:8090";

describe("docs/cli.md", { timeout: 60_000 }, () => {
  let simulator: Simulator;
  let folder: string;
  beforeAll(async () => {
    simulator = await startSimulator();
    folder = await mkdtemp(join(tmpdir(), "prisma-cloud-docs-"));
    await writeFile(join(folder, "filter.json"), filter);
  });
  afterAll(async () => {
    await simulator.close();
    await rm(folder, { recursive: true });
  });

  test("has an example of every command", () => {
    const commands = new Set(examples.map(([command]) => command.split(" ")[0]));
    expect(commands).toEqual(new Set(["simulate", "whoami", "find", "call"]));
  });

  test("prints the access key that the simulator has", () => {
    const { PC_IDENTITY = "", PC_SECRET = "" } = configure(simulator);
    expect(simulate?.[1]).toContain(`export PC_URL=${ORIGIN} PC_IDENTITY=${PC_IDENTITY} PC_SECRET=${PC_SECRET}\n`);
  });

  test.each(calls)("shows what is printed by: %s", async (command, output) => {
    const args = command
      .split(" ")
      .map((word) => (/\.\w+$/.test(word) && !word.includes("/") ? join(folder, word) : word));
    const { stdout, stderr } = await runCommand(args, { env: configure(simulator) });
    const printed = (stdout + stderr).replaceAll(simulator.url, ORIGIN).replaceAll(join(folder, "/"), "");
    // The user and the roles are data of the simulator, not of the command.
    const hideData = (text: string) => text.replace(/^(user|roles) .*$/gm, "$1").replace(/\d+(?= bytes)/g, "…");
    expect(hideData(printed)).toBe(hideData(output));
  });
});
