import type { Operation } from "./documents.ts";

/** The operation that a path belongs to, and the parameters in it. */
export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

const isParameter = (segment: string) => /^\{.*\}$/.test(segment);

/** The same for operations that differ only in what their path parameters are called. */
export const anonymous = (operation: string): string => operation.replace(/\{[^}]*\}/g, "{}");

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** `/policy/compliance` before `/policy/{id}`: the first segment that is literal in one only decides. */
function bySpecificity(one: Operation, other: Operation): number {
  const [left, right] = [one.template.split("/"), other.template.split("/")];
  const at = left.findIndex((segment, index) => isParameter(segment) !== isParameter(right[index] ?? ""));
  return at === -1 ? 0 : isParameter(left[at] ?? "") ? 1 : -1;
}

/**
 * Finds operations by method and path. openapi-backend's router does the same by building a list of all operations and a
 * regular expression for each of them at every request: 4 ms with these documents.
 */
export class Router {
  /** By number of segments and first segment, which no document leaves to a parameter. */
  readonly #candidates = new Map<string, Operation[]>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const key = Router.#key(operation.template.split("/"));
      const list = this.#candidates.get(key);
      if (list) list.push(operation);
      else this.#candidates.set(key, [operation]);
    }
    for (const list of this.#candidates.values()) list.sort(bySpecificity);
  }

  static #key(segments: readonly string[]): string {
    return `${segments.length} ${segments[1] ?? ""}`;
  }

  /** The route; or that only the method is wrong; or that there is no such path. */
  find(method: string, path: string): Route | "no-method" | "no-path" {
    const segments = path.split("/").map(decode);
    const matching = (this.#candidates.get(Router.#key(segments)) ?? []).filter(({ template }) =>
      template
        .split("/")
        .every((part, index) => (isParameter(part) ? segments[index] !== "" : part === segments[index])),
    );
    const operation = matching.find((candidate) => candidate.method === method);
    if (operation === undefined) return matching.length === 0 ? "no-path" : "no-method";
    const parts = operation.template.split("/");
    const params = parts.flatMap((part, index) =>
      isParameter(part) ? [[part.slice(1, -1), segments[index] ?? ""]] : [],
    );
    return { operation, params: Object.fromEntries(params) as Record<string, string> };
  }
}
