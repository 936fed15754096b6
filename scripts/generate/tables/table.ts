import type { Share } from "./descriptions.ts";

/** Writes a Markdown table; Prettier aligns it later. The first column is text, the others are numbers. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const writeRow = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [writeRow(head), writeRow(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(writeRow)].join("\n");
}

export const writePercent = (having: number, all: number): string =>
  `${Math.floor((100 * having) / Math.max(all, 1))} %`;

/** `12/14`, or nothing if there is nothing to count. */
export const writeShare = ({ having, all }: Share): string => (all === 0 ? "" : `${having}/${all}`);

/** `12/14 (85 %)` */
export const writeShareWithPercent = (share: Share): string =>
  share.all === 0 ? "" : `${writeShare(share)} (${writePercent(share.having, share.all)})`;
