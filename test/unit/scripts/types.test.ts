import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../scripts/documents/openapi.ts";
import { GenerationError } from "../../../scripts/generate/generation-error.ts";
import { generateTypes } from "../../../scripts/generate/types.ts";

const documentWith = (schemas: Record<string, unknown>): OpenApiDocument =>
  ({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components: { schemas } }) as OpenApiDocument;

const typesWith = async (schema: unknown) => generateTypes("cspm", documentWith({ Thing: schema }));

describe("types from a document", () => {
  test("an extensible enum offers its values and accepts any other string", async () => {
    expect(await typesWith({ type: "string", "x-extensible-enum": ["low", "high"] })).toContain(
      'Thing: "low" | "high" | Unlisted;',
    );
  });

  test("an extensible enum that may be null has null in its type", async () => {
    expect(await typesWith({ type: ["string", "null"], "x-extensible-enum": ["low"] })).toContain(
      'Thing: "low" | Unlisted | null;',
    );
  });

  test("a property that is required beside `allOf` is replaced, not intersected, so that an open enum keeps its values", async () => {
    const types = await generateTypes(
      "cspm",
      documentWith({
        Part: { type: "object", properties: { grade: { type: "string", "x-extensible-enum": ["low"] } } },
        Thing: { allOf: [{ $ref: "#/components/schemas/Part" }], required: ["grade"] },
      }),
    );
    expect(types).toContain('Thing: WithRequired<components["schemas"]["Part"], "grade">');
    expect(types).toContain("[P in keyof T as P extends K ? never : P]: T[P];");
  });

  test("a binary response is a Blob", async () => {
    expect(await typesWith({ type: "string", format: "binary" })).toContain("Thing: Blob;");
  });

  test("a property with a default may be left out", async () => {
    expect(await typesWith({ type: "object", properties: { limit: { type: "integer", default: 10 } } })).toContain(
      "limit?: number | undefined;",
    );
  });

  test("the same document gives the same bytes", async () => {
    const schema = { type: "object", properties: { b: { type: "string" }, a: { type: "integer" } } };
    expect(await typesWith(schema)).toBe(await typesWith(schema));
  });

  test("the error for a document that can't be typed names it, the pointer and the reason", async () => {
    const broken = documentWith({ Thing: { $ref: "#/components/schemas/Missing" } });
    await expect(generateTypes("cspm", broken)).rejects.toThrow(GenerationError);
    await expect(generateTypes("cspm", broken)).rejects.toThrow(/generated\/openapi\/cspm\.json.*#.*Missing|resolve/s);
  });
});
