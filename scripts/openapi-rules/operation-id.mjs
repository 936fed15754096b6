/** @import { Visitor } from "./rule.ts" */

/** The verbs that an operationId starts with. openapi/README.md says what each stands for, and a test compares the two. */
export const VERBS = new Set(
  (
    "add check clone count create delete dismiss download estimate export extend fix generate get list login onboard " +
    "patch preview query regenerate remediate reopen run save search send set snooze start suggest suppress test trace " +
    "unsuppress update validate"
  ).split(" "),
);

/**
 * operationId -> its location. Lives as long as the process, so that it spans the documents of one lint run.
 * @type {Map<string, string>}
 */
const seenIds = new Map();

/**
 * An operationId is camelCase, starts with a verb of ours, and is unique over all documents: it's a method's name.
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
      const here = `${location.source.absoluteRef}${location.pointer}`;
      const there = seenIds.get(id) ?? here;
      seenIds.set(id, there);
      if (there !== here) report({ message: `\`${id}\` is taken by ${there.split("/openapi/").pop()}.`, location: at });
    },
  };
}
