/**
 * Kinds of differences, from the point of view of our documents. `required` of response properties isn't compared, because
 * ours only require properties that have always been there.
 */
export const COMPARED = {
  added: "only we have the operation, parameter, property or body",
  "left-out": "only the vendor has it",
  path: "the operation's path",
  type: "the JSON types",
  null: "only we allow null",
  "not-null": "only the vendor allows null",
  "more-values": "only we list a value, or we allow any value and the vendor lists values",
  "fewer-values": "only the vendor lists a value, or we list values and the vendor allows any value",
  case: "the same values in another case",
  required: "only we require it (parameters and requests)",
  optional: "only the vendor requires it (parameters and requests)",
  "media-type": "the media types of a body",
} as const;

export type Kind = keyof typeof COMPARED;

/** What a kind means if the vendor's documents are the newer ones. */
export const CHANGE = {
  "left-out": "new",
  "not-null": "new",
  "fewer-values": "new",
  optional: "new",
  path: "changed",
  type: "changed",
  case: "changed",
  "media-type": "changed",
  required: "changed",
  "more-values": "gone",
  null: "gone",
  added: "gone",
} as const satisfies Record<Kind, "new" | "changed" | "gone">;

export interface Difference {
  kind: Kind;
  /** In our spelling, or in the vendor's if we lack it. */
  operation: string;
  /** The file under openapi/ that holds the operation, without its extension. */
  area: string;
  /** `operation`, `path`, or a location and a pointer below it: `query limit`, `request .items[].id`. */
  pointer: string;
  upstream: string;
  here: string;
  /** The vendor's files. */
  files: readonly string[];
}
