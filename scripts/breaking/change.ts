export const STEPS = ["none", "patch", "minor", "major"] as const;
/** What a release has to raise, in rising order. */
export type Step = (typeof STEPS)[number];

export const greater = (one: Step, other: Step): Step => (STEPS.indexOf(one) > STEPS.indexOf(other) ? one : other);

/** Which way the value goes: the user writes requests and reads answers. */
export type Direction = "request" | "answer";

interface Verdict {
  text: string;
  request: Step;
  answer: Step;
}

const wider = { request: "minor", answer: "major" } as const;
const narrower = { request: "major", answer: "minor" } as const;
const always = (step: Step) => ({ request: step, answer: step });

/**
 * Every kind of change, and the step it asks for: a request may take more and never less, an answer may hold less and never
 * more, since code that was written against the old types has to compile and to be right against the new ones.
 */
export const VERDICTS = {
  "operation-removed": { text: "operation removed", ...always("major") },
  "operation-added": { text: "operation added", ...always("minor") },
  "path-changed": { text: "path parameter renamed, so the path is another text", ...always("major") },
  deprecated: { text: "now deprecated", ...always("minor") },
  "pages-removed": { text: "can no longer be paginated", ...always("major") },
  "pages-added": { text: "can be paginated now", ...always("minor") },
  "items-moved": { text: "the pages' items stand elsewhere", ...always("major") },
  "job-removed": { text: "is no longer a job", ...always("major") },
  "job-added": { text: "is a job now", ...always("minor") },
  behaviour: { text: "the client treats it in another way", ...always("patch") },

  "parameter-removed": { text: "parameter removed", ...always("major") },
  "parameter-added": { text: "optional parameter added", ...always("minor") },
  "required-parameter-added": { text: "required parameter added", ...always("major") },
  "body-removed": { text: "body removed", ...always("major") },
  "body-added": { text: "body added", ...always("minor") },
  "required-body-added": { text: "required body added", ...always("major") },
  "body-may-be-missing": { text: "body may be missing now", ...wider },
  "body-always-there": { text: "body is always there now", ...narrower },
  "media-type": { text: "media type changed", ...always("patch") },

  "property-removed": { text: "property removed", ...always("major") },
  "property-added": { text: "optional property added", ...always("minor") },
  "required-property-added": { text: "required property added", ...narrower },
  "now-required": { text: "now required", ...narrower },
  "now-optional": { text: "now optional", ...wider },
  "other-properties-added": { text: "takes other properties, too", ...always("minor") },
  "other-properties-removed": { text: "no longer has other properties", ...always("major") },
  "variant-removed": { text: "variant removed", ...narrower },
  "variant-added": { text: "variant added", ...wider },

  "null-added": { text: "may be null now", ...wider },
  "null-removed": { text: "never null now", ...narrower },
  "type-changed": { text: "type changed", ...always("major") },
  "type-widened": { text: "further types possible", ...wider },
  "type-narrowed": { text: "fewer types possible", ...narrower },
  "value-added": { text: "further values possible", ...wider },
  "value-removed": { text: "fewer values possible", ...narrower },
  "list-opened": { text: "any value possible now", ...wider },
  "list-closed": { text: "only listed values possible now", ...narrower },
  "known-value-added": { text: "further values known", ...always("minor") },
  "known-value-removed": { text: "fewer values known", ...always("patch") },

  documentation: { text: "descriptions, limits, error answers or formats changed", ...always("patch") },
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
  /** The named schema that changed, and where in it: what many operations have in common. */
  schema: string | undefined;
  from: string;
  to: string;
}
