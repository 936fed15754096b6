/** Splits a text into lower-case words. Names in camel case, paths and `snake_case` are split too. */
export function splitWords(text: string): string[] {
  const spaced = text
    .replace(/['’]s\b/g, "")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");
  return spaced.toLowerCase().match(/[a-z\d]+/g) ?? [];
}

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

function removeSuffix(word: string): string {
  if (word.length < 3) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function removeEnding(word: string): string {
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  const ending = /(?:ing|ed|ion)$/.exec(word)?.[0];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 3 || !hasVowel(stem)) return word;
  // The consonant that `-ing` and `-ed` double: stopped, stopping.
  return ending === "ion" ? stem : stem.replace(/([bdgmnprt])\1$/, "$1");
}

/**
 * Reduces a word to a stem that its forms share: `expire`, `expires`, `expiring` and `expiry` become `expir`. Light on
 * purpose: unlike a full Porter stemmer, it rarely merges different words.
 */
export function stem(word: string): string {
  const ended = removeEnding(removeSuffix(word));
  return ended.length > 4 ? ended.replace(/(?:e|(?<=[^aeiou])y)$/, "") : ended;
}
