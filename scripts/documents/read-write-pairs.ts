import { jsonBody, successes, type Operation } from "./operations.ts";

const returnsJson = (operation: Operation): boolean =>
  successes(operation).some(({ contentType }) => contentType === "application/json");

const isWrite = ({ method, source }: Operation): boolean =>
  method === "PUT" || method === "PATCH" || (method === "POST" && source["x-safe"] !== true);

/** Returns the collection path of an item path: `/policy` for `/policy/{id}`. */
const findParent = (path: string): string | undefined => /^(.+)\/\{[^}]+\}$/.exec(path)?.[1];

/**
 * Lists the reads and writes of the same thing as `GET /policy/{id} -> PUT /policy/{id}`: an update on the same path, or a
 * creation on the collection path.
 */
export function findPairs(operations: readonly Operation[]): string[] {
  const reads = operations.filter((operation) => operation.method === "GET" && returnsJson(operation));
  const writes = operations.filter((operation) => isWrite(operation) && jsonBody(operation));
  return reads.flatMap((read) =>
    writes
      .filter(({ method, path }) => path === read.path || (method === "POST" && path === findParent(read.path)))
      .map((write) => `${read.name} -> ${write.name}`),
  );
}
