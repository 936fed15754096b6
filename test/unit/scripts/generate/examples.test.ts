import { expect, test } from "vitest";
import type { AnyFixture } from "../../../fixtures/fixtures.ts";
import type { DocumentedBody, DocumentedOperation, OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { listOperations } from "../../../../scripts/documents/operations.ts";
import { addExamples } from "../../../../scripts/generate/examples.ts";

const thing = {
  type: "object",
  properties: { id: { type: "string", readOnly: true }, name: { type: "string" }, secret: { writeOnly: true } },
};
const content = (schema: object, type = "application/json") => ({ content: { [type]: { schema } } });

const document: OpenApiDocument = {
  openapi: "3.1.0",
  paths: {
    "/things": {
      post: {
        operationId: "createThing",
        requestBody: content(thing),
        responses: {
          "200": content({ type: "array", items: thing }),
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
      get: { operationId: "downloadThings", responses: { "200": content({ format: "binary" }, "application/zip") } },
    },
  },
  components: { responses: { BadRequest: content({ type: "object" }) } } as OpenApiDocument["components"] & object,
};

function exemplify(fixtures: Record<string, AnyFixture[]>): NonNullable<OpenApiDocument["paths"][string]> {
  const bundled = { api: "cspm", json: document, operations: listOperations(document) } as const;
  return addExamples(bundled, [{ api: "cspm", area: "things", fixtures }]).paths["/things"] ?? {};
}

const post = (...fixtures: Omit<AnyFixture, "provenance">[]): DocumentedOperation =>
  exemplify({ "POST /things": fixtures.map((fixture) => ({ provenance: "constructed", ...fixture })) }).post ?? {};

const readExamples = (body: unknown) => (body as DocumentedBody | undefined)?.content?.["application/json"]?.examples;

test("the first fixture is an example of the request and of the success response", () => {
  const { requestBody, responses } = post({
    request: { body: { name: "a" } },
    answer: { status: 200, body: [{ id: "1", name: "a" }] },
  });
  expect(readExamples(requestBody)).toEqual({ request: { value: { name: "a" } } });
  expect(readExamples(responses?.["200"])).toEqual({ response: { value: [{ id: "1", name: "a" }] } });
});

test("another fixture is an example only if it has a title, which names the example", () => {
  const answer = { status: 200, body: [] };
  const { requestBody } = post(
    { request: { body: { name: "a" } }, answer },
    { request: { body: { name: "b" } }, answer },
    { shows: "A Thing (new)", request: { body: { name: "c" } }, answer },
  );
  expect(readExamples(requestBody)).toEqual({
    request: { value: { name: "a" } },
    "a-thing-new": { summary: "A Thing (new)", value: { name: "c" } },
  });
});

test("equal bodies are one example", () => {
  const request = { body: { name: "a" } };
  const { requestBody } = post(
    { request, answer: { status: 200, body: [] } },
    { shows: "The same", request, answer: { status: 200, body: [{ id: "1" }] } },
  );
  expect(Object.keys(readExamples(requestBody) ?? {})).toEqual(["request"]);
});

test("a request is shown without readOnly properties, a response without writeOnly ones", () => {
  const { requestBody, responses } = post({
    request: { body: { id: "1", name: "a", secret: "s" } },
    answer: { status: 200, body: [{ id: "1", name: "a", secret: "s" }] },
  });
  expect(readExamples(requestBody)).toEqual({ request: { value: { name: "a", secret: "s" } } });
  expect(readExamples(responses?.["200"])).toEqual({ response: { value: [{ id: "1", name: "a" }] } });
});

test("lists of objects are cut to two items, lists of strings are not cut", () => {
  const { responses } = post({
    answer: { status: 200, body: [{ id: "1" }, { id: "2" }, { id: "3", names: ["a"] }] },
  });
  expect(readExamples(responses?.["200"])).toEqual({ response: { value: [{ id: "1" }, { id: "2" }] } });
  const { requestBody } = post({ request: { body: { names: ["a", "b", "c"] } }, answer: { status: 200, body: [] } });
  expect(readExamples(requestBody)).toEqual({ request: { value: { names: ["a", "b", "c"] } } });
});

test("an error that a fixture shows is copied into its operation, and the shared response is unchanged", () => {
  const { requestBody, responses } = post({
    request: { body: { name: "" } },
    answer: { status: 400, body: { message: "The name is empty." } },
  });
  expect(readExamples(responses?.["400"])).toEqual({ response: { value: { message: "The name is empty." } } });
  expect(readExamples(requestBody)).toBeUndefined();
  expect(JSON.stringify(document)).not.toContain("examples");
});

test("a binary file has no example", () => {
  const { get } = exemplify({
    "GET /things": [{ provenance: "constructed", answer: { status: 200, contentType: "application/zip", body: "PK" } }],
  });
  expect(JSON.stringify(get)).not.toContain("examples");
});
