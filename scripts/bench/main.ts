// npm run bench: compares the client with its peers and writes the tables of docs/benchmark.md. Exit codes: 0 success, however slow the
// client is, because times differ between machines; 2 usage error or unreadable input.
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { UsageError } from "../errors.ts";
import { describeMachine, formatTables, writeTables, type Section } from "./report.ts";
import { buildLibrary, buildPackage, inWorkspace, loadLibrary } from "./workspace.ts";

const PARTS = [
  "calls",
  "pages",
  "paging",
  "parallel",
  "growth",
  "footprint",
  "downloads",
  "size",
  "types",
  "editing",
  "logins",
  "buckets",
] as const;
type Part = (typeof PARTS)[number];

const USAGE = `usage: npm run bench [-- --quick] [--json | --print] [--only PART,...] [--vendor FOLDER]
  --quick   measure for three minutes instead of a quarter of an hour, for approximate numbers
  --json    print the measurements as JSON, don't change docs/benchmark.md
  --print   print the tables, don't change docs/benchmark.md
  --only    measure some parts: ${PARTS.join(", ")}
  --vendor  also measure the types of the vendor's documents`;

function parseParts(only: string): Part[] {
  return only.split(",").map((name) => {
    const part = PARTS.find((one) => one === name);
    if (!part) throw new UsageError(`Unknown part "${name}" for --only. Known parts: ${PARTS.join(", ")}.`);
    return part;
  });
}

const flag = { type: "boolean", default: false } as const;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { quick: flag, json: flag, print: flag, only: { type: "string" }, vendor: { type: "string" } },
  });
  const { quick, json, print, only, vendor } = values;
  const wanted = only === undefined ? PARTS : parseParts(only);

  const sections = await inWorkspace(async (folder) => {
    const file = await buildLibrary(folder);
    const library = await loadLibrary(file);
    // The peers and TypeScript take a second to load, which a usage error needn't wait for.
    const parts: Readonly<Record<Part, () => Promise<Section>>> = {
      calls: async () => (await import("./calls.ts")).measureCalls(library, quick),
      pages: async () => (await import("./memory.ts")).measurePages(library, quick),
      paging: async () => (await import("./paging.ts")).measurePaging(library, quick),
      parallel: async () => (await import("./parallel.ts")).measureParallel(library, quick),
      growth: async () => (await import("./memory.ts")).measureGrowth(library, quick),
      footprint: async () => {
        const [{ loadPeers }, footprint] = await Promise.all([import("./peers.ts"), import("./footprint.ts")]);
        return footprint.measureFootprint(await loadPeers(library), footprint.EFFORTS[quick ? "quick" : "full"]);
      },
      downloads: async () => (await import("./downloads.ts")).measureDownloads(folder, quick),
      size: async () => (await import("./size.ts")).measureSize(folder, await buildPackage(folder), quick ? 5 : 25),
      types: async () => (await import("./types.ts")).measureTypes(folder, quick, vendor),
      editing: async () => (await import("./editing.ts")).measureEditing(folder, quick),
      logins: async () => (await import("./logins.ts")).measureLogins(library),
      buckets: async () => (await import("./buckets.ts")).measureBuckets(quick),
    };
    const done: Partial<Record<Part, Section>> = {};
    for (const part of wanted) {
      console.error(`${part} …`);
      done[part] = await parts[part]();
    }
    return done;
  });

  if (json) {
    const data = Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, section.data]));
    console.log(JSON.stringify({ machine: describeMachine(), ...data }, undefined, 2));
  } else {
    const tables = await formatTables(Object.values(sections));
    console.log(tables);
    // Partial or approximate tables must not replace the published ones.
    if (!print && !quick && only === undefined) await writeTables(tables);
  }
  if (sections.calls) {
    const { listAboveGoal } = await import("./calls.ts");
    for (const line of listAboveGoal(sections.calls)) console.error(`Above the goal: ${line}.`);
  }
  return 0;
}

await runCommand(USAGE, main);
