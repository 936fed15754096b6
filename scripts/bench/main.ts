// npm run bench: measures the client beside its peers and writes the tables of README.md. Exits with 0, however slow the
// client is: times differ between machines; or 2 (wrong call, unreadable input).
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { UsageError } from "../usage-error.ts";
import { aboveGoal, measureCalls } from "./calls.ts";
import { measureGrowth, measurePages } from "./memory.ts";
import { measureRenewals } from "./renewals.ts";
import { machine, markdown, writeReadme, type Section } from "./report.ts";
import { measureSize } from "./size.ts";
import { measureTypes } from "./types.ts";
import { buildLibrary, inWorkspace, loadLibrary } from "./workspace.ts";

const PARTS = ["calls", "pages", "growth", "size", "types", "renewals"] as const;
type Part = (typeof PARTS)[number];

const USAGE = `usage: npm run bench [-- --quick] [--json | --print] [--only PART,...] [--vendor FOLDER]
  --quick   a minute instead of many; for a look, not for numbers to keep
  --json    print what was measured as JSON and leave README.md as it is
  --print   print the tables and leave README.md as it is
  --only    some parts: ${PARTS.join(", ")}
  --vendor  types of the vendor's documents as well`;

function partsOf(only: string): Part[] {
  return only.split(",").map((name) => {
    const part = PARTS.find((one) => one === name);
    if (!part) throw new UsageError(`\`--only\` knows no "${name}". It takes: ${PARTS.join(", ")}.`);
    return part;
  });
}

const flag = { type: "boolean", default: false } as const;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { quick: flag, json: flag, print: flag, only: { type: "string" }, vendor: { type: "string" } },
  });
  const { quick, json, print, only, vendor } = values;
  const wanted = only === undefined ? PARTS : partsOf(only);

  const sections = await inWorkspace(async (folder) => {
    const file = await buildLibrary(folder);
    const library = await loadLibrary(file);
    const parts: Readonly<Record<Part, () => Promise<Section>>> = {
      calls: () => measureCalls(library, quick),
      pages: () => measurePages(library, quick),
      growth: () => measureGrowth(library, quick),
      size: () => measureSize(folder, file, quick ? 5 : 25),
      types: () => measureTypes(folder, quick, vendor),
      renewals: () => measureRenewals(library),
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
    console.log(JSON.stringify({ machine: machine(), ...data }, undefined, 2));
  } else {
    const tables = await markdown(Object.values(sections));
    console.log(tables);
    // A part of the tables, or hurried ones, must not replace those that are there.
    if (!print && !quick && only === undefined) await writeReadme(tables);
  }
  if (sections.calls) for (const line of aboveGoal(sections.calls)) console.error(`Above the goal: ${line}.`);
  return 0;
}

await runCommand(USAGE, main);
