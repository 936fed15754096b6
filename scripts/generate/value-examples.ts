/**
 * Returns a document in which every open set of values (`x-extensible-enum`) is repeated as the schema's `examples`, a
 * standard keyword that other generators and documentation tools know.
 */
export const addValueExamples = <Document extends object>(document: Document): Document =>
  addToNode(document) as Document;

function addToNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(addToNode);
  if (typeof node !== "object" || node === null) return node;
  // Built in one pass: `examples` goes right after the values.
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
      name === "x-extensible-enum" && Array.isArray(value) && !("examples" in node)
        ? [
            [name, value],
            ["examples", value],
          ]
        : [[name, addToNode(value)]],
    ),
  );
}
