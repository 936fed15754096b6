/** @import { Context, Operation, Parameter, PathItem, Root, Schema } from "./rule.ts" */
/** @import { Entry } from "./reader.mjs" */
import { Reader } from "./reader.mjs";

const METHODS = /** @type {const} */ (["get", "post", "put", "patch", "delete"]);

/**
 * @typedef {object} FoundOperation
 * @property {string} name `POST /v2/alert`
 * @property {Entry<Operation>} entry
 * @property {readonly Parameter[]} parameters including those of the path item
 * @property {Entry<Schema> | undefined} body the schema of its JSON body
 * @property {ReadonlyMap<string, Entry<Schema> | undefined>} responses by status: the schema, or undefined without a body
 */

/**
 * Reads the first schema of a body or a response.
 * @param {Reader} reader
 * @param {object | undefined} holder
 * @param {string} file
 * @returns {Entry<Schema> | undefined}
 */
function readContent(reader, holder, file) {
  const entry =
    holder && reader.follow(/** @type {{ content?: Record<string, { schema?: Schema }> }} */ (holder), file);
  const schema = Object.values(entry?.node.content ?? {})[0]?.schema;
  return entry && schema ? { node: schema, file: entry.file } : undefined;
}

/**
 * Finds the operations of a document by name, with everything that facts refer to.
 * @param {Root} root
 * @param {Context} context of the root
 * @returns {Map<string, FoundOperation>}
 */
export function findOperations(root, context) {
  const reader = new Reader(context);
  const file = context.location.source.absoluteRef;
  /** @type {Map<string, FoundOperation>} */
  const found = new Map();
  for (const [path, reference] of Object.entries(root.paths ?? {})) {
    const item = reader.follow(/** @type {PathItem} */ (reference), file);
    if (!item) continue;
    for (const method of METHODS) {
      const operation = item.node[method];
      if (!operation) continue;
      const parameters = [...(item.node.parameters ?? []), ...(operation.parameters ?? [])];
      const name = `${method.toUpperCase()} ${path}`;
      found.set(name, {
        name,
        entry: { node: operation, file: item.file },
        parameters: parameters.flatMap((parameter) => reader.follow(parameter, item.file)?.node ?? []),
        body: readContent(reader, operation.requestBody, item.file),
        responses: new Map(
          Object.entries(operation.responses ?? {}).map(([status, response]) => [
            status,
            readContent(reader, response, item.file),
          ]),
        ),
      });
    }
  }
  return found;
}
