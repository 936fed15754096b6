import type { Operation } from "./operations.ts";

const EXTENSIONS = ["x-rate-limit", "x-pagination", "x-job"] as const;

/** JSON on one line, without the quotes of names. */
const compact = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"([\w-]+)":/g, "$1: ")
    .replaceAll(",", ", ");

/** Lists what the client does differently for an operation, one fact per line. */
function listFacts({ method, source, parameters, responses }: Operation): string[] {
  const lists = parameters
    .filter(({ in: place, explode }) => place === "query" && explode !== undefined)
    .map(({ name, explode }) => `list ${name}: ${explode === true ? "repeated" : "joined by commas"}`);
  const query = parameters
    .filter(({ in: place }) => place === "query")
    .map(({ name, required }) => (required ? `${name} (required)` : name));
  const optional = responses
    .filter(({ optionalBody }) => optionalBody)
    .map(({ status }) => `body of ${status} is optional`);
  return [
    ...(method === "POST" ? [source["x-safe"] === true ? "only reads" : "changes something: sent once"] : []),
    ...EXTENSIONS.filter((name) => source[name] !== undefined).map((name) => `${name} ${compact(source[name])}`),
    ...(query.length > 0 ? [`query ${query.join(", ")}`] : []),
    ...lists,
    ...optional,
  ];
}

/** Formats the facts of all operations, sorted by path: a table for reviewers. */
export function tabulateFacts(operations: readonly Operation[]): string {
  const sorted = [...operations].sort((one, other) =>
    `${one.path} ${one.method}` < `${other.path} ${other.method}` ? -1 : 1,
  );
  const blocks = sorted.flatMap((operation) => {
    const facts = listFacts(operation);
    return facts.length > 0 ? [[operation.name, ...facts.map((fact) => `  ${fact}`)].join("\n")] : [];
  });
  return `${blocks.join("\n")}\n`;
}
