/** What a query searches for. Each kind is run by its own operation. */
export type SearchKind = "config" | "network" | "event" | "iam" | "asset";

/** The operation that runs queries of a kind. The client, its types and the simulator use this table. */
export const SEARCH_OPERATIONS = {
  config: "POST /search/config",
  network: "POST /search",
  event: "POST /search/event",
  iam: "POST /api/v1/permission",
  asset: "POST /search/api/v1/asset",
} as const satisfies Readonly<Record<SearchKind, string>>;

/** How queries of a kind start. The messages of the compiler and of a wrong call show it. */
export const STARTS = "`config from`, `config from iam`, `network from`, `event from`, `iam where`, `asset where`";

/** Queries that the operations above reject, and how to run them. */
const ELSEWHERE: readonly (readonly [start: RegExp, advice: string])[] = [
  [
    /^config\s+from\s+network\b/,
    "`config from network` queries run on the network exposure service, whose operations aren't documented.",
  ],
  [
    /^vulnerability\b/,
    "Vulnerability queries run elsewhere: paginate POST /uve/api/v1/vulnerabilities/search with it as `query`.",
  ],
  [/^application\b/, "Application queries run elsewhere: paginate POST /appid/search/api/v1/app."],
];

/**
 * Detects from the first words of a query what it searches for. `config from iam` is an IAM query, which the operation of
 * config queries rejects.
 * @throws {TypeError} for a query of unknown kind, or one that runs elsewhere
 */
export function detectKind(query: string): SearchKind {
  if (typeof query === "string") {
    const text = query.trim().toLowerCase();
    const advice = ELSEWHERE.find(([start]) => start.test(text))?.[1];
    if (advice !== undefined) throw new TypeError(`search() can't run this \`query\`. ${advice}`);
    const [, kind = "", source] = (/^(\w+)\s+(?:from\s+(\w+))?/.exec(text) ?? []) as (string | undefined)[];
    if (kind === "config" && source === "iam") return "iam";
    if (Object.hasOwn(SEARCH_OPERATIONS, kind)) return kind as SearchKind;
  }
  throw new TypeError(`\`query\` must start with one of: ${STARTS}.`);
}

type Blank = " " | "\n" | "\r" | "\t";
type TrimStart<Text extends string> = Text extends `${Blank}${infer Rest}` ? TrimStart<Rest> : Text;

/** A word that wasn't split at the first blank, or a string that TypeScript doesn't know. */
type IsUnclear<Word extends string> =
  Lowercase<string> extends Word ? true : Word extends `${string}${"\n" | "\r" | "\t"}${string}` ? true : false;

/** `config from network` runs elsewhere. */
type ConfigKind<AfterConfig extends string> = AfterConfig extends `from ${infer Source}`
  ? TrimStart<Source> extends "iam" | `iam${Blank}${string}`
    ? "iam"
    : TrimStart<Source> extends "network" | `network${Blank}${string}`
      ? never
      : "config"
  : "config";

type KindOfWords<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? IsUnclear<First> extends true
    ? SearchKind
    : First extends "config"
      ? ConfigKind<TrimStart<Rest>>
      : First extends SearchKind
        ? First
        : never
  : IsUnclear<Text> extends true
    ? SearchKind
    : never;

/** The kind of a query as far as TypeScript knows its text: any kind if it doesn't, never for a query of unknown kind. */
export type KindOf<Query extends string> = string extends Query ? SearchKind : KindOfWords<TrimStart<Lowercase<Query>>>;
