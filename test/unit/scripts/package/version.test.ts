import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runScript, writeFiles } from "../command.ts";

const SCRIPT = "scripts/package/version.ts";
const DOCUMENTS = ["openapi/login.yaml", "openapi/cspm.yaml", "openapi/code.yaml"];
const HEAD = 'openapi: 3.1.0\ninfo:\n  title: A title\n  version: "0.1.0"\npaths:\n  /version: {}\n';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "version-"));
  await writeFiles(folder, {
    "package.json": { version: "0.2.0" },
    "src/version.ts": '/** The version. */\nexport const VERSION = "0.1.0";\n',
    ...Object.fromEntries(DOCUMENTS.map((file) => [file, HEAD])),
  });
});

afterEach(() => rm(folder, { recursive: true }));

const read = (file: string) => readFile(join(folder, file), "utf8");

test("the version of package.json is written to src/version.ts and to the three OpenAPI documents", async () => {
  expect(await runScript(SCRIPT, folder)).toMatchObject({ code: 0, stderr: "" });
  expect(await read("src/version.ts")).toBe('/** The version. */\nexport const VERSION = "0.2.0";\n');
  for (const file of DOCUMENTS) expect(await read(file)).toBe(HEAD.replace("0.1.0", "0.2.0"));
});

test("a document without a line for the version fails with its name, and no file is written", async () => {
  await writeFiles(folder, {
    "openapi/code.yaml": "openapi: 3.1.0\ninfo:\n  title: A title\npaths:\n  /version: {}\n",
  });
  const { code, stderr } = await runScript(SCRIPT, folder);
  expect(code).toBe(2);
  expect(stderr).toContain("openapi/code.yaml has no line");
  expect(await read("src/version.ts")).toContain("0.1.0");
});
