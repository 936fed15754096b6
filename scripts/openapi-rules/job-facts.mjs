/** @import { Problem } from "./facts.mjs" */
/** @import { FoundOperation } from "./operations-by-name.mjs" */
/** @import { Entry, Reader } from "./reader.mjs" */
/** @import { Schema } from "./rule.ts" */

/**
 * @typedef {object} Status
 * @property {string} operation
 * @property {string} property
 * @property {readonly string[]} [ready]
 * @property {readonly string[]} [failed]
 * @property {string} [present]
 */
/** @typedef {{ id: { from: string; to: string }; status?: Status; download: string }} Started */
/** @typedef {{ pending: readonly number[] }} Waiting */

/**
 * @param {FoundOperation} operation
 * @returns {Entry<Schema> | undefined} of the first success with a body
 */
const success = ({ responses }) =>
  [...responses].find(([status, schema]) => status.startsWith("2") && schema !== undefined)?.[1];

/**
 * @param {Status} status
 * @param {Entry<Schema>} response
 * @param {Reader} reader
 * @returns {string[]}
 */
function statusProblems({ operation, property, ready = [], failed = [], present }, response, reader) {
  const missing = [property, ...(present === undefined ? [] : [present])].filter(
    (name) => reader.at(response, name).length === 0,
  );
  if (missing.length > 0) return missing.map((name) => `the response of ${operation} has no \`${name}\``);
  const known = reader.values(response, property);
  return [...ready, ...failed]
    .filter((value) => known !== undefined && !known.includes(value))
    .map((value) => `"${value}" isn't among the values of \`${property}\` in the response of ${operation}`);
}

/**
 * @param {FoundOperation} operation
 * @param {Started} job
 * @param {ReadonlyMap<string, FoundOperation>} operations
 * @param {Reader} reader
 * @returns {string[]}
 */
function startedProblems(operation, { id, status, download }, operations, reader) {
  const response = success(operation);
  const messages = response && reader.at(response, id.from).length > 0 ? [] : [`the response has no \`${id.from}\``];
  for (const name of [download, ...(status ? [status.operation] : [])]) {
    const target = operations.get(name);
    if (!target) messages.push(`there's no operation ${name}`);
    else if (!target.parameters.some((parameter) => parameter.in === "path" && parameter.name === id.to))
      messages.push(`${name} has no path parameter \`${id.to}\``);
    else if (!success(target)) messages.push(`${name} has no response with a body`);
  }
  const followed = status && operations.get(status.operation);
  const read = followed && success(followed);
  return [...messages, ...(status && read ? statusProblems(status, read, reader) : [])];
}

/**
 * @param {FoundOperation} operation
 * @param {Waiting} job
 * @returns {string[]}
 */
const waitingProblems = ({ responses }, { pending }) =>
  pending.flatMap((status) => {
    if (!responses.has(String(status))) return [`the operation declares no response ${status}`];
    return responses.get(String(status)) ? [`the response ${status} has a body, so it can't be a pending one`] : [];
  });

/**
 * @param {FoundOperation} operation
 * @param {ReadonlyMap<string, FoundOperation>} operations
 * @param {Reader} reader
 * @returns {Problem[]}
 */
export function jobProblems(operation, operations, reader) {
  const job = /** @type {Started | Waiting | undefined} */ (operation.entry.node["x-job"]);
  if (job === undefined) return [];
  const messages =
    "pending" in job ? waitingProblems(operation, job) : startedProblems(operation, job, operations, reader);
  return messages.map((message) => ["x-job", message]);
}
