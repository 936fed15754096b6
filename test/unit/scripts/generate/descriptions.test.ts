import { expect, test } from "vitest";
import { inheritDescriptions, documentTypes } from "../../../../scripts/generate/descriptions.ts";

const createDocument = (property: object) => ({
  openapi: "3.1.0",
  paths: {},
  components: {
    schemas: {
      Colour: { type: "string", description: "A colour." },
      Plain: { type: "string" },
      Thing: { type: "object", properties: { property } },
    },
  },
});

const describeProperty = (property: object): unknown => {
  const { components } = inheritDescriptions(createDocument(property));
  return (components?.schemas?.["Thing"] as { properties?: Record<string, unknown> } | undefined)?.properties?.[
    "property"
  ];
};

test("a property that only refers to a schema inherits its description", () => {
  const $ref = "#/components/schemas/Colour";
  expect(describeProperty({ $ref })).toEqual({ $ref, description: "A colour." });
});

test("a property keeps its own description", () => {
  const property = { $ref: "#/components/schemas/Colour", description: "Its colour." };
  expect(describeProperty(property)).toEqual(property);
});

test("a property stays as it is if its schema has no description, or if it isn't a reference", () => {
  for (const property of [{ $ref: "#/components/schemas/Plain" }, { type: "string" }, { properties: {} }])
    expect(describeProperty(property)).toEqual(property);
});

test("the document itself isn't changed", () => {
  const document = createDocument({ $ref: "#/components/schemas/Colour" });
  const before = structuredClone(document);
  inheritDescriptions(document);
  expect(document).toEqual(before);
});

test("a description becomes the text of its comment", () => {
  expect(documentTypes("  /** @description A colour. */\n  colour: string;")).toBe(
    "  /** A colour. */\n  colour: string;",
  );
});

test("a description becomes a separate paragraph after other text, and otherwise begins the comment", () => {
  const source =
    "  /**\n   * List things\n   * @description Returns things.\n   */\n  /**\n   * @description One.\n   * Two.\n   */";
  expect(documentTypes(source)).toBe(
    "  /**\n   * List things\n   *\n   * Returns things.\n   */\n  /**\n   * One.\n   * Two.\n   */",
  );
});
