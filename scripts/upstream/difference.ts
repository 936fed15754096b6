/**
 * What can differ, seen from our documents: what stands here and not in the vendor's, the other way round, or otherwise.
 * Whether answers require a property is not compared: ours only require what has always been there.
 */
export const COMPARED = {
  added: "an operation, a parameter, a property or a body that only we have",
  "left-out": "one that only the vendor has",
  path: "the operation's path",
  type: "the JSON types",
  null: "only we allow null",
  "not-null": "only the vendor allows null",
  "more-values": "values that only we list, or any value here and a list upstream",
  "fewer-values": "values that only the vendor lists, or a closed list here and any value upstream",
  case: "the same values in another case",
  required: "only we require it (parameters and requests)",
  optional: "only the vendor requires it (parameters and requests)",
  "media-type": "the media types of a body",
} as const;

export type Kind = keyof typeof COMPARED;

/** How a kind reads to somebody who asks what the vendor has changed. */
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
  /** As our documents spell it, or as the vendor's do where we lack it. */
  operation: string;
  /** The file under openapi/ that holds the operation, without its extension. */
  area: string;
  /** `operation`, `path`, or a place (`query limit`, `request`) and what stands below it (`request .items[].id`). */
  pointer: string;
  upstream: string;
  here: string;
  /** The vendor's files. */
  files: readonly string[];
}
