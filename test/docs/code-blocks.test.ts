import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const DOCS = "docs";

/** The TypeScript blocks of a Markdown file. */
async function readBlocks(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
}

/** Imports and declarations for what the text around a block has introduced. */
function createPreamble(block: string): string {
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(block);
  const imports = (name: string) => new RegExp(`import [^;]*\\b${name}\\b`).test(block);
  return [
    ...["orThrow", "timeRange"]
      .filter((name) => uses(name) && !imports(name))
      .map((name) => `import { ${name} } from "prisma-cloud-client";`),
    uses("prisma") && !block.includes("const prisma =")
      ? 'declare const prisma: import("prisma-cloud-client").PrismaCloud;'
      : "",
  ].join("\n");
}

/** Compiles modules that exist in memory only, all in one program. */
function findProblems(modules: ReadonlyMap<string, string>): string[] {
  const configured = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)).config as {
    compilerOptions: object;
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...configured.compilerOptions, noUnusedLocals: false },
    process.cwd(),
    resolve("tsconfig.json"),
  );
  const host = ts.createCompilerHost(options);
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
    .map(({ file, start, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      const code = file?.text.split("\n")[line]?.trim() ?? "";
      return `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")} in: ${code}`;
    });
}

test("every TypeScript block of the README, CONTRIBUTING and the guides compiles", { timeout: 120_000 }, async () => {
  const guides = (await readdir(DOCS)).filter((file) => file.endsWith(".md")).map((file) => join(DOCS, file));
  const modules = new Map<string, string>();
  for (const file of ["README.md", "CONTRIBUTING.md", ...guides])
    for (const [index, block] of (await readBlocks(file)).entries())
      modules.set(
        join(resolve("test/docs"), `${file.replace(/\W/g, "-")}-${index + 1}.ts`),
        `${createPreamble(block)}\n${block}\nexport {};\n`,
      );
  expect(modules.size).toBeGreaterThan(20);
  expect(findProblems(modules)).toEqual([]);
});
