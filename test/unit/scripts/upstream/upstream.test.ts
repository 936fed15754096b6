import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formatReport } from "../../../../scripts/upstream/report.ts";
import { compareUpstream } from "../../../../scripts/upstream/upstream.ts";
import { runScript, writeFiles } from "../command.ts";

// Many tests start a process, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const respond = (properties: object) => ({
  responses: { "200": { content: { "application/json": { schema: { type: "object", properties } } } } },
});
const text = { type: "string" };
const document = (paths: object) => ({ openapi: "3.1.0", paths });
const cats = (properties: object) => ({ tags: ["Cats"], ...respond(properties) });
const CATS = { "/cats/{id}": { get: cats({ name: text }) } };
const DOGS = { "/code/dogs": { get: { tags: ["Dogs"], ...respond({ name: text }) } } };

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

describe("compareUpstream", () => {
  test("compareUpstream finds nothing in equal documents with other names of path parameters", async () => {
    await vendor({
      "deep/er/Cats.json": document({ "/cats/{catId}": CATS["/cats/{id}"] }),
      "Dogs.json": document(DOGS),
    });
    expect(await compare()).toEqual({ files: 2, unexplained: [], explained: 0, stale: [] });
  });

  test("compareUpstream reads YAML and the `nullable` of OpenAPI 3.0", async () => {
    const cats =
      "openapi: 3.0.3\npaths:\n  /cats/{id}:\n    get:\n      responses:\n        200:\n          content:\n            application/json:\n              schema: {properties: {name: {type: string, nullable: true}}}\n";
    await vendor({ "Cats.yaml": cats, "Dogs.yml": document(DOGS) });
    expect((await compare()).unexplained).toMatchObject([
      { kind: "not-null", pointer: "response .name", files: ["Cats"] },
    ]);
  });

  test("compareUpstream assigns a new operation to the area of its file's other operations", async () => {
    const more = document({ ...CATS, "/kittens": { get: respond({}) } });
    await vendor({ "Cats.json": more, "Dogs.json": document(DOGS) });
    expect((await compare()).unexplained).toMatchObject([
      { kind: "left-out", operation: "GET /kittens", area: "cspm/cats", pointer: "operation" },
    ]);
  });

  test("compareUpstream reports an operation that the vendor does not list", async () => {
    await vendor({ "Cats.json": document(CATS) });
    expect((await compare()).unexplained).toMatchObject([
      { kind: "added", operation: "GET /code/dogs", area: "code/dogs" },
    ]);
  });

  test("compareUpstream matches an operation with a wrong path upstream if deviations.yaml corrects it", async () => {
    const wrong = document({ "/code/code/dogs": { get: respond({ name: text, breed: text }) } });
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

  test("compareUpstream merges several files with the same operation", async () => {
    await writeFiles(folder, {
      "generated/openapi/cspm.json": document({ "/cats/{id}": { get: cats({ name: text, age: text }) } }),
    });
    const withAge = document({ "/cats/{id}": { get: respond({ age: text, colour: text }) } });
    await vendor({ "Cats.json": document(CATS), "Cats2.json": withAge, "Dogs.json": document(DOGS) });
    expect((await compare()).unexplained).toMatchObject([
      { kind: "left-out", pointer: "response .colour", files: ["Cats2"] },
    ]);
  });

  test("compareUpstream ignores the token header", async () => {
    const header = { name: "x-redlock-auth", in: "header", schema: text };
    const other = { name: "If-Match", in: "header", schema: text };
    await vendor({
      "Cats.json": document({ "/cats/{id}": { parameters: [header, other], ...CATS["/cats/{id}"] } }),
      "Dogs.json": document(DOGS),
    });
    expect((await compare()).unexplained).toMatchObject([{ kind: "left-out", pointer: "header If-Match" }]);
  });
});

test("formatReport names the area, the change, both sides, and the operations that share it", async () => {
  const numbers = { get: respond({ name: { type: "number" } }), put: respond({ name: { type: "number" } }) };
  const item = { ...CATS["/cats/{id}"], put: cats({ name: text }) };
  await writeFiles(folder, { "generated/openapi/cspm.json": document({ "/cats/{id}": item }) });
  await vendor({ "Cats.json": document({ "/cats/{id}": numbers }), "Dogs.json": document(DOGS) });
  expect(formatReport(await compare())).toBe(
    [
      "cspm/cats",
      "  changed .name: type; upstream: number; here: string",
      "    GET /cats/{id} response .name (Cats)",
      "    PUT /cats/{id} response .name (Cats)",
      "",
      "2 vendor files: 0 new, 2 changed, 0 gone; 0 differences explained by openapi/deviations.yaml.",
    ].join("\n"),
  );
});

describe("npm run upstream", () => {
  const run = (...args: string[]) => runScript("scripts/upstream/main.ts", folder, ...args);

  test("npm run upstream exits with 0 without differences and with 1 for a difference", async () => {
    await vendor({ "Cats.json": document(CATS), "Dogs.json": document(DOGS) });
    expect((await run("vendor")).code).toBe(0);
    await vendor({ "Birds.json": document({ "/birds": { get: respond({}) } }) });
    const { code, stdout } = await run("vendor", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: 3, unexplained: [{ operation: "GET /birds", area: "unknown" }] });
  });

  test("npm run upstream exits with 1 for a stale entry only with --strict", async () => {
    await vendor({ "Cats.json": document(CATS), "Dogs.json": document(DOGS) });
    await writeFiles(folder, { "openapi/deviations.yaml": CORRECTED });
    const { code, stdout } = await run("vendor");
    expect(code).toBe(0);
    expect(stdout).toContain("explain nothing any more:\n  code/dogs: GET /code/dogs, path\n    the whole entry");
    expect((await run("vendor", "--strict")).code).toBe(1);
  });

  test.each([
    ["no folder", [], {}, "Expected one folder."],
    ["two folders", ["vendor", "other"], {}, "Expected one folder."],
    ["an unknown option", ["vendor", "--lenient"], {}, "--lenient"],
    ["a folder that does not exist", ["nowhere"], {}, "nowhere: ENOENT"],
    ["a folder without documents", ["vendor"], { "vendor/README.md": "#" }, "no JSON or YAML files found"],
    ["broken JSON", ["vendor"], { "vendor/a/Cats.json": "{" }, "a/Cats.json: "],
    [
      "Swagger 2",
      ["vendor"],
      { "vendor/Cats.json": { swagger: "2.0" } },
      "Cats.json: expected an OpenAPI 3.0 or 3.1 document",
    ],
    [
      "a broken reference",
      ["vendor"],
      {
        "vendor/Cats.json": document({
          "/cats/{id}": {
            get: { responses: { "200": { content: { "application/json": { schema: { $ref: "#/x" } } } } } },
          },
        }),
      },
      "Cats: #/x has no target.",
    ],
    [
      "a path item that is null",
      ["vendor"],
      { "vendor/C.json": document({ "/a": null }) },
      "C.json: /paths/~1a must be",
    ],
    [
      "deviations that are not a list",
      ["vendor"],
      { "openapi/deviations.yaml": "a: 1" },
      "openapi/deviations.yaml: must be a list",
    ],
    [
      "deviations that are not YAML",
      ["vendor"],
      { "openapi/deviations.yaml": "- {" },
      "openapi/deviations.yaml: invalid YAML",
    ],
    [
      "a malformed document of ours",
      ["vendor"],
      { "generated/openapi/code.json": { openapi: "3.1.0", paths: 7 } },
      "generated/openapi/code.json: /paths must be object.",
    ],
    [
      "broken JSON of ours",
      ["vendor"],
      { "generated/openapi/code.json": "{" },
      "generated/openapi/code.json: Expected",
    ],
  ])("npm run upstream exits with 2 and a message for %s", async (_, args, files, message) => {
    await vendor({ "Dogs.json": document(DOGS) });
    if (message === "no JSON or YAML files found") await rm(join(folder, "vendor/Dogs.json"));
    await writeFiles(folder, files);
    const { code, stderr, stdout } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test.each([
    ["openapi/deviations.yaml", /^openapi\/deviations\.yaml: ENOENT/],
    ["generated/openapi/code.json", /^generated\/openapi\/code\.json: ENOENT.* Run: npm run generate\n$/],
  ])("npm run upstream exits with 2 and a message if %s is missing", async (file, message) => {
    await vendor({ "Dogs.json": document(DOGS) });
    await rm(join(folder, file));
    const { code, stderr, stdout } = await run("vendor");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
