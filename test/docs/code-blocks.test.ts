import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** The TypeScript blocks of a Markdown file. */
async function blocksOf(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
}

function problemsOf(modules: ReadonlyMap<string, string>): string[] {
  const configured = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)).config as {
    compilerOptions: object;
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...configured.compilerOptions,
      noUnusedLocals: false,
      paths: {
        "prisma-cloud-client": ["./src/index.ts"],
        "prisma-cloud-client/node": ["./src/node/index.ts"],
        "prisma-cloud-client/simulator": ["./src/simulator/index.ts"],
      },
    },
    process.cwd(),
  );
  const host = ts.createCompilerHost(options);
  // The blocks exist in memory only; everything else is read from the disk.
  const disk = ts.createCompilerHost(options);
  host.getSourceFile = (name, ...rest) => {
    const text = modules.get(name);
    return text === undefined
      ? disk.getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => modules.has(name) || disk.fileExists(name);
  host.readFile = (name) => modules.get(name) ?? disk.readFile(name);
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules.keys()]
    .flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)))
    .map((problem) => {
      const line = problem.file?.getLineAndCharacterOfPosition(problem.start ?? 0).line ?? 0;
      const code = problem.file?.text.split("\n")[line]?.trim() ?? "";
      return `${ts.flattenDiagnosticMessageText(problem.messageText, "\n")} in: ${code}`;
    });
}

async function check(file: string): Promise<string[]> {
  const blocks = await blocksOf(file);
  const modules = new Map<string, string>();
  for (const [index, block] of blocks.entries()) {
    // A block goes on with what the text has made and imported before.
    const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(block);
    const needsPrisma = uses("prisma") && !block.includes("const prisma =");
    const needsRange = uses("timeRange") && !/import .*\btimeRange\b/.test(block);
    const preamble = [
      needsRange ? 'import { timeRange } from "prisma-cloud-client";' : "",
      needsPrisma ? 'declare const prisma: import("prisma-cloud-client").PrismaCloud;' : "",
    ].join("\n");
    modules.set(
      join(resolve("test/docs"), `${file.replace(/\W/g, "-")}-${index}.ts`),
      `${preamble}\n${block}\nexport {};\n`,
    );
  }
  expect(modules.size).toBeGreaterThan(0);
  return problemsOf(modules);
}

test("every TypeScript block of the README compiles", { timeout: 60_000 }, async () => {
  expect(await check("README.md")).toEqual([]);
});
