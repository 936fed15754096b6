export const STEPS = ["none", "patch", "minor", "major"] as const;
/** The part of the version that a change raises, in rising order. */
export type Step = (typeof STEPS)[number];

export const greater = (one: Step, other: Step): Step => (STEPS.indexOf(one) > STEPS.indexOf(other) ? one : other);

/** Callers write requests and read responses. */
export type Direction = "request" | "response";

interface Verdict {
  text: string;
  request: Step;
  response: Step;
}

const wider = { request: "minor", response: "major" } as const;
const narrower = { request: "major", response: "minor" } as const;
const always = (step: Step) => ({ request: step, response: step });

/**
 * Every kind of change and the step that it requires. Code written for the old types must compile and work with the new
 * ones, so requests may accept more but never less, and responses may contain less but never more.
 */
export const VERDICTS = {
  "operation-removed": { text: "operation removed", ...always("major") },
  "operation-added": { text: "operation added", ...always("minor") },
  "path-changed": { text: "path parameter renamed, so callers must spell the path differently", ...always("major") },
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

  "property-removed": { text: "property removed", ...always("major") },
  "property-added": { text: "optional property added", ...always("minor") },
  "required-property-added": { text: "required property added", ...narrower },
  "now-required": { text: "now required", ...narrower },
  "now-optional": { text: "now optional", ...wider },
  "other-properties-added": { text: "now accepts other properties", ...always("minor") },
  "other-properties-removed": { text: "no longer accepts other properties", ...always("major") },
  "variant-removed": { text: "variant removed", ...narrower },
  "variant-added": { text: "variant added", ...wider },

  "null-added": { text: "may now be null", ...wider },
  "null-removed": { text: "is never null now", ...narrower },
  "type-changed": { text: "type changed", ...always("major") },
  "type-widened": { text: "more types possible", ...wider },
  "type-narrowed": { text: "fewer types possible", ...narrower },
  "value-added": { text: "more values possible", ...wider },
  "value-removed": { text: "fewer values possible", ...narrower },
  "list-opened": { text: "any value now possible", ...wider },
  "list-closed": { text: "only listed values now possible", ...narrower },
  "known-value-added": { text: "more values known", ...always("minor") },
  "known-value-removed": { text: "fewer values known", ...always("patch") },

  documentation: { text: "descriptions, limits, error responses or formats changed", ...always("patch") },
} as const satisfies Record<string, Verdict>;

export type ChangeKind = keyof typeof VERDICTS;

export interface Change {
  kind: ChangeKind;
  step: Step;
  direction: Direction;
  document: string;
  operation: string;
  /** `operation`, `query limit`, or `request .items[].id`. */
  pointer: string;
  /** The named schema that changed and the pointer inside it, which operations may share. */
  schema: string | undefined;
  from: string;
  to: string;
}
