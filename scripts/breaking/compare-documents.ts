import { isDeepStrictEqual } from "node:util";
import { describeOperations } from "../documents/described-operations.ts";
import { SchemaGraph } from "../documents/graph.ts";
import type { OpenApiDocument } from "../documents/openapi.ts";
import type { Schema } from "../documents/schema.ts";
import { greater, VERDICTS, type Change, type ChangeKind, type Step } from "./change.ts";
import { OperationComparison, type OperationChange } from "./compare-operations.ts";
import { SchemaComparison } from "./compare-schemas.ts";

/** The documents whose named schemas the package exports: as `CspmSchemas` and `CodeSchemas`. */
const EXPORTED: ReadonlySet<string> = new Set(["cspm", "code"]);

const eraseParameterNames = (operation: string) => operation.replaceAll(/\{[^}]*\}/g, "{}");

const createChange = (kind: ChangeKind, from: string, to: string, pointer = "operation"): OperationChange => ({
  kind,
  direction: kind.startsWith("schema-") ? "response" : "request",
  pointer,
  schema: undefined,
  from,
  to,
});

type Found = readonly [operation: string, change: OperationChange];

/** Lists what changes for users of a document's types from one revision to another. */
export function compareDocuments(document: string, before: OpenApiDocument, after: OpenApiDocument): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const found = compareAllOperations(before, after);
  if (EXPORTED.has(document)) found.push(...compareNamedSchemas(before, after, found));
  if (found.length === 0) found.push(["every operation", createChange("documentation", "", "")]);
  return found.map(([operation, change]) => ({
    ...change,
    step: VERDICTS[change.kind][change.direction],
    document,
    operation,
  }));
}

function compareAllOperations(before: OpenApiDocument, after: OpenApiDocument): Found[] {
  const index = (revision: OpenApiDocument) =>
    new Map(describeOperations(revision).map((operation) => [operation.name, operation] as const));
  const [was, is] = [index(before), index(after)];
  const shapes = new Map([...is.keys()].map((name) => [eraseParameterNames(name), name]));
  const oldShapes = new Set([...was.keys()].map(eraseParameterNames));
  const found: Found[] = [];
  for (const [name, operation] of was) {
    const renamed = shapes.get(eraseParameterNames(name));
    const isRenamed = !is.has(name) && renamed !== undefined && !was.has(renamed);
    const other = is.get(isRenamed ? renamed : name);
    if (!other) {
      found.push([name, createChange("operation-removed", name, "")]);
      continue;
    }
    if (isRenamed) found.push([name, createChange("path-changed", name, renamed)]);
    for (const change of new OperationComparison(operation, other).compare())
      if (!isRenamed || !change.pointer.startsWith("path ")) found.push([name, change]);
  }
  for (const name of is.keys())
    if (!was.has(name) && !oldShapes.has(eraseParameterNames(name)))
      found.push([name, createChange("operation-added", "", name)]);
  return found;
}

/** Compares the named schemas, without changes that an operation already shows. */
function compareNamedSchemas(before: OpenApiDocument, after: OpenApiDocument, known: readonly Found[]): Found[] {
  const [was, is] = [before, after].map((revision) => new Map(Object.entries(revision.components?.schemas ?? {}))) as [
    Map<string, Schema>,
    Map<string, Schema>,
  ];
  const added = new Map([...is].filter(([name]) => !was.has(name)));
  const found: Found[] = [];
  const comparison = new SchemaComparison(new SchemaGraph(before), new SchemaGraph(after), { isNamed: true });
  const identify = ({ kind, schema }: OperationChange) => `${kind} ${schema ?? ""}`;
  const shown = new Set(known.map(([, change]) => identify(change)));
  for (const [name, schema] of was) {
    const operation = `schema ${name}`;
    const other = is.get(name);
    if (other && !isDeepStrictEqual(schema, other)) {
      const changes = comparison.compare(schema, other).map((change) => ({
        ...change,
        direction: "response" as const,
        pointer: `schema ${change.pointer}`.trim(),
      }));
      found.push(
        ...changes.filter((change) => !shown.has(identify(change))).map((change) => [operation, change] as const),
      );
    }
    if (other) continue;
    const [renamed] = [...added].find(([, candidate]) => isDeepStrictEqual(schema, candidate)) ?? [];
    if (renamed !== undefined) added.delete(renamed);
    const change =
      renamed === undefined
        ? createChange("schema-removed", name, "", "schema")
        : createChange("schema-renamed", name, renamed, "schema");
    found.push([operation, change]);
  }
  for (const name of added.keys()) found.push([`schema ${name}`, createChange("schema-added", "", name, "schema")]);
  return found;
}

/** Returns the largest step of the changes. */
export const resolveStep = (changes: readonly Change[]): Step =>
  changes.reduce<Step>((step, change) => greater(step, change.step), "none");
