import { COMPARED, type Difference, type Kind } from "./difference.ts";
import { placePattern, titleOf, type Deviation } from "./deviations.ts";

export interface Explained {
  /** What no entry explains. */
  unexplained: readonly Difference[];
  explained: number;
  /** Entries, or parts of them, that explain nothing. */
  stale: readonly Stale[];
}

export interface Stale {
  entry: string;
  /** What can go: the whole entry, or operations, pointers and kinds of it. */
  explainsNothing: readonly string[];
}

interface Counted {
  deviation: Deviation;
  patterns: readonly (readonly [pointer: string, pattern: RegExp | undefined])[];
  /** What of the entry has explained something: its operations, pointers and kinds. */
  used: Set<string>;
}

/** What only the vendor has is explained by its own pointer alone: nothing new hides behind a pattern. */
const ONLY_UPSTREAM: ReadonlySet<Kind> = new Set(["left-out", "not-null"]);

const has = (list: readonly string[], value: string) => list.includes("*") || list.includes(value);

/** Tries every entry on every difference. */
export function explain(differences: readonly Difference[], deviations: readonly Deviation[]): Explained {
  const entries = deviations.map((deviation): Counted => ({
    deviation,
    patterns: deviation.pointer.map((pointer) => [pointer, placePattern(pointer)] as const),
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
    stale: entries.flatMap((entry) => staleIn(entry) ?? []),
  };
}

function staleIn({ deviation, used }: Counted): Stale | undefined {
  const compared = deviation.differs.filter((kind) => kind in COMPARED);
  if (compared.length === 0) return undefined;
  const entry = titleOf(deviation);
  if (used.size === 0) return { entry, explainsNothing: ["the whole entry"] };
  // What an entry only notes may well be at another operation or pointer, so these can be judged in pure entries alone.
  const parts =
    compared.length < deviation.differs.length ? [] : [...deviation.area, ...deviation.operation, ...deviation.pointer];
  const idle = [...parts, ...compared].filter((part) => part !== "*" && !used.has(part));
  return idle.length > 0 ? { entry, explainsNothing: idle } : undefined;
}
