import ts from "typescript";

/**
 * Returns the name that a node declares, without the number that a bundler adds to repeated names. Undefined if editors
 * don't show its comment. Declarations don't contain private members, and few with a computed name.
 */
function nameDeclaration(node: ts.Node): string | undefined {
  const refers = ts.isImportSpecifier(node) || ts.isExportSpecifier(node) || ts.isTypeParameterDeclaration(node);
  if (refers || ts.isParameter(node) || ts.isBindingElement(node)) return undefined;
  const { name } = node as { name?: ts.Node };
  const isPlain = name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name));
  return isPlain ? name.text.replace(/\$\d+$/, "") : undefined;
}

/** Removes the layout of a comment, which differs between sources and declarations. */
const normalize = (comment: string): string => comment.replace(/\s*\n\s*\*? ?/g, " ").replace(/\s+/g, " ");

/** The declarations under one key: their number and their comments. */
interface Declared {
  count: number;
  readonly comments: string[];
}

/** Collects the declarations of files by their full name: `CspmOperations.listPolicies`. */
function collectDeclarations(sources: readonly string[]): Map<string, Declared> {
  const found = new Map<string, Declared>();
  for (const source of sources) {
    const file = ts.createSourceFile("index.d.ts", source, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node, owner: string): void => {
      const name = nameDeclaration(node);
      const key = name === undefined ? owner : owner === "" ? name : `${owner}.${name}`;
      if (name !== undefined) {
        const comments = (node as { jsDoc?: readonly ts.JSDoc[] }).jsDoc ?? [];
        const entry = found.get(key) ?? { count: 0, comments: [] };
        found.set(key, entry);
        entry.count++;
        entry.comments.push(...comments.map((comment) => normalize(comment.getText(file))));
      }
      ts.forEachChild(node, (child) => {
        visit(child, key);
      });
    };
    visit(file, "");
  }
  return found;
}

export const countComments = (sources: readonly string[]): number =>
  [...collectDeclarations(sources).values()].reduce((sum, { comments }) => sum + comments.length, 0);

/**
 * Finds declarations of the package that lost their comment from the sources, or have a wrong one. The sources may have
 * more declarations, even with the same name, because the package leaves out what its exports don't use.
 */
export function findLostComments(declarations: readonly string[], sources: readonly string[]): string[] {
  const wanted = collectDeclarations(sources);
  const lost: string[] = [];
  for (const [key, { count, comments }] of collectDeclarations(declarations)) {
    const { count: all, comments: texts } = wanted.get(key) ?? { count: 0, comments: [] };
    const undocumented = all - texts.length;
    const missing = count - undocumented - comments.length;
    const foreign = comments.filter((text) => !texts.includes(text)).length;
    if (missing > 0) lost.push(`${key}: ${missing} lost`);
    if (foreign > 0) lost.push(`${key}: ${foreign} that the sources don't have there`);
  }
  return lost;
}
