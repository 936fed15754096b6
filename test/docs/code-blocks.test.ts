import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { operationNames } from "../../generated/operation-names.ts";
import type { Api } from "../../src/apis.ts";

const DOCS = "docs";

/** Its blocks are parts of examples, which `lint:types` compiles and examples.test.ts runs. */
const COOKBOOK = "cookbook.md";

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
    compilerOptions: { paths: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...configured.compilerOptions,
      noUnusedLocals: false,
      // undici isn't installed, but its types are, as a dependency of @types/node.
      paths: { ...configured.compilerOptions.paths, undici: ["./node_modules/undici-types/index.d.ts"] },
    },
    process.cwd(),
    resolve("tsconfig.json"),
  );
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.getSourceFile = (name, version, ...rest) => {
    const text = modules.get(name);
    return text === undefined ? disk.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
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

test(
  "every TypeScript block of the README, CONTRIBUTING and the guides except the cookbook compiles",
  { timeout: 120_000 },
  async () => {
    const guides = (await readdir(DOCS))
      .filter((file) => file.endsWith(".md") && file !== COOKBOOK)
      .map((file) => join(DOCS, file));
    const modules = new Map<string, string>();
    for (const file of ["README.md", "CONTRIBUTING.md", ...guides])
      for (const [index, block] of (await readBlocks(file)).entries())
        modules.set(
          join(resolve("test/docs"), `${file.replace(/\W/g, "-")}-${index + 1}.ts`),
          `${createPreamble(block)}\n${block}\nexport {};\n`,
        );
    expect(modules.size).toBeGreaterThan(10);
    expect(findProblems(modules)).toEqual([]);
  },
);

const removeBlanks = (code: string): string => code.replace(/\s/g, "");

test("every block of the cookbook is part of the example that its section links to", async () => {
  const sections = (await readFile(join(DOCS, COOKBOOK), "utf8")).split(/^## /m).slice(1);
  for (const section of sections) {
    const [title] = section.split("\n");
    const [, file] = /\]\(\.\.\/(examples\/[\w-]+\.ts)\)/.exec(section) ?? [];
    expect(file, title).toBeDefined();
    const example = removeBlanks(await readFile(file ?? "", "utf8"));
    for (const [, block = ""] of section.matchAll(/^```ts\n([\s\S]*?)^```/gm))
      expect(example, title).toContain(removeBlanks(block));
  }
});

test("the cookbook links to every example", async () => {
  const text = await readFile(join(DOCS, COOKBOOK), "utf8");
  const examples = (await readdir("examples")).filter((file) => file.endsWith(".ts"));
  expect(examples.filter((file) => !text.includes(`(../examples/${file})`))).toEqual([]);
});

test("every operation that a guide names exists", async () => {
  const unknown: string[] = [];
  for (const file of (await readdir(DOCS)).filter((name) => name.endsWith(".md"))) {
    const text = await readFile(join(DOCS, file), "utf8");
    for (const [name, api = "", operation = ""] of text.matchAll(/\b(cspm|code|login)\.([a-z]+[A-Z]\w*)\b/g))
      if (!Object.hasOwn(operationNames[api as Api], operation)) unknown.push(`${file}: ${name}`);
  }
  expect(unknown).toEqual([]);
});

test("every link of a guide to a file or heading of the repository leads somewhere", async () => {
  const createAnchor = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-");
  const broken: string[] = [];
  for (const file of (await readdir(DOCS)).filter((name) => name.endsWith(".md"))) {
    const text = await readFile(join(DOCS, file), "utf8");
    for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path = "", anchor] = target.split("#");
      const linked = await readFile(path === "" ? join(DOCS, file) : join(DOCS, path), "utf8").catch(() => undefined);
      const anchors = [...(linked ?? "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => createAnchor(heading));
      if (linked === undefined || (anchor !== undefined && !anchors.includes(anchor)))
        broken.push(`${file}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});
