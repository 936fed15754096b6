/** @import { Visitor } from "./rule.ts" */
import { basename } from "node:path";

/** The keys of an operation in their required order. Extensions come in between, in any order. */
const BEFORE_EXTENSIONS = ["operationId", "summary", "description", "deprecated", "tags", "externalDocs"];
const AFTER_EXTENSIONS = ["security", "parameters", "requestBody", "responses"];

/**
 * Returns the position of a key in the required order.
 * @param {string} key
 */
export function rank(key) {
  if (key.startsWith("x-")) return BEFORE_EXTENSIONS.length;
  const before = BEFORE_EXTENSIONS.indexOf(key);
  return before >= 0 ? before : BEFORE_EXTENSIONS.length + 1 + AFTER_EXTENSIONS.indexOf(key);
}

/**
 * The keys of all operations have the same order.
 * @returns {Visitor}
 */
export function operationKeyOrder() {
  return {
    Operation(operation, { report, location }) {
      const keys = Object.keys(operation);
      const wrong = keys.find((key, index) => index > 0 && rank(key) < rank(keys[index - 1] ?? key));
      if (wrong !== undefined)
        report({
          message: `\`${wrong}\` is in the wrong position: openapi/README.md has the order.`,
          location: location.child(wrong).key(),
        });
    },
  };
}

/**
 * A summary is a phrase that starts with a capital, has no full stop, and says more than the name.
 * @returns {Visitor}
 */
export function operationSummaryStyle() {
  return {
    Operation({ summary, operationId }, { report, location }) {
      const at = location.child("summary");
      if (typeof summary !== "string") return;
      if (/[.!]$/.test(summary.trim())) report({ message: "A summary has no full stop.", location: at });
      if (!/^[A-Z]/.test(summary)) report({ message: "A summary starts with a capital.", location: at });
      if (summary.replace(/\W/g, "").toLowerCase() === String(operationId).toLowerCase() && !summary.includes(" "))
        report({ message: "The summary repeats the operationId.", location: at });
    },
  };
}

/**
 * An operation links to the vendor's page, unless the vendor has none.
 * @returns {Visitor}
 */
export function operationExternalDocs() {
  return {
    Operation(operation, { report, location }) {
      const url = /** @type {{ url?: unknown } | undefined} */ (operation.externalDocs)?.url;
      if (operation["x-undocumented"] === undefined && typeof url !== "string")
        report({
          message: "`externalDocs.url` is missing: the vendor's page on the operation.",
          location: location.key(),
        });
    },
  };
}

/**
 * An operation's tag is the name of its file in words. The docs, the fixtures and the reports group operations by it.
 * @returns {Visitor}
 */
export function operationTagOfFile() {
  return {
    Operation({ tags = [] }, { report, location }) {
      const [tag = ""] = tags;
      const file = basename(location.source.absoluteRef).replace(/\.\w+$/, "");
      if (tags.length === 1 && tag.toLowerCase().replaceAll(" ", "-") !== file)
        report({ message: `The tag "${tag}" isn't the name of the file, ${file}.`, location: location.child("tags") });
    },
  };
}

/**
 * A deprecated operation names what to call instead, or says that there is nothing.
 * @returns {Visitor}
 */
export function deprecatedNamesReplacement() {
  return {
    Operation({ deprecated, description }, { report, location }) {
      if (deprecated !== true) return;
      const text = typeof description === "string" ? description : "";
      if (!/\bDeprecated: .*(`(GET|POST|PUT|PATCH|DELETE) \/|no (other )?(operation|replacement))/s.test(text))
        report({
          message: "Deprecated, but the description doesn't say what to use: `Deprecated: use `GET /x` instead.`",
          location: location.child("deprecated"),
        });
    },
  };
}

/**
 * Error responses are shared components, so that every status has one type.
 * @returns {Visitor}
 */
export function noInlineError() {
  return {
    Operation({ responses = {} }, { report, location }) {
      for (const [status, response] of Object.entries(responses))
        if (/^([45]|default)/.test(status) && response.$ref === undefined)
          report({
            message: `The error ${status} is written inline: refer to one in openapi/components/.`,
            location: location.child(["responses", status]),
          });
    },
  };
}

/** @param {string} text */
const words = (text) =>
  text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/\b(the|a|an|of|is|its)\b/g, " ")
    .replace(/[^a-z\d]+/g, " ")
    .trim();

/**
 * A description says more than the name.
 * @returns {Visitor}
 */
export function descriptionSaysMore() {
  return {
    Schema({ properties = {} }, { report, location }) {
      for (const [name, property] of Object.entries(properties))
        if (typeof property.description === "string" && words(property.description) === words(name))
          report({
            message: `The description of \`${name}\` repeats the name. Say more, or leave it out.`,
            location: location.child(["properties", name, "description"]),
          });
    },
    Parameter({ name, description }, { report, location }) {
      if (typeof description === "string" && words(description) === words(name))
        report({
          message: `The description of \`${name}\` repeats the name.`,
          location: location.child("description"),
        });
    },
  };
}
