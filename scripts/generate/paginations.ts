import type { Operation } from "../documents/operations.ts";

/** The location of a value in a request, in any property of `x-pagination`. */
interface Place {
  readonly in: "body" | "query";
  readonly name: string;
  readonly first?: number;
}

const isPlace = (value: unknown): value is Place => typeof value === "object" && value !== null && "in" in value;

/** Keeps what the client needs, with each location as one string (`body.offset`). JSON leaves out undefined values. */
function compact({ style: _style, limit: _limit, ...pagination }: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(pagination).flatMap(([key, value]): [string, unknown][] =>
    isPlace(value)
      ? [
          [key, `${value.in}.${value.name}`],
          ["first", value.first],
        ]
      : [[key, value]],
  );
  return Object.fromEntries(entries);
}

/** Lists `x-pagination` of every paged operation by its name. */
export function listPaginations(operations: readonly Operation[]): Record<string, object> {
  const paginations: Record<string, object> = {};
  for (const { name, source } of operations) {
    const pagination = source["x-pagination"] as Readonly<Record<string, unknown>> | undefined;
    if (pagination) paginations[name] = compact(pagination);
  }
  return paginations;
}
