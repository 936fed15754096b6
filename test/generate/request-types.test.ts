import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/documents/openapi.ts";
import { generateTypes } from "../../scripts/generate/types.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const labels = { type: "array", items: { type: "string" } };

const generate = (operation: object, schemas: object = {}) =>
  generateTypes("cspm", {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { post: { operationId: "createThing", responses: {}, ...operation } } },
    components: { schemas },
  } as OpenApiDocument);

/** One declaration of the generated source, without indentation. */
const declaration = (source: string, name: string): string => {
  const [, body = ""] = new RegExp(`export interface ${name} \\{(.*?)\\n\\}`, "s").exec(source) ?? [];
  return body.replace(/\n\s+/g, "\n");
};

describe("types of requests", () => {
  test("a list that only requests use is readonly in its schema", async () => {
    const source = await generate({ requestBody: json(ref("Thing")) }, { Thing: { properties: { labels } } });
    expect(declaration(source, "components")).toContain("labels?: readonly string[] | undefined;");
    expect(source).not.toContain("interface requests");
  });

  test("a schema that responses use too keeps its mutable list, and has a readonly variant for requests", async () => {
    const source = await generate(
      { requestBody: json(ref("Thing")), responses: { 200: { description: "x", ...json(ref("Thing")) } } },
      { Thing: { properties: { part: ref("Part") } }, Part: { properties: { labels } } },
    );
    expect(declaration(source, "components")).toContain("labels?: string[] | undefined;");
    expect(declaration(source, "requests")).toContain("labels?: readonly string[] | undefined;");
    expect(declaration(source, "requests")).toContain('part?: requests["Part"] | undefined;');
    const operations = declaration(source, "operations");
    expect(operations.split("responses:")[0]).toContain('requests["Thing"]');
    expect(operations.split("responses:")[1]).toContain('components["schemas"]["Thing"]');
  });

  test("a schema without a list has no variant, even if it contains itself", async () => {
    const schemas = { Thing: { properties: { parent: ref("Thing") } } };
    const source = await generate(
      { requestBody: json(ref("Thing")), responses: { 200: { description: "x", ...json(ref("Thing")) } } },
      schemas,
    );
    expect(source).not.toContain("interface requests");
  });

  test("a list of lists is readonly at both levels", async () => {
    const source = await generate({ requestBody: json({ type: "array", items: labels }) });
    expect(declaration(source, "operations")).toContain("readonly (readonly string[])[]");
  });

  test("a query parameter accepts a readonly list and undefined", async () => {
    const source = await generate({ parameters: [{ name: "ids", in: "query", schema: labels }] });
    expect(declaration(source, "operations")).toContain("ids?: readonly string[] | undefined;");
    expect(declaration(source, "operations")).toContain("requestBody?: never;");
  });

  test("an optional property accepts undefined, and a required one doesn't", async () => {
    const Thing = { required: ["name"], properties: { name: { type: "string" }, note: { type: ["string", "null"] } } };
    const source = await generate({ requestBody: json(ref("Thing")) }, { Thing });
    expect(declaration(source, "components")).toContain("name: string;");
    expect(declaration(source, "components")).toContain("note?: string | null | undefined;");
  });

  test("an adapted schema keeps its descriptions", async () => {
    const Thing = { properties: { labels: { ...labels, description: "Tags of the thing." } } };
    const source = await generate(
      { requestBody: json(ref("Thing")), responses: { 200: { description: "x", ...json(ref("Thing")) } } },
      { Thing },
    );
    expect(declaration(source, "components")).toContain("Tags of the thing.");
    expect(declaration(source, "requests")).toContain("Tags of the thing.");
  });
});

describe("types of responses whose body may be missing", () => {
  const response = { description: "x", headers: { a: { schema: { type: "string" } } }, ...json(ref("Thing")) };
  const schemas = { Thing: { properties: {} } };

  test("x-optional-body adds undefined to the body", async () => {
    const responses = { 200: { ...response, "x-optional-body": true }, 202: response };
    const operations = declaration(await generate({ responses }, schemas), "operations");
    expect(operations.match(/"application\/json": .*/g)).toEqual([
      '"application/json": components["schemas"]["Thing"] | undefined;',
      '"application/json": components["schemas"]["Thing"];',
    ]);
  });

  test("a response without x-optional-body always has its body", async () => {
    const operations = declaration(await generate({ responses: { 200: response } }, schemas), "operations");
    expect(operations).not.toContain("| undefined");
  });
});
