declare const brand: unique symbol;

/**
 * A value that the documents don't list. Responses may hold one wherever a set of values can grow; comparing it with a
 * string literal compiles. A request takes one only if it was read from a response or made with `unlisted`.
 */
export type Unlisted = string & { readonly [brand]: true };

/**
 * Marks a value that the documents don't list, so that a request takes it: a new severity, a filter of your own. The
 * value is sent as it is. Without the mark, a value that isn't listed doesn't compile, since most are misspelt.
 */
export const unlisted = (value: string): Unlisted => value as Unlisted;
