import { isDeepStrictEqual } from "node:util";
import { describeOperations, type DescribedOperation } from "../documents/described-operations.ts";
import type { OpenApiDocument } from "../documents/openapi.ts";
import { greater, VERDICTS, type Change, type ChangeKind, type Direction, type Step } from "./change.ts";
import { OperationComparison, type OperationChange } from "./compare-operations.ts";

const eraseParameterNames = (operation: string) => operation.replaceAll(/\{[^}]*\}/g, "{}");
const judge = (kind: ChangeKind, direction: Direction): Step => VERDICTS[kind][direction];

/** Lists what changes for users of a document's types from one revision to another. */
export function compareDocuments(document: string, before: OpenApiDocument, after: OpenApiDocument): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const [was, is] = [before, after].map(
    (revision) => new Map(describeOperations(revision).map((operation) => [operation.name, operation] as const)),
  ) as [Map<string, DescribedOperation>, Map<string, DescribedOperation>];
  const changes: Change[] = [];
  const add = (operation: string, found: readonly OperationChange[]) =>
    changes.push(...found.map((one) => ({ ...one, step: judge(one.kind, one.direction), document, operation })));
  const whole = (kind: ChangeKind, from: string, to: string): OperationChange[] => [
    { kind, direction: "request", pointer: "operation", schema: undefined, from, to },
  ];
  const shapes = new Map([...is.keys()].map((name) => [eraseParameterNames(name), name]));
  for (const [name, operation] of was) {
    const renamed = shapes.get(eraseParameterNames(name));
    const other = is.get(name);
    if (other) add(name, new OperationComparison(operation, other).compare());
    else if (renamed !== undefined && !was.has(renamed)) add(name, whole("path-changed", name, renamed));
    else add(name, whole("operation-removed", name, ""));
  }
  const oldShapes = new Set([...was.keys()].map(eraseParameterNames));
  for (const name of is.keys())
    if (!was.has(name) && !oldShapes.has(eraseParameterNames(name))) add(name, whole("operation-added", "", name));
  if (changes.length === 0) add("every operation", whole("documentation", "", ""));
  return changes;
}

/** Returns the largest step of the changes. */
export const resolveStep = (changes: readonly Change[]): Step =>
  changes.reduce<Step>((step, change) => greater(step, change.step), "none");
