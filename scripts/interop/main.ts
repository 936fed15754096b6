// npm run check:interop: runs other people's generators, mocks, linters and parsers over our bundled documents, compiles what
// they generate, and prints a table. It installs them, so it needs the network. Exit codes: 0 no errors but known ones,
// 1 errors, 2 usage error.
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { APIS } from "../documents/bundled.ts";
import { UsageError } from "../errors.ts";
import { runCommand } from "../run-command.ts";
import { formatKnownErrors, listUnknownErrors } from "./known-errors.ts";
import { openProject, type Project } from "./project.ts";
import { formatErrors, formatTable, type Outcome } from "./report.ts";
import { TOOLS, type Tool } from "./tools.ts";

/** Outside of this package, whose dependencies the tools must not find. */
const CACHE = join(tmpdir(), "prisma-cloud-client-interop");

const NAMES = TOOLS.map(({ name }) => name.split(" ")[0]).join(", ");

const USAGE = `usage: npm run check:interop [-- --only TOOL,...] [--vendor FOLDER] [--cache FOLDER] [--json]
  --only    run some tools: ${NAMES}
  --vendor  also run them over the vendor's documents
  --cache   folder for the installed tools (default: ${CACHE})
  --json    print all errors as JSON`;

interface Input {
  readonly name: string;
  readonly file: string;
  readonly isOurs: boolean;
}

async function check(tool: Tool, project: Project, { name, file, isOurs }: Input): Promise<Outcome> {
  const errors = [...(await tool.check(project, file))];
  // Loads TypeScript, which a usage error needn't wait for.
  const { compile } = await import("./compile.ts");
  const compiled = tool.output === undefined || errors.length > 0 ? undefined : await compile(project, tool.output);
  if (tool.output !== undefined && errors.length === 0 && !compiled) errors.push("no output");
  return {
    tool: tool.name,
    document: name,
    isOurs,
    errors,
    typeErrors: compiled?.errors ?? [],
    anyCount: tool.output === undefined ? undefined : (compiled?.anyCount ?? 0),
  };
}

async function listInputs(vendor: string | undefined): Promise<Input[]> {
  const ours = APIS.map((api) => ({ name: api, file: resolve(`generated/openapi/${api}.json`), isOurs: true }));
  if (vendor === undefined) return ours;
  const names = (await readdir(vendor, { recursive: true })).filter((name) => /\.(json|ya?ml)$/.test(name)).sort();
  return [...ours, ...names.map((name) => ({ name: basename(name), file: resolve(vendor, name), isOurs: false }))];
}

function selectTools(only: string | undefined): readonly Tool[] {
  if (only === undefined) return TOOLS;
  return only.split(",").map((wanted) => {
    const tool = TOOLS.find(({ name }) => name.split(" ")[0] === wanted);
    if (!tool) throw new UsageError(`Unknown tool "${wanted}". Known tools: ${NAMES}.`);
    return tool;
  });
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      vendor: { type: "string" },
      cache: { type: "string", default: CACHE },
      json: { type: "boolean", default: false },
    },
  });
  const tools = selectTools(values.only);
  const inputs = await listInputs(values.vendor);
  const outcomes: Outcome[] = [];
  for (const tool of tools) {
    console.error(`${tool.name} …`);
    const project = await openProject(values.cache, tool.name, tool.packages);
    for (const input of inputs) outcomes.push(await check(tool, project, input));
  }
  const unknown = listUnknownErrors(outcomes);
  if (values.json) console.log(JSON.stringify({ outcomes, unknown }, null, 1));
  else {
    const parts = [formatTable(outcomes), formatErrors(outcomes), formatKnownErrors(outcomes), unknown.join("\n")];
    console.log(parts.filter((part) => part !== "").join("\n\n"));
  }
  return unknown.length > 0 ? 1 : 0;
}

await runCommand(USAGE, main);
