/** Words of a camel-case name in lower case and in the singular, so that `getPolicies` shares a word with `getPolicy`. */
const splitWords = (name: string): string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []).map((word) =>
    word
      .toLowerCase()
      .replace(/ies$/, "y")
      .replace(/(?<=[^s])s$/, ""),
  );

/** Verbs that people expect, by the one that the documents use. */
const VERBS: Readonly<Record<string, string>> = {
  add: "create",
  change: "update",
  edit: "update",
  fetch: "get",
  find: "search",
  modify: "update",
  put: "update",
  read: "get",
  remove: "delete",
  replace: "update",
};

/** Levenshtein distance: how many characters to insert, remove or replace. */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current[column] = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** From 0 to 2: the share of common words, and the share of equal characters. */
function compareNames(name: string, candidate: string): number {
  const own = new Set(splitWords(name).map((word) => VERBS[word] ?? word));
  const other = new Set(splitWords(candidate));
  const common = [...own].filter((word) => other.has(word)).length;
  const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
  return (2 * common) / (own.size + other.size || 1) + 1 - edits / Math.max(name.length, candidate.length, 1);
}

const MAX_SUGGESTIONS = 3;

/** Below it, names have little in common. */
const MIN_SIMILARITY = 0.8;

/** The names that are most like a wrong one, the nearest first: by words, and by letters for misspelt ones. */
export const findNearest = (name: string, candidates: readonly string[]): string[] =>
  candidates
    .map((candidate) => ({ candidate, similarity: compareNames(name, candidate) }))
    .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ candidate }) => candidate);
