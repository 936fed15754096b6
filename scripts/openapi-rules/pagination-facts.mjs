/** @import { Problem } from "./facts.mjs" */
/** @import { FoundOperation } from "./operations-by-name.mjs" */
/** @import { Entry, Reader } from "./reader.mjs" */
/** @import { Schema } from "./rule.ts" */

/** @typedef {{ in: "body" | "query"; name: string; maximum?: number }} Place */
/**
 * @typedef {object} Pagination
 * @property {string} items
 * @property {string} [next]
 * @property {string} [total]
 * @property {string} [hasMore]
 * @property {Place} [token]
 * @property {Place} [offset]
 * @property {Place} [page]
 * @property {Place} [limit]
 * @property {readonly string[]} [keep]
 * @property {string} [then]
 * @property {{ name: string; with: string }} [after]
 */

/**
 * @param {FoundOperation} operation
 * @param {Place} place
 * @param {Reader} reader
 * @returns {Entry<Schema>[]} the schemas of the parameter or property, empty if there's none
 */
function findPlace({ parameters, body, entry }, place, reader) {
  if (place.in === "body") return body ? reader.at(body, place.name) : [];
  return parameters
    .filter((parameter) => parameter.in === "query" && parameter.name === place.name)
    .map((parameter) => ({ node: parameter.schema ?? {}, file: entry.file }));
}

/**
 * @param {FoundOperation} operation
 * @param {Pagination} pagination
 * @param {Reader} reader
 * @returns {string[]}
 */
function placeProblems(operation, pagination, reader) {
  const places = Object.entries(pagination).flatMap(([role, place]) =>
    typeof place === "object" && "in" in place ? [/** @type {const} */ ([role, place])] : [],
  );
  return places.flatMap(([role, place]) => {
    const found = findPlace(operation, place, reader);
    if (found.length === 0) return [`\`${role}\`: the ${place.in} has no \`${place.name}\``];
    const maximum = found.map(({ node }) => node.maximum).find((value) => value !== undefined);
    return maximum !== undefined && maximum !== place.maximum && role === "limit"
      ? [`\`limit.maximum\` is ${place.maximum ?? "missing"}, and \`${place.name}\` has the maximum ${maximum}`]
      : [];
  });
}

/**
 * @param {Pagination} pagination
 * @param {Entry<Schema>} response
 * @param {Reader} reader
 * @returns {string[]}
 */
function responseProblems({ items, next, total, hasMore, after }, response, reader) {
  /** @type {(role: string, path: string | undefined, ...wanted: string[]) => string[]} */
  const check = (role, path, ...wanted) => {
    if (path === undefined) return [];
    const types = reader.types(response, path);
    const known = reader.at(response, path).length > 0;
    const where = path === "" ? "the response" : `\`${path}\` of the response`;
    if (!known) return [`\`${role}\`: the response has no \`${path}\``];
    return wanted.some((type) => types.has(type)) ? [] : [`\`${role}\`: ${where} isn't of type ${wanted.join(" or ")}`];
  };
  return [
    ...check("items", items, "array"),
    ...check("next", next, "string", "object"),
    ...check("total", total, "integer", "number"),
    ...check("hasMore", hasMore, "boolean"),
    ...(after && reader.at(response, after.name).length === 0
      ? [`\`after\`: the response has no \`${after.name}\``]
      : []),
  ];
}

/**
 * @param {FoundOperation} operation
 * @param {ReadonlyMap<string, FoundOperation>} operations
 * @param {Reader} reader
 * @returns {Problem[]}
 */
export function paginationProblems(operation, operations, reader) {
  const pagination = /** @type {Pagination | undefined} */ (operation.entry.node["x-pagination"]);
  if (pagination === undefined) return [];
  const { keep = [], then, after } = pagination;
  const { body } = operation;
  const response = operation.responses.get("200");
  const later = then === undefined ? undefined : operations.get(then);
  const messages = [
    ...placeProblems(later ? { ...operation, body: later.body ?? body } : operation, pagination, reader),
    ...(response ? responseProblems(pagination, response, reader) : ["the operation has no response 200 with a body"]),
    ...keep
      .filter((name) => !body || reader.at(body, name).length === 0)
      .map((name) => `\`keep\`: the body has no \`${name}\``),
    ...(then !== undefined && !later ? [`\`then\`: there's no operation ${then}`] : []),
    ...(later && !later.entry.node["x-pagination"] ? [`\`then\`: ${then} has no \`x-pagination\``] : []),
    ...(after && (!body || !reader.types(body, after.with).has("boolean"))
      ? [`\`after\`: the body has no boolean \`${after.with}\``]
      : []),
  ];
  return messages.map((message) => ["x-pagination", message]);
}
