import type { SourceLine } from "../documents/sources.ts";

export const STEPS = ["none", "patch", "minor", "major"] as const;
/** The part of the version that a change raises, in rising order. */
export type Step = (typeof STEPS)[number];

export const greater = (one: Step, other: Step): Step => (STEPS.indexOf(one) > STEPS.indexOf(other) ? one : other);

/** Callers write requests and read responses. */
export type Direction = "request" | "response";

export interface Verdict {
  readonly text: string;
  readonly request: Step;
  readonly response: Step;
  /** Why the step differs from what the compiler says about a program that uses the changed thing. */
  readonly besidesTypes?: string;
}

const wider = { request: "minor", response: "major" } as const;
const narrower = { request: "major", response: "minor" } as const;
const always = (step: Step) => ({ request: step, response: step });

/**
 * Every kind of change and the step that it requires. `major`: a program that uses the changed thing stops compiling,
 * or compiles and does something wrong. `minor`: callers can use something new, or should stop using something.
 * `patch`: callers don't have to do anything. The tests compile such a program for every kind, and compare.
 */
export const VERDICTS = {
  "operation-removed": { text: "operation removed", ...always("major") },
  "operation-added": { text: "operation added", ...always("minor") },
  "path-changed": { text: "path parameter renamed, so callers must spell the path differently", ...always("major") },
  "name-changed": { text: "operationId changed, so the client's method has another name", ...always("major") },
  deprecated: { text: "now deprecated", ...always("minor") },
  "pages-removed": { text: "can no longer be paginated", ...always("major") },
  "pages-added": { text: "can now be paginated", ...always("minor") },
  "items-moved": { text: "the page items moved", ...always("major") },
  "job-removed": { text: "is no longer a job", ...always("major") },
  "job-added": { text: "is now a job", ...always("minor") },
  behaviour: { text: "the client treats it differently", ...always("patch") },

  "parameter-removed": { text: "parameter removed", ...always("major") },
  "parameter-added": { text: "optional parameter added", ...always("minor") },
  "required-parameter-added": { text: "required parameter added", ...always("major") },
  "body-removed": { text: "body removed", ...always("major") },
  "body-added": { text: "body added", ...always("minor") },
  "required-body-added": { text: "required body added", ...always("major") },
  "body-may-be-missing": { text: "body may now be missing", ...wider },
  "body-always-there": { text: "body is now always present", ...narrower },
  "media-type": { text: "media type changed", ...always("patch") },
  "encoding-changed": {
    text: "body is no longer JSON, or now is",
    request: "major",
    response: "patch",
    besidesTypes:
      "The type of the body is the same, but callers must encode it differently. The client decodes responses.",
  },
  "status-changed": {
    text: "success statuses changed",
    ...always("patch"),
    besidesTypes: "Callers get the same `data`. Only the types `CspmPaths` and `CodePaths` name the status.",
  },

  "property-removed": { text: "property removed", ...always("major") },
  "property-added": { text: "optional property added", ...always("minor") },
  "required-property-added": { text: "required property added", ...narrower },
  "now-required": { text: "now required", ...narrower },
  "now-optional": { text: "now optional", ...wider },
  "other-properties-added": { text: "now accepts other properties", ...always("minor") },
  "other-properties-removed": { text: "no longer accepts other properties", ...always("major") },
  "variant-removed": { text: "variant removed", ...always("major") },
  "variant-added": { text: "variant added", ...wider },

  "null-added": { text: "may now be null", ...wider },
  "null-removed": { text: "is never null now", ...narrower },
  "type-changed": { text: "type changed", ...always("major") },
  "type-widened": { text: "more types possible", ...wider },
  "type-narrowed": { text: "fewer types possible", ...always("major") },
  typed: { text: "has a type now", ...narrower },
  "value-added": { text: "more values possible", ...wider },
  "value-removed": { text: "fewer values possible", ...always("major") },
  "list-opened": { text: "other values now possible", ...wider },
  "list-closed": { text: "only listed values now possible", ...always("major") },
  "values-listed": { text: "known values are listed now", ...narrower },
  "values-unlisted": { text: "known values are no longer listed", ...wider },
  "known-value-added": { text: "more values known", ...always("minor") },
  "known-value-removed": { text: "fewer values known", request: "major", response: "patch" },

  "schema-removed": { text: "named schema removed", ...always("major") },
  "schema-renamed": { text: "named schema renamed", ...always("major") },
  "schema-added": { text: "named schema added", ...always("minor") },
  "error-response": {
    text: "error response changed",
    ...always("patch"),
    besidesTypes:
      "`error.body` is `unknown`, so callers can't depend on its type. Named schemas of error bodies are compared by name.",
  },
  documentation: { text: "descriptions, limits or formats changed", ...always("patch") },
} as const satisfies Record<string, Verdict>;

export type ChangeKind = keyof typeof VERDICTS;

export interface Change {
  readonly kind: ChangeKind;
  readonly step: Step;
  readonly direction: Direction;
  readonly document: string;
  /** The operation, or `schema Name` for a change of a named schema that isn't visible in an operation. */
  readonly operation: string;
  /** `operation`, `query limit`, or `request .items[].id`. */
  readonly pointer: string;
  /** The named schema that changed and the pointer inside it, which operations may share. */
  readonly schema: string | undefined;
  readonly from: string;
  readonly to: string;
  /** The line to look at under openapi/. */
  readonly line?: SourceLine | undefined;
}
