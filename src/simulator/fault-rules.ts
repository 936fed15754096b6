import { allOperations } from "./documents.ts";
import type { Fault, FaultKind } from "./faults.ts";
import { checkOperationName } from "./operation-names.ts";
import {
  boolean,
  checkRules,
  either,
  headerText,
  number,
  oneOf,
  positiveNumber,
  required,
  shown,
  wholeNumber,
  type Rule,
  type Rules,
} from "./rules.ts";

const answerable = wholeNumber(200, 599);
const failing = wholeNumber(400, 599);
const part = oneOf("answer", "body");

/** Timers take no more ms than this: they fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

const KINDS: Readonly<Record<FaultKind["kind"], Rules>> = {
  status: {
    status: required(answerable),
    retryAfter: either(number(0, Number.POSITIVE_INFINITY, "a number of seconds"), headerText),
    key: headerText,
    subject: headerText,
  },
  cut: { at: required(oneOf("start", "body")) },
  stall: { at: required(oneOf("start", "body")) },
  html: { status: required(oneOf(200, 414, 502, 504)) },
  redirect: { to: required(oneOf("elsewhere", "same-origin")), status: oneOf(301, 302, 303, 307, 308) },
  slow: { delay: required(number(0, LONGEST_DELAY, "a number of ms")), part },
  "passing-401": { firstUse: boolean },
  "extend-fails": { status: failing },
  "login-refused": { status: failing },
  "answer-lost": {},
};

const MATCH: Rule = {
  accepts: (value) => typeof value === "string" || typeof value === "function" || value instanceof RegExp,
  is: 'an operation such as "GET /policy/{id}", a pattern for its name, or a function of the request',
};

const COMMON: Rules = {
  match: MATCH,
  // A fault that never comes would let a test pass that tests nothing.
  times: wholeNumber(1),
  probability: positiveNumber(1),
};

const isKind = (kind: unknown): kind is FaultKind["kind"] => typeof kind === "string" && Object.hasOwn(KINDS, kind);

/**
 * Refuses a fault that could never come, or that would not do what it says.
 * @throws {TypeError}
 */
export function checkFault(fault: Fault): void {
  // Callers need not be TypeScript.
  const given: unknown = fault;
  if (typeof given !== "object" || given === null)
    throw new TypeError(`A fault is an object such as { kind: "status", status: 503 }, not ${shown(given)}.`);
  const kind: unknown = "kind" in given ? given.kind : undefined;
  if (!isKind(kind)) throw new TypeError(`\`kind\` must be ${oneOf(...Object.keys(KINDS)).is}, not ${shown(kind)}.`);
  checkRules(given, { kind: oneOf(kind), ...KINDS[kind], ...COMMON }, `a fault of kind "${kind}"`);
  const { match } = fault;
  if (typeof match === "string") checkOperationName(match, "match");
  if (match instanceof RegExp && !allOperations().some(({ name }) => name.search(match) !== -1))
    throw new TypeError(
      `\`match\`: ${String(match)} fits no operation of the documents, such as "GET /policy/{id}". For a request of any other kind, give a function.`,
    );
}
