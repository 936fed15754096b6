import { AUXILIARY_WORDS, STOP_WORDS, SYNONYMS, WEAK_WORDS } from "./synonyms.ts";
import { splitWords, stem } from "./words.ts";

/** Something that can be found: an operation, a helper or a guide. */
export interface Findable {
  /** The operationId, the name of a function, or the title of a guide. */
  readonly name: string;
  /** One line about it. */
  readonly summary: string;
  /** The area that it belongs to, as the documents name it. */
  readonly area?: string;
  /** `METHOD /path` of an operation. */
  readonly operation?: string;
  /** More text, which counts less. */
  readonly text?: string;
  readonly deprecated?: boolean;
}

/** Something that was found. */
export interface Match<Entry extends Findable> {
  readonly entry: Entry;
  /** Comparable within one result only. */
  readonly score: number;
}

const FIELD_WEIGHTS = { summary: 3, name: 2.5, area: 1.5, operation: 0.8, text: 0.5 } as const;
const SYNONYM_WEIGHT = 0.7;
/** Each further meaning of a word counts less than the one before. */
const MEANING_DECAY = 0.9;
const WEAK_WEIGHT = 0.35;
/** Words after "from" say where something comes from, not what it is: `a policy from a query`. */
const SOURCE_WEIGHT = 0.4;
const DEPRECATED_WEIGHT = 0.5;
const AUXILIARY_WEIGHT = 0.8;
const EXACT_NAME_WEIGHT = 2;
/** Between operations that match alike, one that only reads comes first. */
const READ_WEIGHT = 1.05;
/** From this weight on, an entry is about a word, and doesn't just mention it. */
const FULL_MATCH = FIELD_WEIGHTS.area;

/** What the ranking must know of an entry. */
interface Indexed<Entry> {
  readonly entry: Entry;
  /** The weight of each stem, over all fields. */
  readonly weights: ReadonlyMap<string, number>;
  /** The stems of the summary: how many of them a query matches tells whether the entry is about anything else. */
  readonly summary: readonly string[];
  readonly auxiliary: readonly string[];
  /** The stems of the name, with and without its verb. */
  readonly names: readonly string[];
}

/** One word of a query. */
interface Term {
  readonly importance: number;
  /** The weight of its stem and those of its synonyms. */
  readonly stems: ReadonlyMap<string, number>;
}

/**
 * Finds operations and other things by words, best match first. Has no dependencies and needs nothing but its entries, so it
 * runs in browsers too.
 *
 * The score of an entry sums up, for each word of the query, the weight of the best matching stem times how rare it is
 * (BM25 without its length normalization). Matching all words counts more than matching one of them well.
 */
export class Finder<Entry extends Findable> {
  readonly #entries: readonly Indexed<Entry>[];
  readonly #frequencies = new Map<string, number>();

  constructor(entries: readonly Entry[]) {
    this.#entries = entries.map(indexEntry);
    for (const { weights } of this.#entries)
      for (const word of weights.keys()) this.#frequencies.set(word, (this.#frequencies.get(word) ?? 0) + 1);
  }

  find(query: string, limit = 10): Match<Entry>[] {
    const terms = parseQuery(query);
    const name = joinStems(splitStems(query));
    const weigh = ({ names }: Indexed<Entry>) => (names.includes(name) ? EXACT_NAME_WEIGHT : 1);
    return this.#entries
      .map((indexed) => ({ entry: indexed.entry, score: this.#score(indexed, terms) * weigh(indexed) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, limit);
  }

  #score({ entry, weights, summary, auxiliary }: Indexed<Entry>, terms: readonly Term[]): number {
    let [sum, matched, asked] = [0, 0, 0];
    const used = new Set<string>();
    for (const { importance, stems } of terms) {
      asked += importance;
      let [best, bestStem] = [0, ""];
      for (const [word, weight] of stems) {
        const score = (weights.get(word) ?? 0) * weight * this.#rarity(word);
        if (score > best) [best, bestStem] = [score, word];
      }
      if (best === 0) continue;
      sum += best * importance;
      matched += importance * Math.min(1, (weights.get(bestStem) ?? 0) / FULL_MATCH);
      used.add(bestStem);
    }
    if (sum === 0) return 0;
    const coverage = matched / asked;
    const precision = summary.filter((word) => used.has(word)).length / Math.max(1, summary.length);
    const unasked = auxiliary.filter((word) => !used.has(word)).length;
    const isRead = entry.operation?.startsWith("GET ") === true;
    const prior = (entry.deprecated ? DEPRECATED_WEIGHT : 1) * (isRead ? READ_WEIGHT : 1) * AUXILIARY_WEIGHT ** unasked;
    return sum * coverage ** 1.5 * (0.65 + 0.35 * precision) * prior;
  }

  /** The inverse document frequency of a stem. */
  #rarity(word: string): number {
    return Math.log(1 + this.#entries.length / (1 + (this.#frequencies.get(word) ?? 0)));
  }
}

function indexEntry<Entry extends Findable>(entry: Entry): Indexed<Entry> {
  const weights = new Map<string, number>();
  for (const [field, weight] of Object.entries(FIELD_WEIGHTS)) {
    const text = entry[field as keyof typeof FIELD_WEIGHTS] ?? "";
    for (const word of new Set(splitStems(text))) {
      const known = weights.get(word) ?? 0;
      // Saturates: a word in all fields isn't worth the sum of them.
      weights.set(word, Math.max(known, weight) + Math.min(known, weight) * 0.3);
    }
  }
  const summary = splitStems(entry.summary);
  const name = splitStems(entry.name);
  const auxiliary = AUXILIARY_STEMS.filter((word) => summary.includes(word));
  return { entry, weights, summary, auxiliary, names: [joinStems(name), joinStems(name.slice(1))] };
}

/** In alphabetical order, because people type `audit log` and `log of audits`. */
const joinStems = (stems: readonly string[]): string => [...stems].sort().join(" ");

const splitStems = (text: string): string[] =>
  splitWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);

function parseQuery(query: string): Term[] {
  const words = splitWords(query);
  const source = words.indexOf("from");
  const sourceWords = source === -1 ? [] : words.slice(source);
  const meaningful = words.filter((word) => !STOP_WORDS.has(word));
  return (meaningful.length > 0 ? meaningful : words).map((word) => {
    const importance = WEAK_WORDS.has(word) ? WEAK_WEIGHT : sourceWords.includes(word) ? SOURCE_WEIGHT : 1;
    const stems = new Map([[stem(word), 1]]);
    for (const [index, meaning] of (SYNONYMS[word] ?? SYNONYMS_BY_STEM.get(stem(word)) ?? []).entries()) {
      const known = stem(meaning);
      if (!stems.has(known)) stems.set(known, SYNONYM_WEIGHT * MEANING_DECAY ** index);
    }
    return { importance, stems };
  });
}

/** For words in a form that the table doesn't list. */
const SYNONYMS_BY_STEM: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SYNONYMS).map(([word, meanings = []]) => [stem(word), meanings]),
);

const AUXILIARY_STEMS: readonly string[] = AUXILIARY_WORDS.map(stem);
