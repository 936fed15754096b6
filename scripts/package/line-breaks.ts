const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Reads the first number of a source map's segment, in base 64 VLQ: the distance from the previous segment's column. */
function readColumn(segment: string): { column: number; rest: string } {
  let value = 0;
  for (let index = 0; ; index++) {
    const digit = DIGITS.indexOf(segment.charAt(index));
    value += (digit & 31) * 32 ** index;
    if (digit >= 32) continue;
    return { column: value % 2 === 1 ? -(value - 1) / 2 : value / 2, rest: segment.slice(index + 1) };
  }
}

/** Columns within a line never decrease, so the number isn't negative. */
function writeColumn(column: number): string {
  let text = "";
  for (let value = column * 2; ; value = Math.floor(value / 32)) {
    text += DIGITS.charAt((value % 32) + (value >= 32 ? 32 : 0));
    if (value < 32) return text;
  }
}

/** Splits one line's segments at columns. All numbers but the column are relative to the previous segment on any line. */
function splitSegments(line: string, columns: readonly number[]): string {
  const parts: string[][] = [[]];
  let column = 0;
  let last = 0;
  for (const segment of line.split(",").filter((text) => text !== "")) {
    const { column: distance, rest } = readColumn(segment);
    column += distance;
    for (let start = columns[parts.length - 1]; start !== undefined && column >= start;) {
      last = start;
      parts.push([]);
      start = columns[parts.length - 1];
    }
    parts.at(-1)?.push(writeColumn(column - last) + rest);
    last = column;
  }
  while (parts.length <= columns.length) parts.push([]);
  return parts.map((part) => part.join(",")).join(";");
}

/**
 * Inserts line breaks into generated code, and into the `mappings` of its source map.
 * @param breaks offsets in the code, ascending, at which a new line starts
 */
export function insertLineBreaks(
  code: string,
  mappings: string,
  breaks: readonly number[],
): { code: string; mappings: string } {
  const lines = code.split("\n");
  const mapped = mappings.split(";");
  const columns = new Map<number, number[]>();
  let [line, start] = [0, 0];
  for (const offset of breaks) {
    while (offset > start + (lines[line]?.length ?? Number.POSITIVE_INFINITY))
      start += (lines[line++]?.length ?? 0) + 1;
    columns.set(line, [...(columns.get(line) ?? []), offset - start]);
  }
  const split = (text: string, at: readonly number[] = []): string =>
    [0, ...at].map((from, index) => text.slice(from, at[index])).join("\n");
  return {
    code: lines.map((text, number) => split(text, columns.get(number))).join("\n"),
    mappings: mapped
      .map((text, number) => {
        const at = columns.get(number);
        return at ? splitSegments(text, at) : text;
      })
      .join(";"),
  };
}
