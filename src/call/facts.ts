/** What the client must know of an operation. Generated from its document; openapi/README.md explains each. */
export interface OperationFacts {
  /** `x-safe` of a POST: it only reads, so it's idempotent. */
  readonly safe?: true;
  /** `x-rate-limit`: requests per second, and burst. */
  readonly rateLimit?: readonly [perSecond: number, burst: number];
  /** Query parameters whose array is one value, joined by commas (`explode: false`). */
  readonly commaLists?: readonly string[];
  /** How to read a success that isn't JSON. */
  readonly responseType?: "text" | "blob";
  /** A success has no body. */
  readonly bodiless?: true;
  /** What to use instead, if the operation is deprecated. */
  readonly deprecated?: string;
  /** The request holds a key, a password or a token. */
  readonly secret?: true;
}

type Table = Readonly<Partial<Record<string, OperationFacts>>>;

let table: Table | undefined;

const NONE: OperationFacts = {};

/** The facts of an operation. They're a separate chunk, which is loaded with the first call. */
export async function loadFacts(operation: string): Promise<OperationFacts> {
  table ??= (await import("../../generated/operations.ts")).operations as Table;
  return table[operation] ?? NONE;
}
