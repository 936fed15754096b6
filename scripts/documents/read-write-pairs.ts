import { jsonBody, successes, type Operation } from "./operations.ts";

const returnsJson = (operation: Operation): boolean =>
  successes(operation).some(({ contentType }) => contentType === "application/json");

const isWrite = ({ method, source }: Operation): boolean =>
  method === "PUT" || method === "PATCH" || (method === "POST" && source["x-safe"] !== true);

/** `/policy` of `/policy/{id}`: where a thing is created from which the other path reads one. */
const parentOf = (path: string): string | undefined => /^(.+)\/\{[^}]+\}$/.exec(path)?.[1];

/**
 * Reads and writes of one thing, as `GET /policy/{id} -> PUT /policy/{id}`: on the same path, where a write replaces or
 * changes what was read, and on the path above, where it creates another.
 */
export function findPairs(operations: readonly Operation[]): string[] {
  const reads = operations.filter((operation) => operation.method === "GET" && returnsJson(operation));
  const writes = operations.filter((operation) => isWrite(operation) && jsonBody(operation));
  return reads.flatMap((read) =>
    writes
      .filter(({ method, path }) => path === read.path || (method === "POST" && path === parentOf(read.path)))
      .map((write) => `${read.name} -> ${write.name}`),
  );
}
