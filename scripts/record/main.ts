// npm run record -- --area alerts: records the read operations of an area into test/fixtures/recorded/. Exit codes: 0 success,
// 1 differences or failed calls, 2 usage error or no configuration.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { PrismaCloudError } from "../../src/index.ts";
import { ConfigError, loadConfig } from "../../src/node/index.ts";
import { startSimulator } from "../../src/simulator/index.ts";
import { Sources } from "../documents/sources.ts";
import { UsageError } from "../errors.ts";
import { loadFixtures, type FixtureFile } from "../fixtures/load-fixtures.ts";
import { runCommand } from "../run-command.ts";
import { listEvidenceGaps } from "./evidence.ts";
import { record, type Recording, type RecordingOptions } from "./record.ts";

const USAGE = `usage: npm run record -- --area NAME [--simulator] [--param NAME=VALUE ...] [--out FOLDER]
Calls the tenant of the environment's configuration (PC_URL, PC_IDENTITY, PC_SECRET, ...) or, with --simulator, the
embedded simulator. Writes fixtures without anything that identifies the tenant, and lists the operations for which a
tenant's response would be the first evidence. Exits with 1 if responses differ from their documents or calls fail.`;

interface Arguments {
  readonly area: string;
  readonly simulator: boolean;
  readonly given: Record<string, string>;
  readonly out: string;
}

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      area: { type: "string" },
      simulator: { type: "boolean", default: false },
      param: { type: "string", multiple: true, default: [] },
      out: { type: "string", default: "test/fixtures/recorded" },
    },
  });
  if (values.area === undefined) throw new UsageError("Missing option --area.");
  const pairs = values.param.map((pair) => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    if (name === undefined || value === undefined) throw new UsageError("Expected --param NAME=VALUE.");
    return [name, value] as const;
  });
  return { area: values.area, simulator: values.simulator, given: Object.fromEntries(pairs), out: values.out };
}

/** Formats the source of a fixture file, which the contract tests load. */
async function formatFixtureFile({ api, fixtures }: Recording, file: string): Promise<string> {
  const source = `// Written by \`npm run record\`; the tenant's values are replaced.
import type { paths } from "../../../../generated/${api}.ts";
import type { RecordedFixtures } from "../../fixtures.ts";

export default ${JSON.stringify(fixtures)} satisfies RecordedFixtures<paths>;
`;
  return format(source, { ...(await resolveConfig(file)), parser: "typescript", quoteProps: "as-needed" });
}

/** Prints the operations that lack evidence, and which of them this run has recorded from a tenant. */
function printEvidenceGaps(
  { api, operations, fixtures }: Recording,
  { simulator }: Arguments,
  earlier: readonly FixtureFile[],
): void {
  const gaps = listEvidenceGaps(api, operations, earlier);
  if (gaps.length === 0) return;
  console.log(`A tenant's response would be the first evidence for ${gaps.length} of ${operations.length} operations:`);
  for (const { operation, evidence } of gaps)
    console.log(`  ${operation} (${evidence}${!simulator && fixtures[operation] ? "; recorded now" : ""})`);
}

async function write(recording: Recording, { area, out }: Arguments): Promise<void> {
  const names = Object.keys(recording.fixtures);
  if (names.length > 0) {
    const file = join(out, recording.api, `${area}.ts`);
    await mkdir(join(out, recording.api), { recursive: true });
    await writeFile(file, await formatFixtureFile(recording, file));
    console.log(`${file}: ${names.length} operations`);
  }
  for (const { operation, reason } of recording.skipped) console.log(`skipped ${operation}: ${reason}`);
  for (const { operation, reason } of recording.failed) console.log(`failed ${operation}: ${reason}`);
  for (const { operation, problem, line } of recording.differences)
    console.log(`${line ? `${line.file}:${line.line}: ` : ""}${operation}: ${problem}`);
}

/** Reads the access key and its secret, which no fixture may contain. */
async function readSecrets({ credentials }: Pick<RecordingOptions, "credentials">): Promise<string[]> {
  const { accessKeyId, secretKey } = typeof credentials === "function" ? await credentials() : credentials;
  return [accessKeyId, secretKey];
}

async function main(): Promise<number> {
  const args = readArguments();
  const sources = await Sources.read();
  const simulator = args.simulator ? await startSimulator({ rateLimits: false }) : undefined;
  try {
    const address = simulator ?? (await loadConfig());
    const secrets = await readSecrets(address);
    const source = simulator ? "the simulator" : "a tenant";
    const recordings = await record({ ...address, area: args.area, given: args.given, secrets, source, sources });
    const earlier = await loadFixtures();
    for (const recording of recordings) {
      await write(recording, args);
      printEvidenceGaps(recording, args, earlier);
    }
    return recordings.some(({ differences, failed }) => differences.length > 0 || failed.length > 0) ? 1 : 0;
  } finally {
    await simulator?.close();
  }
}

await runCommand(USAGE, main, [ConfigError, PrismaCloudError]);
