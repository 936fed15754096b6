import ts from "typescript";
import { isNamed, readName } from "./type-nodes.ts";

const NEVER = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);

/** Whether parameters describe a point in time: a time range with an end, but without a start. */
function isPointInTime({ members }: ts.TypeLiteralNode): boolean {
  const names = members.filter(ts.isPropertySignature).map(readName);
  return names.includes("timeType") && names.includes("endTime") && !names.includes("startTime");
}

/**
 * Rejects a time window for parameters that take a point in time: declares `startTime` as a parameter that can't be
 * given. Otherwise a window in a variable would compile, and the service would ignore its start.
 */
export const rejectWindows = (statements: readonly ts.Node[]): ts.Node[] => {
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isPropertySignature(node) && isNamed(node, "query") && node.type && ts.isTypeLiteralNode(node.type)) {
      if (!isPointInTime(node.type)) return node;
      const optional = ts.factory.createToken(ts.SyntaxKind.QuestionToken);
      const start = ts.factory.createPropertySignature(undefined, "startTime", optional, NEVER);
      const type = ts.factory.updateTypeLiteralNode(
        node.type,
        ts.factory.createNodeArray([...node.type.members, start]),
      );
      return ts.factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
    }
    return ts.isPropertySignature(node) && isNamed(node, "responses")
      ? node
      : ts.visitEachChild(node, visit, undefined);
  };
  return statements.map((statement) =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === "operations" ? visit(statement) : statement,
  );
};
