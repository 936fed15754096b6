import { describe, expect, test } from "vitest";
import { VERDICTS, type Change, type ChangeKind } from "../../../../scripts/breaking/change.ts";
import { compareDocuments, resolveStep } from "../../../../scripts/breaking/compare-documents.ts";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import type { Schema } from "../../../../scripts/documents/schema.ts";
import { compile } from "./compile.ts";
import { document, get, json, list, number, object, orNull, ref, responding, sending, text } from "./documents.ts";
import { OPERATION_CASES, type OperationCase } from "./operation-cases.ts";
import { SCHEMA_CASES, UNNOTICED_CASES, type Finding } from "./schema-cases.ts";

/** Each schema changes once in a request and once in a response. */
const schemaCases = SCHEMA_CASES.flatMap(
  ({ title, before, after, named, request, response, send, read }): OperationCase[] => {
    const expected = (place: string, findings: readonly Finding[]) =>
      findings.map((finding) => finding.replace(/ |$/, ` ${place} `).trim() as Finding);
    return [
      {
        title: `${title} in a request`,
        before: sending(before, named?.[0]),
        after: sending(after, named?.[1]),
        found: expected("request", request),
        program: `await client.POST("/cats", { body: ${send} });`,
      },
      {
        title: `${title} in a response`,
        before: responding(before, named?.[0]),
        after: responding(after, named?.[1]),
        found: expected("response", response),
        program: `const data = await orThrow(client.GET("/cats")); ${read}`,
      },
    ];
  },
);
const cases = [...schemaCases, ...OPERATION_CASES];
const named = cases.map((each) => [each.title, each] as const);

const compare = (before: OpenApiDocument, after: OpenApiDocument): Change[] => compareDocuments("cspm", before, after);
const summarise = ({ kind, pointer }: Change) => `${kind} ${pointer}`;

const errors = await compile(
  cases.flatMap(({ title, before, after, program }) => [
    { name: `${title}, before`, document: before, statements: program },
    { name: `${title}, after`, document: after, statements: program },
  ]),
);

describe("findings", () => {
  test.each(named)("npm run breaking finds that %s", (_title, { before, after, found }) => {
    expect(compare(before, after).map(summarise)).toEqual(found);
  });

  test.each(UNNOTICED_CASES)("npm run breaking reports %s as documentation", (_title, before, after) => {
    expect(compare(responding(before), responding(after)).map(summarise)).toEqual(["documentation operation"]);
  });

  test("every kind of change has a case", () => {
    const covered = new Set(cases.flatMap(({ found }) => found.map((finding) => finding.split(" ")[0])));
    expect(Object.keys(VERDICTS).filter((kind) => !covered.has(kind))).toEqual([]);
  });
});

describe("verdicts", () => {
  test.each(named)("the verdict agrees with the compiler if %s", (title, { before, after }) => {
    expect(errors.get(`${title}, before`)).toEqual([]);
    const changes = compare(before, after);
    const besides = changes.filter(({ kind }) => "besidesTypes" in VERDICTS[kind]);
    const typed = changes.filter((change) => !besides.includes(change));
    const fails = (errors.get(`${title}, after`) ?? []).length > 0;
    expect({ step: resolveStep(typed), fails }).toEqual({
      step: fails ? "major" : (expect.not.stringMatching("major") as string),
      fails,
    });
  });

  test("kinds with a reason besides types are those that the compiler doesn't notice", () => {
    const noticed = new Set<ChangeKind>();
    for (const { title, before, after } of cases) {
      const kinds = compare(before, after).map(({ kind }) => kind);
      if (kinds.length === 1 && (errors.get(`${title}, after`) ?? []).length > 0)
        kinds.forEach((kind) => noticed.add(kind));
    }
    expect(
      Object.entries(VERDICTS).filter(
        ([kind, verdict]) => "besidesTypes" in verdict && noticed.has(kind as ChangeKind),
      ),
    ).toEqual([]);
  });

  test("resolveStep returns the largest step, and none without changes", () => {
    const before = responding(object({ a: text, b: text }));
    expect(resolveStep(compare(before, responding(object({ a: text, c: text }))))).toBe("major");
    expect(compare(before, before)).toEqual([]);
    expect(resolveStep([])).toBe("none");
  });
});

describe("named schemas", () => {
  const operation = (schema: Schema, operationId: string) => ({
    get: { operationId, responses: { "200": json(schema) } },
  });
  const twoOperations = (cat: Schema) =>
    document(
      {
        "/cats": operation(list(ref("Cat")), "getCats"),
        "/cat": operation(object({ best: orNull(ref("Cat")) }), "getCat"),
      },
      { Cat: cat },
    );

  test("a change of a named schema has the same location in all operations, and a pointer in each", () => {
    const found = compare(twoOperations(object({ a: text })), twoOperations(object({ a: number })));
    expect(found.map(({ schema, operation: name, pointer }) => [schema, name, pointer])).toEqual([
      ["Cat .a", "GET /cats", "response [].a"],
      ["Cat .a", "GET /cat", "response .best.a"],
    ]);
  });

  test("a change of a recursive schema is reported at the property that changes", () => {
    const tree = (leaf: Schema) => twoOperations(object({ leaf, branches: list(ref("Cat")) }));
    const found = compare(tree(text), tree(orNull(text)));
    expect(found.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["response [].leaf", "response .best.leaf"]),
    );
    expect(new Set(found.map(({ schema }) => schema))).toEqual(new Set(["Cat .leaf"]));
  });

  test("a change of a schema that no operation uses is reported once, even if other schemas contain it", () => {
    const unused = (leaf: Schema) =>
      get(
        { "200": json(text) },
        { Leaf: object({ leaf }), Tree: object({ root: ref("Leaf") }), Forest: list(ref("Tree")) },
      );
    const found = compare(unused(text), unused(number));
    expect(found.map(({ kind, schema, operation: name, step }) => [kind, schema, name, step])).toEqual([
      ["type-changed", "Leaf .leaf", "schema Leaf", "major"],
    ]);
  });

  test("the named schemas of the login document are not compared, because the package doesn't export them", () => {
    const [before, after] = [responding(text, { Cat: object({ a: text }) }), responding(text)];
    expect(compareDocuments("login", before, after).map(({ kind }) => kind)).toEqual(["documentation"]);
  });
});
