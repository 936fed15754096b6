import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { generateTypes } from "../../../../scripts/generate/types.ts";
import { withoutDiscriminators } from "../../../../scripts/generate/without-discriminators.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("a union with a discriminator keeps the constant of its members in its type", async () => {
  const schemas = {
    Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string", const: "cat" } } },
    Pet: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind", mapping: { cat: ref("Cat").$ref } } },
    Owned: { allOf: [ref("Pet"), { type: "object", properties: { owner: { type: "string" } } }] },
  };
  const document = { openapi: "3.1.0", paths: {}, components: { schemas } } as unknown as OpenApiDocument;
  const types = await generateTypes("cspm", document);
  expect(types).toMatch(/\/\*\* @constant \*\/\s+kind: "cat";/);
  expect(types).not.toContain("Omit<");
});

test("a property named discriminator is kept", () => {
  const schema = { properties: { discriminator: { type: "string" } } };
  expect(withoutDiscriminators(schema)).toEqual(schema);
});
