/** @import { Visitor } from "./rule.ts" */

/**
 * The verbs with which an operationId may start, and whether such operations only read. Undefined means that some do
 * and others don't. openapi/README.md explains the verbs, and a test compares the two lists.
 * @type {ReadonlyMap<string, boolean | undefined>}
 */
export const VERBS = new Map([
  .../** @type {const} */ (["check", "count", "download", "estimate", "export", "get", "list", "login", "preview"]).map(
    reads,
  ),
  .../** @type {const} */ (["query", "run", "search", "suggest", "trace", "validate"]).map(reads),
  .../** @type {const} */ (["add", "clone", "create", "delete", "dismiss", "extend", "fix", "onboard", "patch"]).map(
    writes,
  ),
  .../** @type {const} */ (["regenerate", "remediate", "reopen", "save", "send", "set", "snooze", "start"]).map(writes),
  .../** @type {const} */ (["suppress", "test", "unsuppress", "update"]).map(writes),
  ["generate", undefined],
]);

/** @type {(verb: string) => [string, boolean]} */
function reads(verb) {
  return [verb, true];
}
/** @type {(verb: string) => [string, boolean]} */
function writes(verb) {
  return [verb, false];
}

/**
 * operationId -> its location. Kept for the whole process, because one lint run has several documents.
 * @type {Map<string, string>}
 */
const seenIds = new Map();

/**
 * An operationId is camelCase, starts with a known verb, and is unique in all documents, because it names a method.
 * @returns {Visitor}
 */
export function operationId() {
  return {
    Operation(operation, { report, location }) {
      const id = operation.operationId;
      const at = location.child("operationId");
      if (typeof id !== "string") {
        report({ message: "The operation has no `operationId`.", location });
        return;
      }
      const verb = /^[a-z]+/.exec(id)?.[0] ?? "";
      if (!/^[a-z][A-Za-z0-9]*$/.test(id)) report({ message: `\`${id}\` is not camelCase.`, location: at });
      else if (!VERBS.has(verb))
        report({ message: `\`${id}\` doesn't start with a verb from the table in openapi/README.md.`, location: at });
      const safe = operation["x-safe"];
      const wanted = VERBS.get(verb);
      if (typeof safe === "boolean" && wanted !== undefined && safe !== wanted)
        report({
          message: `\`x-safe: ${String(safe)}\` contradicts the verb: \`${verb}\` ${wanted ? "only reads" : "changes something"}.`,
          location: location.child("x-safe"),
        });
      const here = `${location.source.absoluteRef}${location.pointer}`;
      const there = seenIds.get(id) ?? here;
      seenIds.set(id, there);
      if (there !== here)
        report({ message: `\`${id}\` is also the operationId of ${there.split("/openapi/").pop()}.`, location: at });
    },
  };
}
