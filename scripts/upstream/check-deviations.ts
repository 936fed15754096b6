import { titleOf, type Deviation } from "./deviations.ts";

export interface Known {
  /** The area of each operation. */
  areas: ReadonlyMap<string, string>;
  /** The operations that say `x-undocumented`. */
  undocumented: ReadonlySet<string>;
}

/** What is wrong with well-formed entries: names that do not exist, an order that is not kept, operations without evidence. */
export function mistakesIn(deviations: readonly Deviation[], { areas, undocumented }: Known): string[] {
  const known = new Set(areas.values());
  const mistakes: string[] = [];
  let before = "";
  for (const entry of deviations) {
    const add = (mistake: string) => mistakes.push(`${titleOf(entry)}: ${mistake}`);
    const [first = ""] = entry.area;
    if (first < before) add(`entries are sorted by area, and ${before} comes before.`);
    before = first;
    for (const area of entry.area)
      if (area !== "*" && !known.has(area)) add(`there is no openapi/${area}.yaml with operations.`);
    for (const operation of entry.operation) {
      const area = areas.get(operation);
      if (operation === "*") continue;
      if (area === undefined) add(`there is no operation ${operation}.`);
      else if (!entry.area.includes(area) && !entry.area.includes("*")) add(`${operation} belongs to ${area}.`);
      if (entry.differs.includes("path") && !operation.split(" ")[1]?.startsWith(entry.here))
        add(`\`here\` is how the path of ${operation} begins, and \`upstream\` what the vendor has in its place.`);
    }
    if (entry.operation.includes("*")) continue;
    const held = new Set(entry.operation.map((operation) => areas.get(operation)));
    for (const area of entry.area)
      if (area !== "*" && !held.has(area)) add(`none of its operations belongs to ${area}.`);
  }
  const evidenced = new Set(
    deviations
      .filter(
        ({ pointer, reason }) => pointer.includes("operation") && (reason === "undocumented" || reason === "removed"),
      )
      .flatMap(({ operation }) => operation),
  );
  for (const operation of undocumented)
    if (!evidenced.has(operation)) mistakes.push(`${operation} says x-undocumented, and no entry has its evidence.`);
  for (const operation of evidenced)
    if (!undocumented.has(operation))
      mistakes.push(`${operation} has evidence as undocumented, and does not say x-undocumented.`);
  return mistakes;
}
