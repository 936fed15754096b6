import ts from "typescript";
import { findMembers, isNamed, readName, referencedComponents, type Member } from "./type-nodes.ts";

const { factory } = ts;

/** The parts of requests and responses, from `operations` and `components` as openapi-typescript writes them. */
interface Parts {
  readonly operations: readonly Member[];
  readonly schemas: ReadonlyMap<string, Member>;
  /** The other components that operations refer to, as `responses/BadRequest`. */
  readonly others: ReadonlyMap<string, Member>;
}

function readParts(statements: readonly ts.Node[]): Parts {
  const sections = findMembers(statements, "components");
  const listMembers = (section: Member) =>
    section.type && ts.isTypeLiteralNode(section.type) ? section.type.members.filter(ts.isPropertySignature) : [];
  const schemas = sections.filter((section) => isNamed(section, "schemas")).flatMap(listMembers);
  const others = sections
    .filter((section) => !isNamed(section, "schemas"))
    .flatMap((section) =>
      listMembers(section).map((each) => [`${readName(section)}/${readName(each)}`, each] as const),
    );
  return {
    operations: findMembers(statements, "operations"),
    schemas: new Map(schemas.map((schema) => [readName(schema), schema])),
    others: new Map(others),
  };
}

/** Picks members of an operation by name: those of its request, or its responses. */
function pickMembers({ type }: Member, names: readonly string[]): Member[] {
  if (!type || !ts.isTypeLiteralNode(type)) return [];
  return type.members.filter(ts.isPropertySignature).filter((member) => names.some((name) => isNamed(member, name)));
}

/** Finds the names of all schemas that nodes refer to, directly or not. */
function reachableSchemas(from: readonly ts.Node[], { schemas, others }: Parts): Set<string> {
  const found = new Set<string>();
  const visited = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (visited.has(node)) return;
    visited.add(node);
    for (const { section, name } of referencedComponents(node)) {
      if (section === "schemas") found.add(name);
      const target = section === "schemas" ? schemas.get(name) : others.get(`${section}/${name}`);
      if (target) visit(target);
    }
  };
  from.forEach(visit);
  return found;
}

const hasArray = (node: ts.Node): boolean =>
  ts.isArrayTypeNode(node) || (ts.forEachChild(node, (child) => hasArray(child) || undefined) ?? false);

/** Lists the schemas whose type changes when arrays become `readonly`: those with an array at any depth. */
function schemasWithArrays(parts: Parts): Set<string> {
  const found = new Set<string>();
  for (const [name, schema] of parts.schemas) {
    const inside = [name, ...reachableSchemas([schema], parts)].flatMap((one) => parts.schemas.get(one) ?? []);
    if (inside.some(hasArray)) found.add(name);
  }
  return found;
}

/** Makes arrays `readonly`, and replaces references to schemas by their variants for requests, if there are any. */
function asRequest<Node extends ts.Node>(root: Node, variants: ReadonlySet<string>): Node {
  const visit = (node: ts.Node): ts.Node => {
    const reference = ts.isIndexedAccessTypeNode(node) ? referencedComponents(node, { deep: false })[0] : undefined;
    if (reference?.section === "schemas" && variants.has(reference.name)) {
      const index = factory.createLiteralTypeNode(factory.createStringLiteral(reference.name));
      return factory.createIndexedAccessTypeNode(factory.createTypeReferenceNode("requests"), index);
    }
    const changed = ts.visitEachChild(node, visit, undefined);
    return ts.isArrayTypeNode(changed)
      ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, changed)
      : changed;
  };
  return visit(root) as Node;
}

/**
 * Lets requests take `readonly` arrays: in query parameters, in bodies, and in the schemas that only requests use. A
 * schema that responses use as well keeps its mutable arrays there, and has a variant in the interface `requests`.
 */
export function acceptReadonlyArrays(statements: readonly ts.Node[]): ts.Node[] {
  const parts = readParts(statements);
  const requestNodes = parts.operations.flatMap((operation) => pickMembers(operation, ["parameters", "requestBody"]));
  const inRequests = reachableSchemas(requestNodes, parts);
  const inResponses = reachableSchemas(
    parts.operations.flatMap((operation) => pickMembers(operation, ["responses"])),
    parts,
  );
  const changing = [...schemasWithArrays(parts)].filter((name) => inRequests.has(name));
  const variants = new Set(changing.filter((name) => inResponses.has(name)));
  const toReplace = new Map<ts.Node, ts.Node>();
  for (const node of requestNodes) toReplace.set(node, asRequest(node, variants));
  for (const [name, parameter] of parts.others)
    if (name.startsWith("parameters/") || name.startsWith("requestBodies/"))
      toReplace.set(parameter, asRequest(parameter, variants));
  for (const name of changing) {
    const schema = parts.schemas.get(name);
    if (schema && !variants.has(name)) toReplace.set(schema, asRequest(schema, variants));
  }
  const replace = (node: ts.Node): ts.Node => toReplace.get(node) ?? ts.visitEachChild(node, replace, undefined);
  const members = [...variants].flatMap((name) => parts.schemas.get(name) ?? []);
  const requests = factory.createInterfaceDeclaration(
    [factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    "requests",
    undefined,
    undefined,
    members.map((member) => asRequest(member, variants)),
  );
  return [...statements.map(replace), ...(members.length > 0 ? [requests] : [])];
}
