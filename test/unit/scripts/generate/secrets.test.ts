import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { listOperations } from "../../../../scripts/documents/operations.ts";
import { findSecretOperations } from "../../../../scripts/generate/secrets.ts";

const secret = { type: "string", format: "password" };
const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function find(body: object, schemas: object = {}): string[] {
  const post = { requestBody: { content: { "application/json": { schema: body } } }, responses: {} };
  const get = { responses: { 200: { content: { "application/json": { schema: secret } } } } };
  const json = { openapi: "3.1.0", paths: { "/a": { post, get } }, components: { schemas } } as OpenApiDocument;
  return findSecretOperations({ api: "cspm", json, operations: listOperations(json) });
}

test.each([
  [{ properties: { key: secret } }],
  [{ properties: { key: { type: "string", writeOnly: true } } }],
  [{ allOf: [{ properties: { a: text } }, { properties: { key: secret } }] }],
  [{ oneOf: [text, { anyOf: [{ items: secret }] }] }],
  [{ additionalProperties: { properties: { key: secret } } }],
  [{ properties: { a: ref("Key") } }],
])("an operation is secret if a secret is anywhere in its request: %j", (body) => {
  expect(find(body, { Key: { properties: { key: secret, again: ref("Key") } } })).toEqual(["POST /a"]);
});

test("an operation isn't secret if only its response has a secret", () => {
  expect(find({ properties: { a: text, b: ref("Loop") } }, { Loop: { properties: { loop: ref("Loop") } } })).toEqual(
    [],
  );
});
