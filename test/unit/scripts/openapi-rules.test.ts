import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redocly } from "../../../scripts/redocly.ts";

const plugin = resolve("scripts/openapi-rules/plugin.mjs");
const RULES = [
  "extensions",
  "no-auth-header-parameter",
  "no-circular-composition",
  "operation-error-responses",
  "operation-id",
  "query-array-style",
  "schema-name",
  "single-media-type",
  "success-responses",
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openapi-rules-"));
  const rules = RULES.map((rule) => `  prisma-cloud/${rule}: error`).join("\n");
  await writeFile(join(folder, "redocly.yaml"), `plugins: ['${plugin}']\nrules:\n${rules}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

const ERRORS = { "401": { description: "no" }, "429": { description: "no" }, default: { description: "no" } };
const GOOD = { operationId: "listThings", responses: { "200": { description: "no body" }, ...ERRORS } };

/** What our rules say about documents, each `{ paths, schemas }`. */
async function problems(...documents: { paths?: object; schemas?: object }[]): Promise<string[]> {
  const files = await Promise.all(
    documents.map(async ({ paths = { "/things": { get: GOOD } }, schemas = {} }, index) => {
      const file = join(folder, `document-${index}.json`);
      const info = { title: "Things", version: "1" };
      await writeFile(file, JSON.stringify({ openapi: "3.1.0", info, paths, components: { schemas } }));
      return file;
    }),
  );
  // Redocly exits with 1 where it finds something, and prints its report all the same.
  const { stdout } = await redocly(
    "lint",
    ...files,
    "--config",
    join(folder, "redocly.yaml"),
    "--format",
    "json",
  ).catch((error: unknown) => error as { stdout: string });
  // One JSON object a document, one after the other.
  const reports = JSON.parse(`[${stdout.trim().replace(/\}\s*\{(?=\s*"totals")/g, "},{")}]`) as {
    problems: { ruleId: string; message: string }[];
  }[];
  return reports
    .flatMap((report) => report.problems)
    .map(({ ruleId, message }) => `${ruleId.replace("prisma-cloud/", "")}: ${message}`);
}

const operation = (extra: object) => ({ paths: { "/things": { get: { ...GOOD, ...extra } } } });

describe("our rules for documents", () => {
  test("a sound document passes", async () => {
    expect(await problems({})).toEqual([]);
  });

  test.each([
    [
      "an operationId that is not camelCase",
      operation({ operationId: "List_things" }),
      "operation-id: `List_things` is not camelCase.",
    ],
    [
      "a missing operationId",
      operation({ operationId: undefined }),
      "operation-id: The operation has no `operationId`.",
    ],
    [
      "a missing error response",
      operation({ responses: { "200": { description: "no body" }, "401": ERRORS["401"] } }),
      "operation-error-responses: Error responses are missing: 429, default.",
    ],
    [
      "a success without a type that does not say it is empty",
      operation({ responses: { "200": { description: "Fine." }, ...ERRORS } }),
      "success-responses: No `content`: type the response, or write `no body` in its description.",
    ],
    [
      "the token's header as a parameter",
      operation({ parameters: [{ name: "x-redlock-auth", in: "header", schema: { type: "string" } }] }),
      "no-auth-header-parameter: `x-redlock-auth` is not a parameter: the client sets it.",
    ],
    [
      "a list in the query without a style",
      operation({ parameters: [{ name: "ids", in: "query", schema: { type: "array", items: { type: "string" } } }] }),
      "query-array-style: `ids` is a list: set its `style` and `explode`.",
    ],
    [
      "a wildcard media type",
      operation({
        responses: { "200": { description: "x", content: { "*/*": { schema: { type: "string" } } } }, ...ERRORS },
      }),
      "single-media-type: `*/*`: write one media type without wildcards and parameters.",
    ],
    [
      "an unknown extension",
      operation({ "x-speed": 3 }),
      "extensions: Unknown extension `x-speed`: openapi/README.md lists ours.",
    ],
    [
      "an extension of a pattern without the pattern",
      { schemas: { Thing: { type: "string", "x-pattern-message": "must be a thing" } } },
      "extensions: `x-pattern-message` needs `pattern` beside it.",
    ],
  ])("%s is reported", async (_what, document, message) => {
    expect(await problems(document)).toContain(message);
  });

  test("a known extension that is malformed is reported with what it should be", async () => {
    const found = await problems(operation({ "x-rate-limit": { requests: 0, per: "hour" } }));
    expect(found.filter((problem) => problem.startsWith("extensions: `x-rate-limit`"))).toHaveLength(1);
  });

  test("a POST without x-safe is reported", async () => {
    const found = await problems({ paths: { "/things": { post: GOOD } } });
    expect(found).toContain("extensions: A POST needs `x-safe: true` (it only reads) or `x-safe: false`.");
  });

  test("an operationId that another document has is reported", async () => {
    const found = await problems({}, { paths: { "/others": { get: GOOD } } });
    expect(
      found.filter((problem) => problem.startsWith("operation-id: `listThings` is also the operationId of")),
    ).toHaveLength(1);
  });

  test("a union that is in the allOf of its member is reported", async () => {
    const schemas = {
      Shape: { oneOf: [{ $ref: "#/components/schemas/Circle" }] },
      Circle: { allOf: [{ $ref: "#/components/schemas/Shape" }, { type: "object" }] },
    };
    const schema = { $ref: "#/components/schemas/Shape" };
    const responses = { "200": { description: "x", content: { "application/json": { schema } } }, ...ERRORS };
    const found = await problems({ ...operation({ responses }), schemas });
    expect(found).toContain("no-circular-composition: This member is `allOf` the union it belongs to.");
  });

  test("a schema name with a generator's suffix is reported", async () => {
    const found = await problems({ schemas: { ThingModel: { type: "string" } } });
    expect(found).toContain("schema-name: `ThingModel`: remove the suffix `Model`.");
  });
});
