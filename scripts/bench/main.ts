// npm run bench: compares the client with its peers and writes the tables of docs/benchmark.md. Exit codes: 0 success, however slow the
// client is, because times differ between machines; 2 usage error or unreadable input.
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { UsageError } from "../errors.ts";
import { measureBuckets } from "./buckets.ts";
import { listAboveGoal, measureCalls } from "./calls.ts";
import { measureDownloads } from "./downloads.ts";
import { measureEditing } from "./editing.ts";
import { FOOTPRINT_EFFORTS, measureFootprint } from "./footprint.ts";
import { measureGrowth, measurePages } from "./memory.ts";
import { measureLogins } from "./logins.ts";
import { measurePaging } from "./paging.ts";
import { measureParallel } from "./parallel.ts";
import { loadPeers } from "./peers.ts";
import { describeMachine, formatTables, writeTables, type Section } from "./report.ts";
import { measureSize } from "./size.ts";
import { measureTypes } from "./types.ts";
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
  --quick   measure for a minute instead of many, for approximate numbers
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
    const parts: Readonly<Record<Part, () => Promise<Section>>> = {
      calls: () => measureCalls(library, quick),
      pages: () => measurePages(library, quick),
      paging: () => measurePaging(library, quick),
      parallel: () => measureParallel(library, quick),
      growth: () => measureGrowth(library, quick),
      footprint: async () => measureFootprint(await loadPeers(library), FOOTPRINT_EFFORTS[quick ? "quick" : "full"]),
      downloads: () => measureDownloads(folder, quick),
      size: async () => measureSize(folder, await buildPackage(folder), quick ? 5 : 25),
      types: () => measureTypes(folder, quick, vendor),
      editing: () => measureEditing(folder, quick),
      logins: () => measureLogins(library),
      buckets: () => measureBuckets(quick),
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
  if (sections.calls) for (const line of listAboveGoal(sections.calls)) console.error(`Above the goal: ${line}.`);
  return 0;
}

await runCommand(USAGE, main);
