import { formatTitle, type Deviation } from "./deviations.ts";

export interface Known {
  /** The area of each operation. */
  areas: ReadonlyMap<string, string>;
  /** The operations marked `x-undocumented`. */
  undocumented: ReadonlySet<string>;
}

/** Lists mistakes in well-formed entries: unknown names, wrong order, undocumented operations without evidence. */
export function findMistakes(deviations: readonly Deviation[], { areas, undocumented }: Known): string[] {
  const known = new Set(areas.values());
  const mistakes: string[] = [];
  let before = "";
  for (const entry of deviations) {
    const add = (mistake: string) => mistakes.push(`${formatTitle(entry)}: ${mistake}`);
    const [first = ""] = entry.area;
    if (first < before) add(`entries must be sorted by area, but the entry before is of ${before}.`);
    before = first;
    for (const area of entry.area)
      if (area !== "*" && !known.has(area)) add(`openapi/${area}.yaml doesn't exist or has no operations.`);
    for (const operation of entry.operation) {
      const area = areas.get(operation);
      if (operation === "*") continue;
      if (area === undefined) add(`unknown operation ${operation}.`);
      else if (!entry.area.includes(area) && !entry.area.includes("*")) add(`${operation} belongs to ${area}.`);
      if (entry.differs.includes("path") && !operation.split(" ")[1]?.startsWith(entry.here))
        add(
          `\`here\` must be the start of the path of ${operation}, and \`upstream\` the vendor's replacement for it.`,
        );
    }
    if (entry.operation.includes("*")) continue;
    const present = new Set(entry.operation.map((operation) => areas.get(operation)));
    for (const area of entry.area)
      if (area !== "*" && !present.has(area)) add(`none of its operations belongs to ${area}.`);
  }
  const evidenced = new Set(
    deviations
      .filter(
        ({ pointer, reason }) => pointer.includes("operation") && (reason === "undocumented" || reason === "removed"),
      )
      .flatMap(({ operation }) => operation),
  );
  for (const operation of undocumented)
    if (!evidenced.has(operation))
      mistakes.push(`${operation} is marked x-undocumented, but no entry has its evidence.`);
  for (const operation of evidenced)
    if (!undocumented.has(operation))
      mistakes.push(`${operation} has an entry as undocumented, but isn't marked x-undocumented.`);
  return mistakes;
}
