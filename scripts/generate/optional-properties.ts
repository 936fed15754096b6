import ts from "typescript";
import { isNamed, readName, orUndefined, type Member } from "./type-nodes.ts";

/** A property of type `never` can't be given at all, so undefined would add nothing. */
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

/**
 * In an operation, changes only the types of values. `requestBody?` and `content?` say whether there is a
 * body.
 */
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
 * Lets optional properties be undefined in spite of `exactOptionalPropertyTypes`, so that a caller can write
 * `{ description: maybe }`. The client leaves undefined properties out of the request.
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
