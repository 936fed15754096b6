import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { GenerationError } from "../../../../scripts/generate/generation-error.ts";
import { IntegrationRules } from "../../../../scripts/generate/integration-rules.ts";
import { renderIntegrations } from "../../../../scripts/generate/integrations.ts";

const documentWith = (schemas: object): OpenApiDocument =>
  ({ openapi: "3.1.0", paths: {}, components: { schemas } }) as OpenApiDocument;

const build = (config: object, others: object = {}) =>
  new IntegrationRules(documentWith({ Config: config, ...others })).build("Config");

const object = (properties: object, ...required: string[]) => ({ type: "object", properties, required });
const text = { type: "string" };

describe("rules of a config", () => {
  test("a required string must not be blank, unless it has minLength 0", () => {
    const rule = build(object({ a: text, b: { ...text, minLength: 0 }, c: text }, "a", "b"));
    expect(rule).toEqual({
      properties: { a: { type: "string", minLength: 1 }, b: { type: "string" }, c: { type: "string" } },
      required: ["a", "b"],
    });
  });

  test("a rule keeps the pattern, its message, its error key and whether the value is a secret", () => {
    const value = {
      ...text,
      pattern: "^s3:",
      "x-pattern-message": "must be s3",
      "x-error-key": "no_s3",
      format: "password",
    };
    const header = { ...text, format: "password", "x-secret-if": "secure" };
    expect(
      build(object({ a: { $ref: "#/components/schemas/Value" }, b: header }), { Value: value }).properties,
    ).toEqual({
      a: { type: "string", pattern: "^s3:", patternMessage: "must be s3", errorKey: "no_s3", secret: true },
      b: { type: "string", secret: "secure" },
    });
  });

  test("alternatives list the keys and constants in which they differ", () => {
    const on = object({ url: text, on: { type: "boolean", const: true }, key: text }, "url", "on", "key");
    const off = object({ url: text, on: { type: "boolean", const: false } }, "url");
    expect(build({ oneOf: [on, off] })).toEqual({
      properties: {
        url: { type: "string", minLength: 1 },
        on: { type: "boolean" },
        key: { type: "string", minLength: 1 },
      },
      required: ["url"],
      anyOf: [
        { required: ["on", "key"], const: { on: true } },
        { optional: ["on"], const: { on: false } },
      ],
    });
  });

  test("allOf multiplies out the alternatives of its parts", () => {
    const either = { anyOf: [object({ a: text }, "a"), object({ b: text }, "b")] };
    const rule = build({ allOf: [object({ a: text, b: text }), either] });
    expect(rule.anyOf).toEqual([
      { required: ["a"], optional: ["b"] },
      { required: ["b"], optional: ["a"] },
    ]);
  });

  test("a config with additionalProperties accepts unknown keys", () => {
    expect(build({ ...object({}), additionalProperties: true })).toEqual({
      properties: {},
      additionalProperties: true,
    });
  });

  test.each([
    [{ a: { ...text, maxLength: 3 } }, "Config.a has `maxLength`, which integrationConfig can't check."],
    [{ a: { ...text, format: "ipv4" } }, "Config.a has `format: ipv4`, which integrationConfig can't check."],
    [{ a: { type: "array", items: { ...text, minLength: 5 } } }, "Config.a[] has `minLength: 5`"],
    [{ a: { type: ["string", "null"] } }, "Config.a must have one type."],
  ])("generation fails for a keyword that nothing checks: %j", (properties, message) => {
    expect(() => build(object(properties))).toThrow(GenerationError);
    expect(() => build(object(properties))).toThrow(message);
  });

  test("generation fails for a keyword that nothing checks beside the properties of a config", () => {
    expect(() => build({ ...object({ a: text }), dependentRequired: { a: ["b"] } })).toThrow("`dependentRequired`");
  });
});

describe("generated/integrations.ts", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const settings = (config: string, type: object) =>
    object({ integrationType: { type: "string", ...type }, integrationConfig: ref(config) }, "integrationType");
  const schemas = {
    OutboundIntegrationSettings: { oneOf: [ref("PagerSettings")] },
    OutboundIntegrationUpdateSettings: { oneOf: [ref("PagerUpdateSettings")] },
    OutboundIntegrationTestSettings: { oneOf: [ref("PagerSettings")] },
    InboundIntegrationSettings: { oneOf: [ref("ScannerSettings")] },
    PagerSettings: settings("PagerConfig", { const: "pager" }),
    PagerUpdateSettings: settings("PagerUpdateConfig", { const: "pager" }),
    ScannerSettings: settings("ScannerConfig", { enum: ["scanner", "SCANNER"] }),
    PagerConfig: { description: "A pager.", ...object({ number: text, key: text }, "number", "key") },
    PagerUpdateConfig: { description: "Its number.", ...object({ number: text }, "number") },
    ScannerConfig: { description: "A scanner, */ and all.", ...object({ url: text }, "url") },
  };

  test("an update lists only the types whose config differs, and inherits the rest", () => {
    const source = renderIntegrations(documentWith(schemas));
    expect(source).toContain('  /** A pager. */\n  pager: Schemas["PagerConfig"];\n');
    expect(source).toContain(
      'export interface UpdateConfigs extends Omit<AddConfigs, "pager"> {\n  /** Its number. */\n  pager: Schemas["PagerUpdateConfig"];\n}',
    );
    expect(source).toContain("export interface TestConfigs extends AddConfigs {\n}");
    expect(source).toMatch(/update: \{\n {4}pager: .*"number".*,\n {2}\},\n {2}test: \{\n {2}\}/);
  });

  test("a type in capitals is an alias that has no function", () => {
    const source = renderIntegrations(documentWith(schemas));
    expect(source).toContain('  /** A scanner, *\\/ and all. */\n  scanner: Schemas["ScannerConfig"];\n');
    expect(source).not.toContain("SCANNER");
  });

  test("generation fails for settings that aren't a type and a config", () => {
    const broken = { ...schemas, PagerSettings: object({ integrationType: { type: "string", const: "pager" } }) };
    expect(() => renderIntegrations(documentWith(broken))).toThrow(
      "#/components/schemas/PagerSettings of OutboundIntegrationSettings needs `integrationType` and `integrationConfig`",
    );
    expect(() => renderIntegrations(documentWith({ ...schemas, InboundIntegrationSettings: {} }))).toThrow(
      "InboundIntegrationSettings must be `oneOf`",
    );
  });
});
