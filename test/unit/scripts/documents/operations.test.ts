import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { jsonBody, listOperations, successes } from "../../../../scripts/documents/operations.ts";

const text = { type: "string" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });

function readOperation(source: object, document: object = {}, item: object = {}) {
  const paths = { "/cats/{id}": { ...item, put: source } };
  const [operation] = listOperations({ openapi: "3.1.0", paths, ...document } as OpenApiDocument);
  if (!operation) throw new Error("Expected an operation.");
  return operation;
}

test("listOperations returns operations in the order of the paths, then of the methods", () => {
  const paths = { "/b": { delete: {}, get: {}, parameters: [] }, "/a": { post: {} } };
  const names = listOperations({ openapi: "3.1.0", paths }).map(({ name }) => name);
  expect(names).toEqual(["GET /b", "DELETE /b", "POST /a"]);
});

describe("parameters", () => {
  const id = { in: "path", name: "id", required: true, schema: text };

  test("an operation has the parameters of its path item and its own, with references resolved", () => {
    const document = { components: { parameters: { Limit: { in: "query", name: "limit", schema: text } } } };
    const own = { parameters: [{ $ref: "#/components/parameters/Limit" }] };
    expect(readOperation(own, document, { parameters: [id] }).parameters).toMatchObject([
      { in: "path", name: "id", required: true, schema: text },
      { in: "query", name: "limit", required: false, schema: text },
    ]);
  });

  test("an operation's parameter overrides its path item's with the same name and location", () => {
    const own = { ...id, schema: { type: "integer" } };
    const header = { ...id, in: "header" };
    const { parameters } = readOperation({ parameters: [own, header] }, {}, { parameters: [id] });
    expect(parameters.map(({ in: location, schema }) => [location, schema])).toEqual([
      ["path", { type: "integer" }],
      ["header", text],
    ]);
  });

  test("a parameter may define its schema in `content`", () => {
    expect(readOperation({ parameters: [{ in: "query", name: "q", ...json(text) }] }).parameters[0]?.schema).toBe(text);
  });
});

test("references to bodies and responses are resolved, with one entry for each content type", () => {
  const components = { requestBodies: { Cat: { required: true, ...json(text) } }, responses: { Gone: json(text) } };
  const operation = readOperation(
    {
      requestBody: { $ref: "#/components/requestBodies/Cat" },
      responses: {
        "200": { content: { "text/csv": {}, "application/json": { schema: text } } },
        "204": {},
        "404": { $ref: "#/components/responses/Gone" },
      },
    },
    { components },
  );
  expect(operation.body.required).toBe(true);
  expect(jsonBody(operation)).toBe(text);
  expect(operation.responses).toEqual([
    { status: "200", contentType: "text/csv", schema: {} },
    { status: "200", contentType: "application/json", schema: text },
    { status: "204" },
    { status: "404", contentType: "application/json", schema: text },
  ]);
  expect(successes(operation).map(({ status }) => status)).toEqual(["200", "200", "204"]);
});

describe("tokenHeader", () => {
  const document = {
    components: { securitySchemes: { token: { name: "x-redlock-auth" }, bearer: { name: "authorization" } } },
    security: [{ token: [] }],
  };

  test("the token header is the document's unless the operation has its own", () => {
    expect(readOperation({}, document).tokenHeader).toBe("x-redlock-auth");
    expect(readOperation({ security: [{ bearer: [] }] }, document).tokenHeader).toBe("authorization");
  });

  test("the token header is undefined for an operation without security", () => {
    expect(readOperation({ security: [] }, document).tokenHeader).toBeUndefined();
    expect(readOperation({}).tokenHeader).toBeUndefined();
  });
});
