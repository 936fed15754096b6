import { CHANGE, type Difference } from "./difference.ts";
import type { UpstreamReport } from "./upstream.ts";

const MAX_LENGTH = 100;
const shorten = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}...` : text);

/** Formats what one change has in common over operations: its kind, the last step of its pointer, and both sides. */
function formatTitle({ kind, pointer, upstream, here }: Difference): string {
  const name = /(?:\.[\w$@/:-]+|\."[^"]*"|\.\*|\[\])$/.exec(pointer)?.[0] ?? pointer;
  return `${CHANGE[kind].padEnd(8)}${name}: ${kind}; upstream: ${shorten(upstream)}; here: ${shorten(here)}`;
}

function formatPlace({ operation, pointer, files }: Difference): string {
  return `    ${operation} ${pointer}${files.length > 0 ? ` (${files.join(", ")})` : ""}`;
}

function* group<Item>(items: readonly Item[], getKey: (item: Item) => string): Generator<[key: string, items: Item[]]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) grouped.set(getKey(item), [...(grouped.get(getKey(item)) ?? []), item]);
  yield* [...grouped].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Formats the report: by area, with the operations that share a difference. */
export function formatReport({ files, unexplained, explained, stale }: UpstreamReport): string {
  const lines: string[] = [];
  for (const [area, inArea] of group(unexplained, (difference) => difference.area)) {
    lines.push(area);
    for (const [title, differences] of group(inArea, formatTitle))
      lines.push(`  ${title}`, ...differences.map(formatPlace));
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
    `${files} vendor files: ${count("new")} new, ${count("changed")} changed, ${count("gone")} gone; ` +
      `${explained} differences explained by openapi/deviations.yaml.`,
  );
  return lines.join("\n");
}
