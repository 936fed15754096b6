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

const ERRORS = { "401": { description: "no" }, "429": { description: "no" }, default: { description: "no" } };
const GOOD = { operationId: "listThings", responses: { "200": { description: "no body" }, ...ERRORS } };

interface Document {
  readonly paths?: object;
  readonly schemas?: object;
}

const operation = (extra: object): Document => ({ paths: { "/things": { get: { ...GOOD, ...extra } } } });

/** Documents with one problem, and what's reported. */
const PROBLEMS: readonly (readonly [title: string, document: Document, message: string])[] = [
  [
    "an operationId that is not camelCase",
    operation({ operationId: "List_things" }),
    "operation-id: `List_things` is not camelCase.",
  ],
  ["a missing operationId", operation({ operationId: undefined }), "operation-id: The operation has no `operationId`."],
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
];

const shapes = { "application/json": { schema: { $ref: "#/components/schemas/Shape" } } };

/** The documents of the other tests. Those of one list are linted as documents of one API. */
const OTHERS = {
  sound: [{}],
  malformed: [operation({ "x-rate-limit": { requests: 0, per: "hour" } })],
  post: [{ paths: { "/things": { post: GOOD } } }],
  twice: [{}, { paths: { "/others": { get: GOOD } } }],
  circular: [
    {
      ...operation({ responses: { "200": { description: "x", content: shapes }, ...ERRORS } }),
      schemas: {
        Shape: { oneOf: [{ $ref: "#/components/schemas/Circle" }] },
        Circle: { allOf: [{ $ref: "#/components/schemas/Shape" }, { type: "object" }] },
      },
    },
  ],
  generated: [{ schemas: { ThingModel: { type: "string" } } }],
} satisfies Record<string, readonly Document[]>;

/** What's reported for each list of documents, by its name. */
const reported = new Map<string, readonly string[]>();
let folder: string;

// Redocly takes a second to start, so that all documents are linted at once.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openapi-rules-"));
  const rules = RULES.map((rule) => `  prisma-cloud/${rule}: error`).join("\n");
  await writeFile(join(folder, "redocly.yaml"), `plugins: ['${plugin}']\nrules:\n${rules}\n`);
  const lists = new Map<string, readonly Document[]>([
    ...Object.entries(OTHERS),
    ...PROBLEMS.map(([title, document]) => [title, [document]] as const),
  ]);
  const files: { name: string; file: string }[] = [];
  for (const [number, [name, documents]] of [...lists].entries())
    for (const [index, { paths = { "/things": { get: GOOD } }, schemas = {} }] of documents.entries()) {
      const file = join(folder, `document-${number}-${index}.json`);
      const info = { title: "Things", version: "1" };
      const text = JSON.stringify({ openapi: "3.1.0", info, paths, components: { schemas } });
      // An operationId is unique within one run.
      await writeFile(file, text.replaceAll('"listThings"', `"listThings${number}"`));
      files.push({ name, file });
    }
  const reports = await lint(files.map(({ file }) => file));
  for (const [index, { name }] of files.entries())
    reported.set(name, [...(reported.get(name) ?? []), ...(reports[index] ?? [])]);
});
afterAll(() => rm(folder, { recursive: true }));

/** What our rules say about each file. */
async function lint(files: readonly string[]): Promise<string[][]> {
  // Redocly exits with 1 if it finds something, and prints its report all the same.
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
  expect(reports).toHaveLength(files.length);
  return reports.map((report) =>
    report.problems.map(({ ruleId, message }) => `${ruleId.replace("prisma-cloud/", "")}: ${message}`),
  );
}

/** What's reported for a list of documents and starts with a text. */
const find = (name: string, start: string): string[] =>
  (reported.get(name) ?? []).filter((problem) => problem.startsWith(start));

describe("our rules for documents", () => {
  test("a sound document passes", () => {
    expect(reported.get("sound")).toEqual([]);
  });

  test.each(PROBLEMS)("%s is reported", (title, _document, message) => {
    expect(reported.get(title)).toContain(message);
  });

  test("a known extension that is malformed is reported with what it should be", () => {
    expect(find("malformed", "extensions: `x-rate-limit`")).toHaveLength(1);
  });

  test("a POST without x-safe is reported", () => {
    expect(reported.get("post")).toContain(
      "extensions: A POST needs `x-safe: true` (it only reads) or `x-safe: false`.",
    );
  });

  test("an operationId that another document has is reported", () => {
    expect(find("twice", "operation-id: `listThings3` is also the operationId of")).toHaveLength(1);
  });

  test("a union that is in the allOf of its member is reported", () => {
    expect(reported.get("circular")).toContain(
      "no-circular-composition: This member is `allOf` the union it belongs to.",
    );
  });

  test("a schema name with a generator's suffix is reported", () => {
    expect(reported.get("generated")).toContain("schema-name: `ThingModel`: remove the suffix `Model`.");
  });
});
