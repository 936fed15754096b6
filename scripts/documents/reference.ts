import { InputError } from "../input-error.ts";

/** What stands for another node of the same document. */
export interface Reference {
  readonly $ref: string;
}

/** A `$ref` that leads nowhere, or out of the document. */
export class BrokenReferenceError extends InputError {
  override readonly name = "BrokenReferenceError";
}

const isReference = (node: unknown): node is Reference =>
  typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";

function target(document: object, { $ref }: Reference): unknown {
  if (!$ref.startsWith("#/")) throw new BrokenReferenceError(`${$ref} leads out of the document.`);
  let node: unknown = document;
  for (const token of $ref.slice("#/".length).split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    node = typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined;
  }
  if (node === undefined) throw new BrokenReferenceError(`${$ref} leads nowhere.`);
  return node;
}

/**
 * The node of a document that a chain of references ends at; a node that is no reference, as it is.
 * @throws {BrokenReferenceError} naming the reference
 */
export function follow<Node extends object>(document: object, node: Node | Reference): Node {
  const visited = new Set<string>();
  let current: unknown = node;
  while (isReference(current)) {
    if (visited.has(current.$ref)) throw new BrokenReferenceError(`${current.$ref} refers to itself.`);
    visited.add(current.$ref);
    current = target(document, current);
  }
  return current as Node;
}
