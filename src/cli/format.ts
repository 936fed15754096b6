/** How items are written. */
export type Format = "json" | "ndjson" | "csv";

export const FORMATS = ["json", "ndjson", "csv"] as const satisfies readonly Format[];

/** Writes items as they arrive, except for CSV: its header needs the columns of all rows. */
export async function* formatItems(items: AsyncIterable<unknown> | Iterable<unknown>, format: Format) {
  if (format === "csv") {
    const rows: ReadonlyMap<string, unknown>[] = [];
    for await (const item of items) rows.push(flatten(item));
    yield* formatRows(rows);
    return;
  }
  let count = 0;
  for await (const item of items) {
    if (format === "ndjson") yield `${JSON.stringify(item)}\n`;
    else yield `${count === 0 ? "[\n" : ",\n"}${JSON.stringify(item)}`;
    count++;
  }
  if (format === "json") yield count === 0 ? "[]\n" : "\n]\n";
}

/** Objects become columns with dots in their names. Arrays stay JSON in one cell. */
function flatten(item: unknown): Map<string, unknown> {
  const row = new Map<string, unknown>();
  const add = (value: unknown, name: string): void => {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isObject) row.set(name === "" ? "value" : name, value);
    else for (const [key, inner] of Object.entries(value)) add(inner, name === "" ? key : `${name}.${key}`);
  };
  add(item, "");
  return row;
}

function* formatRows(rows: readonly ReadonlyMap<string, unknown>[]) {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (columns.length === 0) return;
  yield formatRow(columns);
  for (const row of rows) yield formatRow(columns.map((column) => row.get(column)));
}

/** A row as in RFC 4180. */
const formatRow = (cells: readonly unknown[]): string => `${cells.map(formatCell).join(",")}\r\n`;

function formatCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
