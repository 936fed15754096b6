import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { operationNames } from "../../generated/operation-names.ts";
import type { Api } from "../../src/apis.ts";
import { findTypeErrors } from "../setup/find-type-errors.ts";

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

/** Compiles modules, all in one program. */
async function findProblems(modules: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = Object.entries({ "": "index", "/node": "node/index", "/simulator": "simulator/index" });
  const paths = {
    ...Object.fromEntries(entries.map(([path, file]) => [`prisma-cloud-client${path}`, [resolve(`src/${file}.ts`)]])),
    // undici isn't installed, but its types are, as a dependency of @types/node.
    undici: [resolve("node_modules/undici-types/index.d.ts")],
  };
  const errors = await findTypeErrors(modules, ["*.ts"], { noUnusedLocals: false, paths });
  return errors.map(({ file, line, message }) => {
    const code = modules.get(file)?.split("\n")[line - 1]?.trim() ?? "";
    return `${file}: ${message} in: ${code}`;
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
        modules.set(`${file.replace(/\W/g, "-")}-${index + 1}.ts`, `${createPreamble(block)}\n${block}\nexport {};\n`);
    expect(modules.size).toBeGreaterThan(10);
    expect(await findProblems(modules)).toEqual([]);
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
