import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import type { Schema } from "../../../../scripts/documents/schema.ts";

// Builders for small documents that differ in one thing.

export const text: Schema = { type: "string" };
export const number: Schema = { type: "number" };
export const closed = (...known: string[]): Schema => ({ type: "string", enum: known });
export const open = (...known: string[]): Schema => ({ type: "string", "x-extensible-enum": known });
export const object = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: "object",
  properties,
  required,
});
export const orNull = (schema: Schema): Schema => ({ oneOf: [schema, { type: "null" }] });
export const list = (items: Schema): Schema => ({ type: "array", items });
export const map = (additionalProperties: Schema): Schema => ({ type: "object", additionalProperties });
export const tagged = (type: string, properties: Record<string, Schema>): Schema =>
  object({ type: { type: "string", const: type }, ...properties }, "type");
export const union = (...oneOf: Schema[]): Schema => ({ oneOf });
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const json = (schema: Schema) => ({ description: "", content: { "application/json": { schema } } });

export function document(paths: Record<string, object>, schemas: Record<string, Schema> = {}): OpenApiDocument {
  const parts = { info: { title: "Cats", version: "1" }, components: { schemas } };
  return { openapi: "3.1.0", ...parts, paths };
}

/** `POST /cats` with this operation. */
export const post = (operation: object, schemas?: Record<string, Schema>, path = "/cats"): OpenApiDocument =>
  document(
    { [path]: { post: { operationId: "postCats", responses: { "204": { description: "" } }, ...operation } } },
    schemas,
  );

/** `GET /cats` with these responses. */
export const get = (responses: object, schemas?: Record<string, Schema>, operation: object = {}): OpenApiDocument =>
  document({ "/cats": { get: { operationId: "getCats", responses, ...operation } } }, schemas);

/** `POST /cats` with a body of this schema. */
export const sending = (schema: Schema, schemas?: Record<string, Schema>): OpenApiDocument =>
  post({ requestBody: { required: true, ...json(schema) } }, schemas);

/** `GET /cats` with a response of this schema. */
export const responding = (schema: Schema, schemas?: Record<string, Schema>): OpenApiDocument =>
  get({ "200": json(schema) }, schemas);
