import { InputError } from "../errors.ts";

/** A reference to another node of the same document. */
export interface Reference {
  readonly $ref: string;
}

/** A `$ref` without a target, or to another document. */
export class BrokenReferenceError extends InputError {
  override readonly name = "BrokenReferenceError";
}

const isReference = (node: unknown): node is Reference =>
  typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";

function findTarget(document: object, { $ref }: Reference): unknown {
  if (!$ref.startsWith("#/")) throw new BrokenReferenceError(`${$ref} points out of the document.`);
  let node: unknown = document;
  for (const token of $ref.slice("#/".length).split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    node = typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined;
  }
  if (node === undefined) throw new BrokenReferenceError(`${$ref} has no target.`);
  return node;
}

/**
 * Follows a chain of references to its end. Returns nodes that aren't references unchanged.
 * @throws {BrokenReferenceError} naming the reference
 */
export function follow<Node extends object>(document: object, node: Node | Reference): Node {
  const visited = new Set<string>();
  let current: unknown = node;
  while (isReference(current)) {
    if (visited.has(current.$ref)) throw new BrokenReferenceError(`${current.$ref} refers to itself.`);
    visited.add(current.$ref);
    current = findTarget(document, current);
  }
  return current as Node;
}
