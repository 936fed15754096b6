import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { reportText } from "../../../../scripts/upstream/report.ts";
import { compareUpstream } from "../../../../scripts/upstream/upstream.ts";
import { runScript, writeFiles } from "../command.ts";

// These start a new process each, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const answer = (properties: object) => ({
  responses: { "200": { content: { "application/json": { schema: { type: "object", properties } } } } },
});
const text = { type: "string" };
const document = (paths: object) => ({ openapi: "3.1.0", paths });
const cats = (properties: object) => ({ tags: ["Cats"], ...answer(properties) });
const CATS = { "/cats/{id}": { get: cats({ name: text }) } };
const DOGS = { "/code/dogs": { get: { tags: ["Dogs"], ...answer({ name: text }) } } };

let folder: string;
const vendor = (files: Record<string, unknown>) => {
  const named = Object.entries(files).map(([name, content]) => [join("vendor", name), content] as const);
  return writeFiles(folder, Object.fromEntries(named));
};
const compare = () =>
  compareUpstream(join(folder, "vendor"), {
    openapi: join(folder, "openapi"),
    bundled: join(folder, "generated/openapi"),
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "upstream-"));
  await writeFiles(folder, {
    "openapi/deviations.yaml": "[]",
    "generated/openapi/login.json": document({}),
    "generated/openapi/cspm.json": document(CATS),
    "generated/openapi/code.json": document(DOGS),
  });
});
afterEach(() => rm(folder, { recursive: true }));

const CORRECTED = `- area: code/dogs
  operation: GET /code/dogs
  pointer: path
  differs: path
  reason: wrong-path
  upstream: /code/code
  here: /code
  evidence: doubled
`;

describe("the comparison", () => {
  test("finds nothing where the documents agree, whatever the path parameters are called", async () => {
    await vendor({
      "deep/er/Cats.json": document({ "/cats/{catId}": CATS["/cats/{id}"] }),
      "Dogs.json": document(DOGS),
    });
    expect(await compare()).toEqual({ files: 2, unexplained: [], explained: 0, stale: [] });
  });

  test("reads YAML, and the null of OpenAPI 3.0", async () => {
    const cats =
      "openapi: 3.0.3\npaths:\n  /cats/{id}:\n    get:\n      responses:\n        200:\n          content:\n            application/json:\n              schema: {properties: {name: {type: string, nullable: true}}}\n";
    await vendor({ "Cats.yaml": cats, "Dogs.yml": document(DOGS) });
    expect((await compare()).unexplained).toMatchObject([
      { kind: "not-null", pointer: "response .name", files: ["Cats"] },
    ]);
  });

  test("puts a new operation into the area of its file's other operations", async () => {
    const more = document({ ...CATS, "/kittens": { get: answer({}) } });
    await vendor({ "Cats.json": more, "Dogs.json": document(DOGS) });
    expect((await compare()).unexplained).toMatchObject([
      { kind: "left-out", operation: "GET /kittens", area: "cspm/cats", pointer: "operation" },
    ]);
  });

  test("tells of an operation that the vendor no longer lists", async () => {
    await vendor({ "Cats.json": document(CATS) });
    expect((await compare()).unexplained).toMatchObject([
      { kind: "added", operation: "GET /code/dogs", area: "code/dogs" },
    ]);
  });

  test("knows an operation under the vendor's wrong path, once deviations.yaml corrects it", async () => {
    const wrong = document({ "/code/code/dogs": { get: answer({ name: text, breed: text }) } });
    await vendor({ "Cats.json": document(CATS), "Dogs.json": wrong });
    expect((await compare()).unexplained.map(({ operation }) => operation)).toEqual([
      "GET /code/code/dogs",
      "GET /code/dogs",
    ]);
    await writeFiles(folder, { "openapi/deviations.yaml": CORRECTED });
    expect(await compare()).toMatchObject({
      unexplained: [{ kind: "left-out", operation: "GET /code/dogs", pointer: "response .breed" }],
      explained: 1,
      stale: [],
    });
    await vendor({ "Dogs.json": document(DOGS) });
    expect((await compare()).stale).toHaveLength(1);
  });

  test("takes several files with one operation together", async () => {
    await writeFiles(folder, {
      "generated/openapi/cspm.json": document({ "/cats/{id}": { get: cats({ name: text, age: text }) } }),
    });
    const withAge = document({ "/cats/{id}": { get: answer({ age: text, colour: text }) } });
    await vendor({ "Cats.json": document(CATS), "Cats2.json": withAge, "Dogs.json": document(DOGS) });
    expect((await compare()).unexplained).toMatchObject([
      { kind: "left-out", pointer: "response .colour", files: ["Cats2"] },
    ]);
  });

  test("does not ask for the token's header", async () => {
    const header = { name: "x-redlock-auth", in: "header", schema: text };
    const other = { name: "If-Match", in: "header", schema: text };
    await vendor({
      "Cats.json": document({ "/cats/{id}": { parameters: [header, other], ...CATS["/cats/{id}"] } }),
      "Dogs.json": document(DOGS),
    });
    expect((await compare()).unexplained).toMatchObject([{ kind: "left-out", pointer: "header If-Match" }]);
  });
});

