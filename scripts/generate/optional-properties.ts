import ts from "typescript";
import { isNamed, readName, orUndefined, type Member } from "./type-nodes.ts";

/** `?: never` means that there's no such property; undefined adds nothing. */
const acceptsUndefined = ({ questionToken, type }: Member): boolean =>
  questionToken !== undefined && type !== undefined && type.kind !== ts.SyntaxKind.NeverKeyword;

/** Adds undefined to the type of every optional property below a node. */
function addUndefined(root: ts.Node): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    const changed = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(changed) || !changed.type || !acceptsUndefined(changed)) return changed;
    const { modifiers, name, questionToken, type } = changed;
    return ts.factory.updatePropertySignature(changed, modifiers, name, questionToken, orUndefined(type));
  };
  return visit(root);
}

/** In an operation, only what describes values: `requestBody?` and `content?` say what there is. */
function inOperation(operation: ts.Node): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node)) return ts.visitEachChild(node, visit, undefined);
    if (isNamed(node, "responses")) return node;
    if (["parameters", "content"].includes(readName(node))) return addUndefined(node);
    return ts.visitEachChild(node, visit, undefined);
  };
  return ts.visitEachChild(operation, visit, undefined);
}

const isInterface = (node: ts.Node, name: string) => ts.isInterfaceDeclaration(node) && node.name.text === name;

/**
 * Lets optional properties be undefined, as `exactOptionalPropertyTypes` otherwise forbids: a caller may write
 * `{ description: maybe }`. The client leaves such properties out.
 */
export const acceptUndefined = (statements: readonly ts.Node[]): ts.Node[] =>
  statements.map((statement) => {
    if (isInterface(statement, "operations")) return ts.visitEachChild(statement, inOperation, undefined);
    if (!isInterface(statement, "components")) return statement;
    const visit = (node: ts.Node): ts.Node =>
      ts.isPropertySignature(node) && ["schemas", "parameters", "requestBodies"].includes(readName(node))
        ? addUndefined(node)
        : node;
    return ts.visitEachChild(statement, visit, undefined);
  });
