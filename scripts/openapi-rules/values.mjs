/** @import { Schema, Visitor } from "./rule.ts" */
import { Reader } from "./reader.mjs";

/** Formats that generators and validators know, by type. */
const FORMATS = new Map([
  ["integer", new Set(["int32", "int64"])],
  ["number", new Set(["float", "double"])],
  ["string", new Set(["date", "date-time", "uuid", "email", "uri", "ipv4", "ipv6", "binary", "byte", "password"])],
]);

/** Keywords that constrain only one type. */
const KEYWORDS = new Map([
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["string", ["minLength", "maxLength", "pattern"]],
  ["array", ["minItems", "maxItems", "uniqueItems", "items"]],
  ["object", ["properties", "additionalProperties", "minProperties", "maxProperties"]],
]);

/** @param {Schema} schema */
const readTypes = ({ type = [] }) => [type].flat().filter((one) => one !== "null");

/**
 * Formats are known, and fit the type of their schema.
 * @returns {Visitor}
 */
export function knownFormat() {
  return {
    Schema(schema, { report, location }) {
      if (schema.format === undefined) return;
      const format = typeof schema.format === "string" ? schema.format : "";
      const types = readTypes(schema);
      if (!types.some((type) => FORMATS.get(type)?.has(format)))
        report({
          message: `\`format: ${format}\` isn't a format of ${types.join(" or ") || "a schema without a type"}.`,
          location: location.child("format"),
        });
      if (
        typeof schema.description === "string" &&
        /unix (time|milli|second)/i.test(schema.description) &&
        format !== "int64" &&
        !types.includes("string")
      )
        report({ message: "Unix time is `format: int64`.", location: location.child("format") });
    },
  };
}

/**
 * Keywords fit the type of their schema: `minimum` doesn't limit a string.
 * @returns {Visitor}
 */
export function keywordOfType() {
  return {
    Schema(schema, { report, location }) {
      const types = readTypes(schema).map((type) => (type === "integer" ? "number" : type));
      if (types.length === 0) return;
      for (const [type, keywords] of KEYWORDS)
        for (const keyword of types.includes(type) ? [] : keywords)
          if (Object.hasOwn(schema, keyword))
            report({
              message: `\`${keyword}\` doesn't apply to ${types.join(" or ")}.`,
              location: location.child(keyword).key(),
            });
    },
  };
}

/**
 * A default has the type of its schema and is one of the values.
 * @returns {Visitor}
 */
export function defaultIsAllowed() {
  return {
    Schema(schema, { report, location }) {
      if (schema.default === undefined) return;
      const values = schema.enum ?? schema["x-extensible-enum"];
      const kind = Array.isArray(schema.default) ? "array" : schema.default === null ? "null" : typeof schema.default;
      const types = [schema.type ?? []].flat().map((type) => (type === "integer" ? "number" : type));
      if (Array.isArray(values) && !values.includes(schema.default))
        report({ message: `The default isn't among the values.`, location: location.child("default") });
      else if (types.length > 0 && !types.includes(kind))
        report({ message: `The default is of type ${kind}.`, location: location.child("default") });
    },
  };
}

/**
 * The keys of a discriminator are the constants of the schemas that they map to.
 * @returns {Visitor}
 */
export function discriminatorMatches() {
  return {
    Schema({ discriminator }, context) {
      if (!discriminator) return;
      const reader = new Reader(context);
      const file = context.location.source.absoluteRef;
      for (const [key, $ref] of Object.entries(discriminator.mapping ?? {})) {
        const target = /** @type {Schema} */ ({ $ref });
        const values = reader.values({ node: target, file }, discriminator.propertyName);
        if (!values?.includes(key))
          context.report({
            message: `"${key}" maps to a schema whose \`${discriminator.propertyName}\` is ${values?.join(" or ") ?? "anything"}.`,
            location: context.location.child(["discriminator", "mapping", key]),
          });
      }
    },
  };
}

/**
 * Typed `additionalProperties` contradict optional properties in TypeScript: `{ a?: string; [key: string]: string }`.
 * @returns {Visitor}
 */
export function noTypedRestBesideOptional() {
  return {
    Schema({ additionalProperties, properties = {}, required = [] }, { report, location }) {
      const optional = Object.keys(properties).some((name) => !required.includes(name));
      if (typeof additionalProperties === "object" && optional)
        report({
          message:
            "Typed `additionalProperties` beside optional properties: separate them with `allOf`, or write `true`.",
          location: location.child("additionalProperties").key(),
        });
    },
  };
}

/** Files with closed sets: the API's notation for time ranges and conditions, which requests share. */
const CLOSED_FILES = /\/components\/(time-range|filters)\.yaml$/;

/**
 * Sets of values in responses are `x-extensible-enum`, because the API may add values.
 * @returns {Visitor}
 */
export function openResponseEnums() {
  // Shared by all responses, so that a schema is reported once.
  /** @type {Set<Schema>} */
  const seen = new Set();
  return {
    Response(response, context) {
      const reader = new Reader(context);
      const file = context.location.source.absoluteRef;
      /** @type {(schema: Schema, from: string, path: string) => void} */
      const visit = (schema, from, path) => {
        const entry = reader.follow(schema, from);
        if (!entry || seen.has(entry.node)) return;
        seen.add(entry.node);
        const { node } = entry;
        if (Array.isArray(node.enum) && node.enum.length > 1 && !CLOSED_FILES.test(entry.file))
          context.report({
            message: `\`${path}\` is a closed set in a response: write \`x-extensible-enum\`.`,
            location: context.location,
          });
        const { properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = node;
        for (const part of [...allOf, ...oneOf, ...anyOf]) visit(part, entry.file, path);
        for (const [name, property] of Object.entries(properties)) visit(property, entry.file, `${path}.${name}`);
        if (items) visit(items, entry.file, `${path}[]`);
        if (typeof additionalProperties === "object") visit(additionalProperties, entry.file, `${path}.*`);
      };
      for (const { schema } of Object.values(response.content ?? {})) if (schema) visit(schema, file, "body");
    },
  };
}
