import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { compareRevision } from "../../../../scripts/breaking/breaking.ts";
import { formatReport } from "../../../../scripts/breaking/report.ts";
import { runScript, writeFiles } from "../command.ts";

// These tests run git and the compiler, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const responses = { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Cat" } } } } };
const document = (properties: object, paths: readonly string[]) => ({
  openapi: "3.1.0",
  paths: Object.fromEntries(paths.map((path) => [path, { get: { responses } }])),
  components: { schemas: { Cat: { type: "object", properties } } },
});

/** The files of a revision whose cats have these properties. */
function files(properties: object, paths: readonly string[] = ["/cats", "/cats/best"]): Record<string, unknown> {
  const cspm = document(properties, paths);
  const empty = { openapi: "3.1.0", paths: {} };
  return {
    "openapi/cspm/cats.yaml": stringify(cspm, { aliasDuplicateObjects: false }),
    "generated/openapi/login.json": empty,
    "generated/openapi/cspm.json": cspm,
    "generated/openapi/code.json": empty,
  };
}

const NAMED = { name: { type: "string" } };

/** A repository with the tags `v0` (without documents) and `v1`. Each test gets a copy. */
let template: string;
let repository: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args], {
    cwd: repository,
    stdio: "pipe",
  });
const run = (...args: string[]) => runScript("scripts/breaking/main.ts", repository, ...args);

beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), "breaking-"));
  repository = join(template, "template");
  await writeFiles(repository, { "README.md": "nothing yet" });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "empty");
  git("tag", "v0");
  await writeFiles(repository, {
    ...files(NAMED),
    "tsconfig.json": {
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: "NodeNext",
        allowImportingTsExtensions: true,
        types: [],
        // Without the declarations of browsers, which take most of the compiler's time.
        lib: ["ES5"],
      },
    },
    "src/cat.ts": "export interface Cat { name: string }\n",
    "test/types/cat.test-d.ts":
      'import type { Cat } from "../../src/cat.ts";\nimport type { Name } from "./name.ts";\nexport const name: Name = ({} as Cat).name;\n',
    "test/types/name.ts": "export type Name = string;\n",
  });
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
  git("tag", "v1");
  await symlink(resolve("node_modules"), join(repository, "node_modules"));
});

let copies = 0;
beforeEach(async () => {
  repository = join(template, `copy-${++copies}`);
  await cp(join(template, "template"), repository, { recursive: true, verbatimSymlinks: true });
});

afterAll(() => rm(template, { recursive: true }));

describe("compareRevision", () => {
  test("without changes, the step is none", async () => {
    expect(await compareRevision(repository, "v1", false)).toMatchObject({ revision: "v1", step: "none", changes: [] });
  });

  test("formatReport prints a change of a shared schema once, with its line and its operations", async () => {
    await writeFiles(repository, files({ name: { type: ["string", "null"] }, age: { type: "integer" } }));
    expect(formatReport(await compareRevision(repository, "v1", false))).toBe(
      [
        "major",
        "  openapi/cspm/cats.yaml:24: Cat .name (response): may now be null: string -> string, null",
        "    GET /cats response .name",
        "    GET /cats/best response .name",
        "minor",
        "  openapi/cspm/cats.yaml:28: Cat .age (response): optional property added: age",
        "    GET /cats response .age",
        "    GET /cats/best response .age",
        "From v1 to the working tree: major.",
      ].join("\n"),
    );
  });

  test("a removed property has the line of its schema, and a removed operation its line in the old revision", async () => {
    await writeFiles(repository, files({}, ["/cats"]));
    const { changes } = await compareRevision(repository, "v1", false);
    expect(changes.map(({ kind, line }) => [kind, line])).toEqual([
      ["property-removed", { file: "openapi/cspm/cats.yaml", line: 13 }],
      ["operation-removed", { file: "openapi/cspm/cats.yaml", line: 12, isOld: true }],
    ]);
    expect(formatReport(await compareRevision(repository, "v1", false))).toContain(
      "  openapi/cspm/cats.yaml:12 (at v1): GET /cats/best: operation removed\n",
    );
  });
});

