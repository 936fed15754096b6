import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { splitWords } from "../find/words.ts";
import type { BundledDocument, Operation, Parameter } from "./documents.ts";
import { InputError, UsageError } from "./usage.ts";

/** The parameters and the body of a call. */
export interface CallInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly header: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const OPTION_PLACES = ["path", "query", "header"] as const;

/**
 * Checks a call against the document before it's sent.
 * @throws {UsageError} for an unknown or a missing parameter
 * @throws {InputError} for a value or a body that the document doesn't allow; names the place, never the value
 */
export function checkCall(document: BundledDocument, operation: Operation, input: CallInput): void {
  const { name, parameters, body } = operation;
  for (const place of OPTION_PLACES) {
    const known = parameters.filter((parameter) => parameter.in === place);
    checkNames(name, place, known, Object.keys(input[place]));
  }
  if (input.body === undefined && body?.required)
    throw new UsageError(`${name} needs a body: --body FILE, or --body -`);
  if (input.body !== undefined && !body) throw new UsageError(`${name} takes no body: leave out --body`);

  const given = parameters.filter(({ name: key, in: place }) => input[place][key] !== undefined);
  // Registering a document takes a while.
  const ajv = given.length > 0 ? createAjv(document, true) : undefined;
  for (const { name: key, in: place, pointer } of given) {
    const problem = ajv && findProblem(ajv, pointer, input[place][key]);
    if (problem !== undefined) throw new InputError(`--${place} ${key}${problem}.`);
  }
  if (!body || input.body === undefined) return;
  const problem = findProblem(createAjv(document, false), body.pointer, input.body);
  if (problem !== undefined) throw new InputError(`${name} doesn't take this body: body${problem}.`);
}

function checkNames(operation: string, place: string, known: readonly Parameter[], given: readonly string[]): void {
  const names = known.map(({ name }) => name);
  const unknown = given.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const list = names.length > 0 ? `Known: ${sortBySimilarity(names, unknown).join(", ")}` : "It has none";
    throw new UsageError(`${operation} has no ${place} parameter "${unknown}". ${list}`);
  }
  const missing = known.find(({ name, required }) => required && !given.includes(name));
  if (missing) throw new UsageError(`${operation} needs --${place} ${missing.name}=VALUE`);
}

/** Names that share words come first. */
function sortBySimilarity(names: readonly string[], name: string): string[] {
  const words = splitWords(name);
  const count = (other: string) => splitWords(other).filter((word) => words.includes(word)).length;
  return [...names].sort((one, other) => count(other) - count(one));
}

function createAjv(document: BundledDocument, coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    allErrors: true,
    // Arguments are strings. A single one may be a list.
    ...(coerceTypes ? { coerceTypes: "array" as const } : {}),
  });
  ajv.addSchema(document, "document");
  return ajv;
}

/** Describes what's wrong with a value; undefined if nothing is. */
function findProblem(ajv: Ajv2020, pointer: string, value: unknown): string | undefined {
  const reference = pointer.split("/").map(encodeURIComponent).join("/");
  // Ajv coerces properties in place, so the value must be one, and of a copy.
  const validate = ajv.compile({ type: "object", properties: { value: { $ref: `document#${reference}` } } });
  if (validate({ value: structuredClone(value) })) return undefined;
  // All branches of a union report errors. Those deepest in the value are of the branch that was meant, most likely.
  const errors = validate.errors ?? [];
  const depth = Math.max(...errors.map(countSteps));
  return describeErrors(errors.filter((error) => countSteps(error) === depth));
}

const countSteps = ({ instancePath }: ErrorObject): number => instancePath.split("/").length;

/** Errors of the same place, which may be of several branches: what each allows is allowed. */
function describeErrors(errors: readonly ErrorObject[]): string {
  const [first] = errors;
  if (!first) return " is invalid";
  const { instancePath, keyword, message = "is invalid", params } = first;
  const steps = instancePath.split("/").slice(2);
  const place = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join("");
  const allowed = errors.flatMap((error) => (error.instancePath === instancePath ? listAllowed(error) : []));
  if (allowed.length > 0) return `${place} must be one of: ${[...new Set(allowed)].join(", ")}`;
  const { missingProperty, additionalProperty } = params as Readonly<Record<string, unknown>>;
  if (keyword === "required") return `${place} must have \`${String(missingProperty)}\``;
  if (keyword === "additionalProperties") return `${place} has an unknown property \`${String(additionalProperty)}\``;
  return `${place} ${message}`;
}

function listAllowed({ keyword, params }: ErrorObject): unknown[] {
  const { allowedValues, allowedValue } = params as Readonly<Record<string, unknown>>;
  if (keyword === "enum") return allowedValues as unknown[];
  return keyword === "const" ? [allowedValue] : [];
}
