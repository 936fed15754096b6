import { allOperations } from "../documents/operations.ts";
import { checkOperationName } from "../documents/router.ts";
import {
  boolean,
  checkOptions,
  either,
  enumeration,
  formatValue,
  headerValue,
  integer,
  number,
  positiveNumber,
  required,
  type Rule,
  type Rules,
} from "../option-rules.ts";
import type { Fault, FaultKind } from "./fault.ts";

/** In ms. `setTimeout` fires at once for a longer delay. */
const MAX_DELAY = 2 ** 31 - 1;

const errorStatus = integer(400, 599);

const KINDS: Readonly<Record<FaultKind["kind"], Rules>> = {
  status: {
    status: required(integer(200, 599)),
    retryAfter: either(number(0, Number.POSITIVE_INFINITY, "a number of seconds"), headerValue),
    key: headerValue,
    subject: headerValue,
  },
  cut: { at: required(enumeration("start", "body")) },
  stall: { at: required(enumeration("start", "body")) },
  html: { status: required(enumeration(200, 414, 502, 504)) },
  redirect: { to: required(enumeration("elsewhere", "same-origin")), status: enumeration(301, 302, 303, 307, 308) },
  slow: { delay: required(number(0, MAX_DELAY, "a number of ms")), part: enumeration("answer", "body") },
  "passing-401": { firstUse: boolean },
  "extend-fails": { status: errorStatus },
  "login-refused": { status: errorStatus },
  "answer-lost": {},
};

const MATCH: Rule = {
  accepts: (value) => typeof value === "string" || typeof value === "function" || value instanceof RegExp,
  expected: 'an operation such as "GET /policy/{id}", a RegExp for its name, or a function of the request',
};

const COMMON: Rules = {
  match: MATCH,
  // With 0, the fault would never apply, and a test could pass without testing anything.
  times: integer(1),
  probability: positiveNumber(1),
};

const isKind = (kind: unknown): kind is FaultKind["kind"] => typeof kind === "string" && Object.hasOwn(KINDS, kind);

/**
 * Rejects a fault that could never apply, or whose properties don't fit its kind.
 * @throws {TypeError}
 */
export function checkFault(fault: Fault): void {
  // Callers may not use TypeScript.
  const given: unknown = fault;
  if (typeof given !== "object" || given === null)
    throw new TypeError(
      `A fault must be an object such as { kind: "status", status: 503 }, not ${formatValue(given)}.`,
    );
  const kind: unknown = "kind" in given ? given.kind : undefined;
  if (!isKind(kind))
    throw new TypeError(`\`kind\` must be ${enumeration(...Object.keys(KINDS)).expected}, not ${formatValue(kind)}.`);
  checkOptions(given, { kind: enumeration(kind), ...KINDS[kind], ...COMMON }, `a fault of kind "${kind}"`);
  const { match } = fault;
  if (typeof match === "string") checkOperationName(match, "match");
  if (match instanceof RegExp && !allOperations().some(({ name }) => name.search(match) !== -1))
    throw new TypeError(
      `\`match\`: ${String(match)} matches no operation name, such as "GET /policy/{id}". To match other requests, pass a function.`,
    );
}