test("the report names area, change, both sides, and the operations that share it", async () => {
  const numbers = { get: answer({ name: { type: "number" } }), put: answer({ name: { type: "number" } }) };
  const item = { ...CATS["/cats/{id}"], put: cats({ name: text }) };
  await writeFiles(folder, { "generated/openapi/cspm.json": document({ "/cats/{id}": item }) });
  await vendor({ "Cats.json": document({ "/cats/{id}": numbers }), "Dogs.json": document(DOGS) });
  expect(reportText(await compare())).toBe(
    [
      "cspm/cats",
      "  changed .name: type; upstream: number; here: string",
      "    GET /cats/{id} response .name (Cats)",
      "    PUT /cats/{id} response .name (Cats)",
      "",
      "2 files of the vendor's: 0 new, 2 changed, 0 gone; 0 differences are explained by openapi/deviations.yaml.",
    ].join("\n"),
  );
});

describe("the command", () => {
  const run = (...args: string[]) => runScript("scripts/upstream/main.ts", folder, ...args);

  test("exits with 0 where nothing is new, and with 1 where something is", async () => {
    await vendor({ "Cats.json": document(CATS), "Dogs.json": document(DOGS) });
    expect((await run("vendor")).code).toBe(0);
    await vendor({ "Birds.json": document({ "/birds": { get: answer({}) } }) });
    const { code, stdout } = await run("vendor", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: 3, unexplained: [{ operation: "GET /birds", area: "unknown" }] });
  });

  test("exits with 1 for an idle entry only with --strict", async () => {
    await vendor({ "Cats.json": document(CATS), "Dogs.json": document(DOGS) });
    await writeFiles(folder, { "openapi/deviations.yaml": CORRECTED });
    const { code, stdout } = await run("vendor");
    expect(code).toBe(0);
    expect(stdout).toContain("explain nothing any more:\n  code/dogs: GET /code/dogs, path\n    the whole entry");
    expect((await run("vendor", "--strict")).code).toBe(1);
  });

  test.each([
    ["no folder", [], {}, "Name one folder."],
    ["two folders", ["vendor", "other"], {}, "Name one folder."],
    ["an unknown option", ["vendor", "--lenient"], {}, "--lenient"],
    ["a folder that does not exist", ["nowhere"], {}, "nowhere: ENOENT"],
    ["a folder without documents", ["vendor"], { "vendor/README.md": "#" }, "there is no JSON or YAML file in it"],
    ["broken JSON", ["vendor"], { "vendor/a/Cats.json": "{" }, "a/Cats.json: "],
    [
      "Swagger 2",
      ["vendor"],
      { "vendor/Cats.json": { swagger: "2.0" } },
      "Cats.json: an OpenAPI 3.0 or 3.1 document is expected",
    ],
    [
      "a reference that leads nowhere",
      ["vendor"],
      {
        "vendor/Cats.json": document({
          "/cats/{id}": {
            get: { responses: { "200": { content: { "application/json": { schema: { $ref: "#/x" } } } } } },
          },
        }),
      },
      "Cats: #/x leads nowhere.",
    ],
    [
      "a path without anything",
      ["vendor"],
      { "vendor/C.json": document({ "/a": null }) },
      "C.json: /paths/~1a must be",
    ],
    ["no entry list", ["vendor"], { "openapi/deviations.yaml": "a: 1" }, "openapi/deviations.yaml: The file is a list"],
    ["entries that are no YAML", ["vendor"], { "openapi/deviations.yaml": "- {" }, "openapi/deviations.yaml: It is no"],
    [
      "a document of ours that is none",
      ["vendor"],
      { "generated/openapi/code.json": { openapi: "3.1.0", paths: 7 } },
      "generated/openapi/code.json: /paths must be object.",
    ],
    [
      "a broken document of ours",
      ["vendor"],
      { "generated/openapi/code.json": "{" },
      "generated/openapi/code.json: Expected",
    ],
  ])("exits with 2 for %s, and says so", async (_, args, files, message) => {
    await vendor({ "Dogs.json": document(DOGS) });
    if (message === "there is no JSON or YAML file in it") await rm(join(folder, "vendor/Dogs.json"));
    await writeFiles(folder, files);
    const { code, stderr, stdout } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test.each([
    ["openapi/deviations.yaml", /^openapi\/deviations\.yaml: ENOENT/],
    ["generated/openapi/code.json", /^generated\/openapi\/code\.json: ENOENT.* Write it with: npm run generate\n$/],
  ])("exits with 2 where %s is missing, and says so", async (file, message) => {
    await vendor({ "Dogs.json": document(DOGS) });
    await rm(join(folder, file));
    const { code, stderr, stdout } = await run("vendor");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
