import { CHANGE, type Difference } from "./difference.ts";
import type { UpstreamReport } from "./upstream.ts";

const LONGEST = 100;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);

/** What the same change has in common over operations: what it is, and the last step of its pointer. */
function titleOf({ kind, pointer, upstream, here }: Difference): string {
  const name = /(?:\.[\w$@/:-]+|\."[^"]*"|\.\*|\[\])$/.exec(pointer)?.[0] ?? pointer;
  return `${CHANGE[kind].padEnd(8)}${name}: ${kind}; upstream: ${short(upstream)}; here: ${short(here)}`;
}

function place({ operation, pointer, files }: Difference): string {
  return `    ${operation} ${pointer}${files.length > 0 ? ` (${files.join(", ")})` : ""}`;
}

function* groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Generator<[key: string, items: Item[]]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) grouped.set(keyOf(item), [...(grouped.get(keyOf(item)) ?? []), item]);
  yield* [...grouped].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The report for people: by area, with the operations that share a difference. */
export function reportText({ files, unexplained, explained, stale }: UpstreamReport): string {
  const lines: string[] = [];
  for (const [area, inArea] of groups(unexplained, (difference) => difference.area)) {
    lines.push(area);
    for (const [title, differences] of groups(inArea, titleOf)) lines.push(`  ${title}`, ...differences.map(place));
    lines.push("");
  }
  if (stale.length > 0) {
    lines.push("Entries of openapi/deviations.yaml that explain nothing any more:");
    for (const { entry, explainsNothing } of stale)
      lines.push(`  ${entry}`, ...explainsNothing.map((part) => `    ${part}`));
    lines.push("");
  }
  const count = (change: string) => unexplained.filter(({ kind }) => CHANGE[kind] === change).length;
  lines.push(
    `${files} files of the vendor's: ${count("new")} new, ${count("changed")} changed, ${count("gone")} gone; ` +
      `${explained} differences are explained by openapi/deviations.yaml.`,
  );
  return lines.join("\n");
}
