import ts from "typescript";
import { METHODS, type OpenApiDocument } from "../documents/openapi.ts";
import { isNamed, readName, orUndefined } from "./type-nodes.ts";

/** Lists the responses that may come without their documented body (`x-optional-body`), as `listThings 200`. */
function optionalBodies({ paths }: OpenApiDocument): Set<string> {
  const found = new Set<string>();
  for (const item of Object.values(paths))
    for (const method of METHODS) {
      const { operationId = "", responses = {} } = item[method.toLowerCase() as Lowercase<typeof method>] ?? {};
      for (const [status, response] of Object.entries(responses))
        if ("x-optional-body" in response && response["x-optional-body"]) found.add(`${operationId} ${status}`);
    }
  return found;
}

/** Adds undefined to the type of a response's content. */
function withOptionalContent(response: ts.Node): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node) || !node.type || isNamed(node, "headers")) return node;
    const { modifiers, name, questionToken, type } = node;
    const inner = isNamed(node, "content") ? ts.visitEachChild(type, visit, undefined) : orUndefined(type);
    return ts.factory.updatePropertySignature(node, modifiers, name, questionToken, inner);
  };
  if (!ts.isPropertySignature(response) || !response.type) return response;
  const { modifiers, name, questionToken, type } = response;
  return ts.factory.updatePropertySignature(
    response,
    modifiers,
    name,
    questionToken,
    ts.visitEachChild(type, visit, undefined),
  );
}

/** Adds undefined to the type of responses with `x-optional-body`, whose body may be missing. */
export function allowMissingBodies(statements: readonly ts.Node[], document: OpenApiDocument): ts.Node[] {
  const optional = optionalBodies(document);
  const inOperation = (operation: ts.PropertySignature): ts.Node => {
    const id = readName(operation);
    const visit = (node: ts.Node): ts.Node =>
      ts.isPropertySignature(node) && optional.has(`${id} ${readName(node)}`)
        ? withOptionalContent(node)
        : ts.visitEachChild(node, visit, undefined);
    return ts.visitEachChild(operation, visit, undefined);
  };
  return statements.map((statement) =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === "operations"
      ? ts.visitEachChild(statement, (node) => (ts.isPropertySignature(node) ? inOperation(node) : node), undefined)
      : statement,
  );
}
