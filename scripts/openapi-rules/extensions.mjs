/** @import { Context, Visitor } from "./rule.ts" */
import { Ajv } from "ajv";
import { readFileSync } from "node:fs";

/** The schema of our extensions, which editors also use. openapi/README.md explains them. */
const FILE = new URL("../../openapi/extensions.schema.json", import.meta.url);

/** @typedef {{ $id: string; $defs: Record<string, { properties?: Record<string, unknown> }> }} Definitions */
/** @type {unknown} */
const parsed = JSON.parse(readFileSync(FILE, "utf8"));
const schema = /** @type {Definitions} */ (parsed);

/**
 * The keyword that must accompany an extension of a schema.
 * @type {Record<string, "pattern" | "format">}
 */
const BESIDE = { "x-pattern-message": "pattern", "x-error-key": "pattern", "x-secret-if": "format" };

/** @typedef {Map<string, import("ajv").ValidateFunction>} Known by name */

const ajv = new Ajv({ allErrors: true, strict: false }).addSchema(schema);
/**
 * @param {string} definition name of the definition: `operation`, `response` or `schema`
 * @returns {Known}
 */
function compile(definition) {
  const names = Object.keys(schema.$defs[definition]?.properties ?? {}).filter((name) => name.startsWith("x-"));
  return new Map(
    names.map((name) => [name, ajv.compile({ $ref: `${schema.$id}#/$defs/${definition}/properties/${name}` })]),
  );
}
const onOperation = compile("operation");
const onResponse = compile("response");
const onSchema = compile("schema");

/**
 * @param {object} node
 * @param {Known} known the extensions that the node may have
 * @param {Context} context
 */
function check(node, known, { report, location }) {
  for (const [name, value] of Object.entries(node)) {
    if (!name.startsWith("x-")) continue;
    const validate = known.get(name);
    const at = location.child(name);
    if (!validate)
      report({ message: `Unknown extension \`${name}\`: openapi/README.md lists ours.`, location: at.key() });
    else if (!validate(value))
      report({ message: `\`${name}\`: ${ajv.errorsText(validate.errors, { dataVar: "it" })}.`, location: at });
  }
}

/**
 * Extensions are known, allowed on their node, and well-formed. Every POST has an explicit `x-safe`, and nothing else
 * has one.
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
          message: "A POST needs `x-safe: true` (it only reads) or `x-safe: false`.",
          location: context.location.child("post").key(),
        });
      for (const method of /** @type {const} */ (["get", "put", "patch", "delete"]))
        if (item[method]?.["x-safe"] !== undefined)
          context.report({
            message: "`x-safe` is only for POST: whether the other methods are safe follows from the method.",
            location: context.location.child([method, "x-safe"]).key(),
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
    Schema: (node, context) => {
      check(node, onSchema, context);
      const types = [node.type ?? []].flat();
      if (node["x-extensible-enum"] && (node.enum || !types.includes("string")))
        context.report({
          message: "`x-extensible-enum` needs a schema of type string without `enum`.",
          location: context.location.child("x-extensible-enum"),
        });
      for (const [name, keyword] of Object.entries(BESIDE))
        if (name in node && !(keyword in node))
          context.report({
            message: `\`${name}\` needs \`${keyword}\` beside it.`,
            location: context.location.child(name).key(),
          });
    },
  };
}
