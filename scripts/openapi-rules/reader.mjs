/** @import { Context, Schema } from "./rule.ts" */

/**
 * A node and its file, to which a `$ref` in the node is relative.
 * @template {object} [Node=Record<string, any>]
 * @typedef {{ node: Node; file: string }} Entry
 */

/** Reads schemas for the rules. Follows references across files. */
export class Reader {
  #resolve;

  /** @param {Context} context */
  constructor({ resolve }) {
    this.#resolve = resolve;
  }

  /**
   * @template {object} Node
   * @param {Node} node
   * @param {string} file
   * @returns {Entry<Node> | undefined} undefined if the reference is broken, which Redocly reports itself
   */
  follow(node, file) {
    let [current, from] = [node, file];
    for (let steps = 0; "$ref" in current && steps < 20; steps++) {
      const { node: target, location } = this.#resolve(current, from);
      if (target === undefined || location === undefined) return undefined;
      [current, from] = [target, location.source.absoluteRef];
    }
    return { node: current, file: from };
  }

  /**
   * Lists the parts that a schema is composed of, including the schema itself.
   * @param {Entry<Schema>} schema
   * @returns {Entry<Schema>[]}
   */
  parts(schema, seen = new Set()) {
    const entry = this.follow(schema.node, schema.file);
    if (!entry || seen.has(entry.node)) return [];
    seen.add(entry.node);
    const { allOf = [], oneOf = [], anyOf = [] } = entry.node;
    const inner = [...allOf, ...oneOf, ...anyOf];
    return [entry, ...inner.flatMap((node) => this.parts({ node, file: entry.file }, seen))];
  }

  /**
   * Finds the schemas at a dotted path of properties, in all branches. The path "" is the schema itself.
   * @param {Entry<Schema>} schema
   * @param {string} path
   * @returns {Entry<Schema>[]} empty if there's no such property
   */
  at(schema, path) {
    let found = this.parts(schema);
    for (const name of path === "" ? [] : path.split("."))
      found = found.flatMap(({ node, file }) => {
        const property = node.properties?.[name];
        return property ? this.parts({ node: property, file }) : [];
      });
    return found;
  }

  /**
   * Returns the types of values at a path, without null.
   * @param {Entry<Schema>} schema
   * @param {string} path
   */
  types(schema, path) {
    const types = this.at(schema, path).flatMap(({ node }) => [node.type ?? []].flat());
    return new Set(types.filter((type) => type !== "null"));
  }

  /**
   * Returns the known values at a path. Undefined if any value is allowed.
   * @param {Entry<Schema>} schema
   * @param {string} path
   * @returns {readonly unknown[] | undefined}
   */
  values(schema, path) {
    const lists = this.at(schema, path).flatMap(({ node }) => {
      const values = node.enum ?? node["x-extensible-enum"] ?? (node.const === undefined ? undefined : [node.const]);
      return Array.isArray(values) ? [values] : [];
    });
    return lists.length > 0 ? lists.flat() : undefined;
  }
}
