import { formatValue } from "../option-rules.ts";
import { allOperations, type Operation } from "./operations.ts";

/** An operation and the path parameters of a request for it. */
export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

const isParameter = (segment: string) => /^\{.*\}$/.test(segment);

/** An operation's name without the names of path parameters: `GET /policy/{}`. */
export const anonymize = (operation: string): string => operation.replace(/\{[^}]*\}/g, "{}");

/** Compares operation names, ignoring the names of path parameters. */
export const isSameOperation = (one: string, other: string): boolean => anonymize(one) === anonymize(other);

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** `/policy/compliance` before `/policy/{id}`: the first segment that's literal in only one of them decides. */
function bySpecificity(one: Operation, other: Operation): number {
  const [left, right] = [one.template.split("/"), other.template.split("/")];
  const at = left.findIndex((segment, index) => isParameter(segment) !== isParameter(right[index] ?? ""));
  return at === -1 ? 0 : isParameter(left[at] ?? "") ? 1 : -1;
}

/**
 * Finds operations by method and path. openapi-backend's router builds a list of all operations, and a regular expression
 * for each, on every request: 4 ms with these documents.
 */
export class Router {
  /** By number of segments and first segment, which is literal in every path of the documents. */
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

  /** Returns "no-method" for a known path with another method, and "no-path" for an unknown path. */
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

let router: Router | undefined;
let names: ReadonlySet<string> | undefined;

/** Operations to suggest for an unknown name: the one at the path it spells out, or those at a path without a method. */
function suggest(name: string): string[] {
  router ??= new Router(allOperations());
  const [path = ""] = name.replace(/^\w+\s+/, "").split("?");
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  const own = /^(\w+)\s/.exec(name)?.[1]?.toUpperCase() ?? "";
  const found = [own, ...methods].flatMap((method) => {
    const route = router?.find(method, path.startsWith("/") ? path : `/${path}`);
    return typeof route === "object" ? [route.operation.name] : [];
  });
  return found.length > 0 && methods.includes(own) && found[0]?.startsWith(own) === true
    ? found.slice(0, 1)
    : [...new Set(found)];
}

/**
 * Checks that the documents have an operation. The names of its path parameters don't matter.
 * @throws {TypeError} with a suggestion
 */
export function checkOperationName(name: string, option: string): void {
  names ??= new Set(allOperations().map((operation) => anonymize(operation.name)));
  if (names.has(anonymize(name))) return;
  const found = suggest(name);
  throw new TypeError(
    `\`${option}\`: unknown operation ${formatValue(name)}. ` +
      (found.length > 0
        ? `Did you mean ${found.map(formatValue).join(" or ")}?`
        : 'An operation is a method and a path as the documents spell it, such as "GET /policy/{id}".'),
  );
}
