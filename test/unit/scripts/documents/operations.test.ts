import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { jsonBody, operationsOf, successes } from "../../../../scripts/documents/operations.ts";

const text = { type: "string" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });

function operationOf(source: object, document: object = {}, item: object = {}) {
  const paths = { "/cats/{id}": { ...item, put: source } };
  const [operation] = operationsOf({ openapi: "3.1.0", paths, ...document } as OpenApiDocument);
  if (!operation) throw new Error("The document has an operation.");
  return operation;
}

test("operations come in the order of the paths, and of the methods within one", () => {
  const paths = { "/b": { delete: {}, get: {}, parameters: [] }, "/a": { post: {} } };
  const names = operationsOf({ openapi: "3.1.0", paths }).map(({ name }) => name);
  expect(names).toEqual(["GET /b", "DELETE /b", "POST /a"]);
});

describe("an operation's parameters", () => {
  const id = { in: "path", name: "id", required: true, schema: text };

  test("are those of its path and its own, wherever they are written", () => {
    const document = { components: { parameters: { Limit: { in: "query", name: "limit", schema: text } } } };
    const own = { parameters: [{ $ref: "#/components/parameters/Limit" }] };
    expect(operationOf(own, document, { parameters: [id] }).parameters).toMatchObject([
      { in: "path", name: "id", required: true, schema: text },
      { in: "query", name: "limit", required: false, schema: text },
    ]);
  });

  test("replace those of its path that have their name and place", () => {
    const own = { ...id, schema: { type: "integer" } };
    const header = { ...id, in: "header" };
    const { parameters } = operationOf({ parameters: [own, header] }, {}, { parameters: [id] });
    expect(parameters.map(({ in: place, schema }) => [place, schema])).toEqual([
      ["path", { type: "integer" }],
      ["header", text],
    ]);
  });

  test("may have their schema in a content type", () => {
    expect(operationOf({ parameters: [{ in: "query", name: "q", ...json(text) }] }).parameters[0]?.schema).toBe(text);
  });
});

test("bodies and answers are found behind references, each with its content types", () => {
  const components = { requestBodies: { Cat: { required: true, ...json(text) } }, responses: { Gone: json(text) } };
  const operation = operationOf(
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
  expect(operation.answers).toEqual([
    { status: "200", contentType: "text/csv", schema: {} },
    { status: "200", contentType: "application/json", schema: text },
    { status: "204" },
    { status: "404", contentType: "application/json", schema: text },
  ]);
  expect(successes(operation).map(({ status }) => status)).toEqual(["200", "200", "204"]);
});

describe("the header of the token", () => {
  const document = {
    components: { securitySchemes: { token: { name: "x-redlock-auth" }, bearer: { name: "authorization" } } },
    security: [{ token: [] }],
  };

  test("is the document's, or an operation's own", () => {
    expect(operationOf({}, document).tokenHeader).toBe("x-redlock-auth");
    expect(operationOf({ security: [{ bearer: [] }] }, document).tokenHeader).toBe("authorization");
  });

  test("is none where an operation asks for no security, or the document knows none", () => {
    expect(operationOf({ security: [] }, document).tokenHeader).toBeUndefined();
    expect(operationOf({}).tokenHeader).toBeUndefined();
  });
});
