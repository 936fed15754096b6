/** What a query looks for; each kind belongs to an operation of its own. */
export type SearchKind = "config" | "network" | "event" | "iam" | "asset";

/** The operation that runs queries of a kind. */
export const OPERATIONS = {
  config: "POST /search/config",
  network: "POST /search",
  event: "POST /search/event",
  iam: "POST /api/v1/permission",
  asset: "POST /search/api/v1/asset",
} as const satisfies Readonly<Record<SearchKind, string>>;

/**
 * Tells from the first words of a query what it looks for. `config from iam` is an IAM query, which the operation of
 * config queries refuses.
 * @throws {TypeError} for a text that starts like none of them
 */
export function kindOf(query: string): SearchKind {
  if (typeof query === "string") {
    const [, kind = "", source] =
      /^\s*(\w+)\s+(?:from\s+(\w+))?/i.exec(query)?.map((word) => (word as string | undefined)?.toLowerCase()) ?? [];
    if (kind === "config" && source === "iam") return "iam";
    if (Object.hasOwn(OPERATIONS, kind)) return kind as SearchKind;
  }
  throw new TypeError(
    "`query` must start with one of: config from, config from iam, network from, event from, iam where, asset where.",
  );
}
