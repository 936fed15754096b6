import ts from "typescript";

// Reads the declarations that openapi-typescript makes.

export type Member = ts.PropertySignature;

/** Reads the name of a property, without quotes. */
export const readName = ({ name }: Member): string => ("text" in name ? name.text : "");

export const isNamed = (member: Member, name: string): boolean => readName(member) === name;

/** Finds the properties of an interface by the interface's name. */
export function findMembers(statements: readonly ts.Node[], name: string): Member[] {
  const found = statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  return found && ts.isInterfaceDeclaration(found) ? found.members.filter(ts.isPropertySignature) : [];
}

export interface ComponentReference {
  readonly section: string;
  readonly name: string;
}

const readText = (node: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;

/** Reads `components["schemas"]["Policy"]` as section and name. */
function readReference(node: ts.Node): ComponentReference | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const root = node.objectType.objectType;
  if (!ts.isTypeReferenceNode(root) || !ts.isIdentifier(root.typeName) || root.typeName.text !== "components")
    return undefined;
  const [section, name] = [readText(node.objectType.indexType), readText(node.indexType)];
  return section === undefined || name === undefined ? undefined : { section, name };
}

/**
 * Lists the components that a node refers to. With `deep: false`, only the node itself counts, not what's inside it.
 */
export function referencedComponents(node: ts.Node, { deep = true } = {}): ComponentReference[] {
  const own = readReference(node);
  if (own) return [own];
  const found: ComponentReference[] = [];
  if (deep) ts.forEachChild(node, (child) => void found.push(...referencedComponents(child)));
  return found;
}

const UNDEFINED = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

/** Returns the union of a type and undefined. */
export const orUndefined = (type: ts.TypeNode): ts.TypeNode =>
  ts.factory.createUnionTypeNode([...(ts.isUnionTypeNode(type) ? type.types : [type]), UNDEFINED]);
