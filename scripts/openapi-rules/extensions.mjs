/** @import { Context, Visitor } from "./rule.ts" */
import { Ajv } from "ajv";

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1 };
const operationName = { type: "string", pattern: "^(GET|POST|PUT|PATCH|DELETE) /" };
const place = (extra = {}) => ({
  type: "object",
  required: ["in", "name"],
  properties: { in: { enum: ["body", "query"] }, name: text, ...extra },
  additionalProperties: false,
});

/** What each extension may hold. openapi/README.md says what it means. */
const OPERATION = {
  "x-safe": { type: "boolean" },
  "x-undocumented": { const: true },
  "x-since": text,
  "x-required-permissions": {
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      required: ["feature", "access"],
      properties: { feature: text, access: text },
      additionalProperties: false,
    },
  },
  "x-permitted-roles": texts,
  "x-error-keys": {
    type: "object",
    minProperties: 1,
    propertyNames: { pattern: "^[45]\\d\\d$" },
    additionalProperties: texts,
  },
  "x-rate-limit": {
    type: "object",
    required: ["requests", "per"],
    properties: {
      requests: { type: "integer", minimum: 1 },
      per: { enum: ["second", "minute"] },
      burst: { type: "integer", minimum: 1 },
    },
    additionalProperties: false,
  },
  "x-pagination": {
    oneOf: [
      {
        type: "object",
        required: ["style", "items", "next", "token"],
        properties: {
          style: { const: "token" },
          items: { type: "string" },
          next: text,
          token: place(),
          limit: place({ maximum: { type: "integer" } }),
          total: text,
          tokenOnLastPage: { const: true },
          keep: { type: "array", items: text },
          then: operationName,
        },
        additionalProperties: false,
      },
      {
        type: "object",
        required: ["style", "items", "page", "limit"],
        properties: {
          style: { const: "page" },
          items: { type: "string" },
          hasMore: text,
          total: text,
          page: place({ first: { enum: [0, 1] } }),
          limit: place({ maximum: { type: "integer" } }),
        },
        additionalProperties: false,
      },
      {
        type: "object",
        required: ["style", "items", "offset", "limit"],
        properties: {
          style: { const: "offset" },
          items: { type: "string" },
          hasMore: text,
          total: text,
          offset: place(),
          limit: place({ maximum: { type: "integer" } }),
          after: {
            type: "object",
            required: ["name", "with"],
            properties: { name: text, with: text },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    ],
  },
  "x-job": {
    oneOf: [
      {
        type: "object",
        required: ["id", "download"],
        properties: {
          id: {
            type: "object",
            required: ["from", "to"],
            properties: { from: { type: "string" }, to: text },
            additionalProperties: false,
          },
          status: {
            type: "object",
            required: ["operation", "property"],
            oneOf: [{ required: ["ready", "failed"] }, { required: ["present"] }],
            properties: {
              operation: operationName,
              property: text,
              ready: texts,
              failed: { type: "array", items: text },
              present: text,
            },
            additionalProperties: false,
          },
          download: operationName,
        },
        additionalProperties: false,
      },
      {
        type: "object",
        required: ["pending"],
        properties: { pending: { type: "array", items: { type: "integer" } } },
        additionalProperties: false,
      },
    ],
  },
};
const RESPONSE = { "x-optional-body": { const: true } };
const SCHEMA = {
  "x-extensible-enum": { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true },
  "x-pattern-message": { type: "string", pattern: "^must .*[^.]$" },
  "x-error-key": text,
  "x-secret-if": text,
};

/** The keyword that an extension of a schema needs beside it. */
const BESIDE = { "x-pattern-message": "pattern", "x-error-key": "pattern", "x-secret-if": "format" };

/** @typedef {Map<string, import("ajv").ValidateFunction>} Known by name */

const ajv = new Ajv({ allErrors: true, strict: false });
/**
 * @param {Record<string, import("ajv").AnySchema>} schemas
 * @returns {Known}
 */
const compile = (schemas) => new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const onOperation = compile(OPERATION);
const onResponse = compile(RESPONSE);
const onSchema = compile(SCHEMA);

/**
 * @param {object} node
 * @param {Known} known the extensions that may stand on it
 * @param {Context} context
 */
function check(node, known, { report, location }) {
  for (const [name, value] of Object.entries(node)) {
    if (!name.startsWith("x-")) continue;
    const validate = known.get(name);
    const at = location.child(name);
    if (!validate)
      report({ message: `\`${name}\` is no extension of ours; openapi/README.md lists them.`, location: at.key() });
    else if (!validate(value))
      report({ message: `\`${name}\`: ${ajv.errorsText(validate.errors, { dataVar: "it" })}.`, location: at });
  }
}

/**
 * Only known extensions, each where it belongs and well-formed; an explicit `x-safe` on every POST.
 * @returns {Visitor}
 */
export function extensions() {
  /** @type {Known} */
  const none = new Map();
  return {
    PathItem: (item, context) => {
      check(item, none, context);
      if (item.post && typeof item.post["x-safe"] !== "boolean")
        context.report({
          message: "A POST says `x-safe: true` (it only reads) or `x-safe: false`.",
          location: context.location.child("post").key(),
        });
    },
    Operation: (operation, context) => {
      check(operation, onOperation, context);
    },
    Parameter: (parameter, context) => {
      check(parameter, none, context);
    },
    Response: (response, context) => {
      check(response, onResponse, context);
    },
    RequestBody: (body, context) => {
      check(body, none, context);
    },
    Schema: (schema, context) => {
      check(schema, onSchema, context);
      for (const [name, keyword] of Object.entries(BESIDE))
        if (name in schema && !(keyword in schema))
          context.report({
            message: `\`${name}\` needs \`${keyword}\` beside it.`,
            location: context.location.child(name),
          });
      const types = [schema.type ?? []].flat();
      if (schema["x-extensible-enum"] && (schema.enum || !types.includes("string")))
        context.report({
          message: "`x-extensible-enum` stands on a string without `enum`.",
          location: context.location.child("x-extensible-enum"),
        });
    },
  };
}
