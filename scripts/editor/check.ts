// npm run check:editor: asks TypeScript's language service about the built package, as an editor does: completions and
// hovers at a table of places, and the documentation of every exported name. Needs dist/ (npm run build). Exits with 0, 1
// (a place is empty, or has no documentation) or 2 (wrong call, nothing is built).
import { access, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { InputError } from "../errors.ts";
import { runCommand } from "../run-command.ts";
import { CURSOR, Editor } from "./language-service.ts";
import { PLACES, PROGRAM, type Place } from "./places.ts";

const PACKAGE = "prisma-cloud-client";

/** Returns what's wrong at a place, or undefined. */
function findProblem(editor: Editor, { code, completes, bare, deprecated = false }: Place): string | undefined {
  const program = PROGRAM + code;
  if (completes === undefined) {
    const hover = editor.hover(program);
    if (!hover) return "no hover";
    return hover.documentation === "" ? "the hover has no documentation" : undefined;
  }
  const entries = editor.complete(program);
  const entry = entries.find(({ name }) => name === completes);
  if (!entry) return `${completes} isn't among the ${entries.length} completions`;
  if (entry.deprecated !== deprecated) return `${completes} is ${deprecated ? "not " : ""}shown as deprecated`;
  if (bare) return undefined;
  return editor.describe(program, completes)?.documentation ? undefined : `${completes} has no documentation`;
}

/** Lists the exported names without documentation. */
function findUndocumented(editor: Editor, entryPoint: string): string[] {
  const code = `import { ${CURSOR} } from "${entryPoint}";`;
  const names = editor.complete(code).map(({ name }) => name);
  return names.filter((name) => name !== "type" && !editor.describe(code, name)?.documentation);
}

/** Runs `work` with a temporary folder that has the built package in its node_modules. */
async function withPackage<T>(work: (folder: string) => T): Promise<T> {
  await access(join("dist", "index.d.mts")).catch(() => {
    throw new InputError("dist/ is missing. Build it with: npm run build");
  });
  const folder = await mkdtemp(join(tmpdir(), `${PACKAGE}-editor-`));
  try {
    await mkdir(join(folder, "node_modules"));
    await symlink(resolve("."), join(folder, "node_modules", PACKAGE), "junction");
    return work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { hovers: { type: "boolean", default: false } } });
  return withPackage((folder) => {
    const editor = new Editor(folder);
    const mistakes = editor.diagnose(PROGRAM);
    if (mistakes.length > 0) throw new InputError(`The package can't be imported: ${mistakes.join("; ")}`);
    if (values.hovers)
      for (const { title, code } of PLACES.filter(({ completes }) => completes === undefined)) {
        const { declaration = "", documentation = "" } = editor.hover(PROGRAM + code) ?? {};
        console.log(`--- ${title}\n${declaration.slice(0, 300)}\n${documentation}`);
      }
    const problems = [
      ...PLACES.flatMap((place) => {
        const problem = findProblem(editor, place);
        return problem === undefined ? [] : [`${place.title}: ${problem} (${place.code})`];
      }),
      ...[PACKAGE, `${PACKAGE}/node`, `${PACKAGE}/simulator`].flatMap((entryPoint) =>
        findUndocumented(editor, entryPoint).map((name) => `${entryPoint}: ${name} has no documentation`),
      ),
    ];
    for (const problem of problems) console.error(problem);
    console.log(`${PLACES.length} places and all exported names: ${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  });
}

await runCommand(
  `usage: npm run check:editor [-- --hovers]
  --hovers  print the hovers`,
  main,
);