describe("npm run breaking", () => {
  test("npm run breaking exits with 1 for a breaking change, and with 0 with --report", async () => {
    await writeFiles(repository, files({}));
    const { code, stdout } = await run("v1", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      step: "major",
      changes: [
        {
          kind: "property-removed",
          operation: "GET /cats",
          pointer: "response .name",
          schema: "Cat .name",
          line: { file: "openapi/cspm/cats.yaml" },
        },
        {},
      ],
    });
    expect((await run("v1", "--report")).code).toBe(0);
  });

  test("npm run breaking exits with 0 for a compatible change", async () => {
    await writeFiles(repository, files({ ...NAMED, age: { type: "integer" } }));
    const { code, stdout } = await run("v1");
    expect({ code, last: stdout.trim().split("\n").pop() }).toEqual({
      code: 0,
      last: "From v1 to the working tree: minor.",
    });
  });

  test("npm run breaking -- --verdicts prints the table of verdicts as Markdown", async () => {
    const { code, stdout } = await run("--verdicts");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\| Change +\| In requests +\| In responses +\| Besides types +\|\n/);
    expect(stdout).toMatch(/^\| property removed +\| major +\| major +\| +\|$/m);
  });

  test.each([
    ["no revision", [], "Expected one revision."],
    ["an unknown option", ["v1", "--force"], "--force"],
    ["a revision that git does not know", ["v9"], "Unknown revision v9."],
    ["a revision that looks like an option", ["--", "--output=x"], "Unknown revision --output=x."],
    ["a revision without documents", ["v0"], "has no generated/openapi/login.json"],
  ])("npm run breaking exits with 2 and a message for %s", async (_, args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test.each([
    ["is missing", undefined, /generated\/openapi\/code\.json: ENOENT.* Run: npm run generate\n$/],
    ["is malformed", { openapi: "3.1.0", paths: 7 }, /generated\/openapi\/code\.json: \/paths must be object\.\n$/],
  ])(
    "npm run breaking exits with 2 and a message if a document of the working tree %s",
    async (_, content, message) => {
      if (content) await writeFiles(repository, { "generated/openapi/code.json": content });
      else await rm(join(repository, "generated/openapi/code.json"));
      const { code, stdout, stderr } = await run("v1");
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(message);
    },
  );
});

describe("--types", () => {
  test("--types compiles the old type tests with the new types", async () => {
    await writeFiles(repository, { "src/cat.ts": "export interface Cat { name: string; age: number }\n" });
    const { typeTests, step } = await compareRevision(repository, "v1", true);
    expect({ typeTests, step }).toEqual({
      typeTests: { files: ["test/types/cat.test-d.ts"], errors: [] },
      step: "none",
    });
  });

  test("--types reports a major change if the old type tests do not compile, even without findings", async () => {
    await writeFiles(repository, {
      "src/cat.ts": "export interface Cat { name: string | undefined }\n",
      "test/types/cat.test-d.ts": "export {};\n",
    });
    const report = await compareRevision(repository, "v1", true);
    expect(report).toMatchObject({ step: "major", changes: [] });
    expect(report.typeTests?.errors.join("\n")).toMatch(/test\/types\/cat\.test-d\.ts\(3,14\): error TS2322/);
    expect(formatReport(report)).toContain("The type tests of v1 don't compile with the new types:");
    expect((await run("v1", "--types")).code).toBe(1);
  });

  test("--types accepts a revision without type tests", async () => {
    git("rm", "-r", "--quiet", "--cached", "test");
    git("commit", "--quiet", "-m", "without tests");
    expect((await compareRevision(repository, "HEAD", true)).typeTests).toEqual({ files: [], errors: [] });
  });
});
