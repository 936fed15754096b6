/** @import { Context, Visitor } from "./rule.ts" */
/** @import { FoundOperation } from "./operations-by-name.mjs" */
import { jobProblems } from "./job-facts.mjs";
import { findOperations } from "./operations-by-name.mjs";
import { paginationProblems } from "./pagination-facts.mjs";
import { Reader } from "./reader.mjs";

/** @typedef {[extension: string, message: string]} Problem */

/**
 * @param {FoundOperation} operation
 * @returns {Problem[]}
 */
function rateLimitProblems({ entry }) {
  const limit = /** @type {{ requests: number; per: string; burst?: number } | undefined} */ (
    entry.node["x-rate-limit"]
  );
  if (limit === undefined) return [];
  const perSecond = limit.per === "minute" ? limit.requests / 60 : limit.requests;
  return limit.burst !== undefined && limit.burst < perSecond
    ? [["x-rate-limit", `a burst of ${limit.burst} is less than the rate, ${perSecond} a second`]]
    : [];
}

/**
 * @param {FoundOperation} operation
 * @returns {Problem[]}
 */
function errorKeyProblems({ entry, responses }) {
  return Object.keys(entry.node["x-error-keys"] ?? {})
    .filter((status) => !responses.has(status))
    .map((status) => ["x-error-keys", `the operation declares no response ${status}`]);
}

/**
 * Facts fit their operation: the properties, parameters, statuses and operations that they name exist, and the statuses
 * of jobs are values of the enum.
 * @returns {Visitor}
 */
export function facts() {
  return {
    Root(root, context) {
      const operations = findOperations(root, context);
      const reader = new Reader(context);
      for (const operation of operations.values()) {
        const problems = [
          ...paginationProblems(operation, operations, reader),
          ...jobProblems(operation, operations, reader),
          ...rateLimitProblems(operation),
          ...errorKeyProblems(operation),
        ];
        for (const [extension, message] of problems)
          context.report({
            message: `${operation.name}, \`${extension}\`: ${message}.`,
            location: locate(operation.name, context),
          });
      }
    },
  };
}

/**
 * Returns the line of an operation's path in the root document, because a rule can only point into the file that it
 * visits.
 * @param {string} name
 * @param {Context} context
 */
const locate = (name, { location }) => location.child(["paths", name.slice(name.indexOf(" ") + 1)]).key();
