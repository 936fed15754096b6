import type { Rolldown } from "tsdown";
import ts from "typescript";
import { insertLineBreaks } from "./line-breaks.ts";

/**
 * Where the JSDoc comments start that are on the line of the token before them. TypeScript takes such a comment for one
 * on what ends there, and attaches it to nothing.
 */
export function findMisplacedComments(source: string): number[] {
  const file = ts.createSourceFile("index.d.ts", source, ts.ScriptTarget.Latest);
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    // The type of a property may start with a comment too, which documents the property's name only if it's before that.
    if (ts.isTypeElement(node) || ts.isClassElement(node) || ts.isStatement(node) || ts.isEnumMember(node))
      for (const { pos } of ts.getTrailingCommentRanges(source, node.pos) ?? [])
        if (source.startsWith("/**", pos)) found.add(pos);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].sort((one, other) => one - other);
}

/** Moves each JSDoc comment to a line of its own: the bundler of declarations writes it behind the member before it. */
export function commentLines(): Rolldown.Plugin {
  return {
    name: "comment-lines",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk" || !/\.d\.[cm]ts$/.test(output.fileName)) continue;
        const breaks = findMisplacedComments(output.code);
        // The map is already written: a change to `output.map` would be lost.
        const map = bundle[`${output.fileName}.map`];
        const json = map?.type === "asset" ? (JSON.parse(String(map.source)) as { mappings: string }) : undefined;
        const { code, mappings } = insertLineBreaks(output.code, json?.mappings ?? "", breaks);
        output.code = code;
        if (map?.type === "asset") map.source = JSON.stringify({ ...json, mappings });
      }
    },
  };
}
