// npm run bench: measures the client beside its peers and writes the tables of README.md.
//   --quick           a minute instead of many; for a look, not for numbers to keep
//   --json            prints what was measured as JSON and leaves README.md as it is
//   --print           prints the tables and leaves README.md as it is
//   --only <part>     one part, or several with commas: calls, pages, growth, size, types, renewals
//   --vendor <folder> types of the vendor's documents as well
import { parseArgs } from "node:util";
import { aboveGoal, measureCalls } from "./calls.ts";
import { measureGrowth, measurePages } from "./memory.ts";
import { measureRenewals } from "./renewals.ts";
import { machine, markdown, writeReadme, type Section } from "./report.ts";
import { measureSize } from "./size.ts";
import { measureTypes } from "./types.ts";
import { buildLibrary, inWorkspace, loadLibrary } from "./workspace.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    print: { type: "boolean", default: false },
    only: { type: "string" },
    vendor: { type: "string" },
  },
});
const { quick, json, print, only, vendor } = values;

const sections: Record<string, Section> = await inWorkspace(async (folder) => {
  const file = await buildLibrary(folder);
  const library = await loadLibrary(file);
  const parts: Readonly<Record<string, () => Promise<Section>>> = {
    calls: () => measureCalls(library, quick),
    pages: () => measurePages(library, quick),
    growth: () => measureGrowth(library, quick),
    size: () => measureSize(folder, file, quick ? 5 : 25),
    types: () => measureTypes(folder, quick, vendor),
    renewals: () => measureRenewals(library),
  };
  const wanted = only?.split(",") ?? Object.keys(parts);
  const done: Record<string, Section> = {};
  for (const name of wanted) {
    const part = parts[name];
    if (!part) throw new Error(`\`--only\` knows no "${name}". It takes: ${Object.keys(parts).join(", ")}.`);
    console.error(`${name} …`);
    done[name] = await part();
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
if (sections["calls"]) for (const line of aboveGoal(sections["calls"])) console.error(`Above the goal: ${line}.`);
