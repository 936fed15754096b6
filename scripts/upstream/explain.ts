import { COMPARED, type Difference, type Kind } from "./difference.ts";
import { compilePointer, formatTitle, type Deviation } from "./deviations.ts";

export interface Explained {
  /** Differences that no entry explains. */
  unexplained: readonly Difference[];
  explained: number;
  /** Entries, or parts of entries, that explain no difference. */
  stale: readonly Stale[];
}

export interface Stale {
  entry: string;
  /** What to remove: the whole entry, or some of its operations, pointers and kinds. */
  explainsNothing: readonly string[];
}

interface Counted {
  deviation: Deviation;
  patterns: readonly (readonly [pointer: string, pattern: RegExp | undefined])[];
  /** The operations, pointers and kinds of the entry that have explained a difference. */
  used: Set<string>;
}

/** Only exact pointers explain additions of the vendor's, so that a pattern can't hide a new one. */
const ONLY_UPSTREAM: ReadonlySet<Kind> = new Set(["left-out", "not-null"]);

const has = (list: readonly string[], value: string) => list.includes("*") || list.includes(value);

/** Matches every difference with every entry. */
export function explain(differences: readonly Difference[], deviations: readonly Deviation[]): Explained {
  const entries = deviations.map((deviation): Counted => ({
    deviation,
    patterns: deviation.pointer.map((pointer) => [pointer, compilePointer(pointer)] as const),
    used: new Set(),
  }));
  const unexplained = differences.filter((difference) => {
    let explained = false;
    for (const { deviation, patterns, used } of entries) {
      if (!has(deviation.area, difference.area) || !has(deviation.operation, difference.operation)) continue;
      if (!deviation.differs.includes(difference.kind)) continue;
      const matching = patterns.filter(([pointer, pattern]) =>
        ONLY_UPSTREAM.has(difference.kind) ? pointer === difference.pointer : pattern?.test(difference.pointer),
      );
      if (matching.length === 0) continue;
      explained = true;
      for (const [pointer] of matching) used.add(pointer);
      used.add(difference.operation).add(difference.kind).add(difference.area);
    }
    return !explained;
  });
  return {
    unexplained,
    explained: differences.length - unexplained.length,
    stale: entries.flatMap((entry) => findStale(entry) ?? []),
  };
}

function findStale({ deviation, used }: Counted): Stale | undefined {
  const compared = deviation.differs.filter((kind) => kind in COMPARED);
  if (compared.length === 0) return undefined;
  const entry = formatTitle(deviation);
  if (used.size === 0) return { entry, explainsNothing: ["the whole entry"] };
  // Noted differences aren't compared, so in an entry that has some, unused operations and pointers may still be needed.
  const parts =
    compared.length < deviation.differs.length ? [] : [...deviation.area, ...deviation.operation, ...deviation.pointer];
  const unused = [...parts, ...compared].filter((part) => part !== "*" && !used.has(part));
  return unused.length > 0 ? { entry, explainsNothing: unused } : undefined;
}
