import type { Rolldown } from "tsdown";
import ts from "typescript";
import { insertLineBreaks } from "./line-breaks.ts";

/**
 * Finds JSDoc comments on the same line as the token before them. TypeScript treats such a comment as trailing and
 * doesn't attach it to the next declaration.
 */
export function findMisplacedComments(source: string): number[] {
  const file = ts.createSourceFile("index.d.ts", source, ts.ScriptTarget.Latest);
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    // A comment at the start of a property's type isn't misplaced: only one before the property documents it.
    if (ts.isTypeElement(node) || ts.isClassElement(node) || ts.isStatement(node) || ts.isEnumMember(node))
      for (const { pos } of ts.getTrailingCommentRanges(source, node.pos) ?? [])
        if (source.startsWith("/**", pos)) found.add(pos);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].sort((one, other) => one - other);
}

/** Moves each JSDoc comment to a separate line: the bundler of declarations writes it after the previous member. */
export function commentLines(): Rolldown.Plugin {
  return {
    name: "comment-lines",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk" || !/\.d\.[cm]ts$/.test(output.fileName)) continue;
        const breaks = findMisplacedComments(output.code);
        // The source map is already an asset: a change to `output.map` would be lost.
        const map = bundle[`${output.fileName}.map`];
        const json = map?.type === "asset" ? (JSON.parse(String(map.source)) as { mappings: string }) : undefined;
        const { code, mappings } = insertLineBreaks(output.code, json?.mappings ?? "", breaks);
        output.code = code;
        if (map?.type === "asset") map.source = JSON.stringify({ ...json, mappings });
      }
    },
  };
}
