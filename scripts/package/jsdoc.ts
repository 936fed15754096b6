import ts from "typescript";

/**
 * The name that a node declares, if its comment shows up in editors. Private members, and most with a computed name, are
 * no part of declarations. A bundler numbers declarations with the same name.
 */
function nameDeclaration(node: ts.Node): string | undefined {
  const refers = ts.isImportSpecifier(node) || ts.isExportSpecifier(node) || ts.isTypeParameterDeclaration(node);
  if (refers || ts.isParameter(node) || ts.isBindingElement(node)) return undefined;
  const { name } = node as { name?: ts.Node };
  const isPlain = name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name));
  return isPlain ? name.text.replace(/\$\d+$/, "") : undefined;
}

/** The comment without its layout, which differs between sources and declarations. */
const normalize = (comment: string): string => comment.replace(/\s*\n\s*\*? ?/g, " ").replace(/\s+/g, " ");

/** What a file declares under one key: how many times, and with which comments. */
interface Declared {
  count: number;
  readonly comments: string[];
}

/** The declarations of files, by their names joined by dots: `CspmOperations.listPolicies`. */
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
 * The declarations that lost a comment of the sources on their way into the package, or got another one's. The sources
 * may declare more than the package, also under the same name: what nothing public refers to is left out.
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
