import type { BundledDocument } from "../documents/bundled.ts";
import type { Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import type { SchemaCheck } from "../documents/schema-check.ts";
import type { Schema } from "../documents/schema.ts";
import type { SourceLine, Sources } from "../documents/sources.ts";

/** A contradiction between a response and its document, with the line to change. */
export interface Difference {
  readonly operation: string;
  readonly problem: string;
  readonly line: SourceLine | undefined;
}

interface Location {
  /** The innermost named schema on the way, and the properties below it. */
  readonly owner: { readonly name: string; readonly properties: string[] } | undefined;
  /** The pointer with the keys of maps masked, because they belong to the tenant. */
  readonly pointer: string;
}

const isIndex = (token: string): boolean => /^(\d+|\*)$/.test(token);

/** Property names of the API. Longer names, digits and capitals suggest an id or a key that the document took for a property. */
const PROPERTY_NAME = /^[a-z][A-Za-z_.-]{0,39}$/;

/** Follows a pointer through the schemas that describe the value. */
function locate({ json }: BundledDocument, schema: Schema, tokens: readonly string[]): Location {
  let owner: Location["owner"];
  const enter = (schemas: readonly Schema[]): Schema[] => {
    const entered: Schema[] = [];
    for (const each of schemas) {
      if (each.$ref) owner = { name: each.$ref.split("/").pop() ?? "", properties: [] };
      const resolved = follow(json, each);
      entered.push(
        resolved,
        ...enter([...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])]),
      );
    }
    return entered;
  };
  let here = enter([schema]);
  const masked: string[] = [];
  for (const token of tokens) {
    const items = isIndex(token) ? here.flatMap((part) => part.items ?? []) : [];
    const named = here.flatMap(({ properties }) => properties?.[token] ?? []);
    const others = here.flatMap(({ additionalProperties: other }) => (typeof other === "object" ? [other] : []));
    const isKnown = items.length > 0 || named.length > 0 || (others.length === 0 && PROPERTY_NAME.test(token));
    masked.push(isKnown ? token : "{}");
    if (items.length === 0) owner?.properties.push(token);
    here = enter([items, named, others].find(({ length }) => length > 0) ?? []);
  }
  return { owner, pointer: masked.map((token) => `/${token}`).join("") };
}

/** Lists contradictions between a response and its document. */
export function listDifferences(
  operation: Operation,
  schema: Schema,
  response: unknown,
  document: BundledDocument,
  check: SchemaCheck,
  sources: Sources,
): Difference[] {
  const found = new Map<string, Difference>();
  for (const { path, message } of check.findProblems(schema, response)) {
    const { owner, pointer } = locate(document, schema, path);
    const problem = `${pointer || "the response"} ${message}`;
    const line =
      (owner && sources.schema(owner.name, owner.properties)) ?? sources.operation(operation.method, operation.path);
    found.set(problem, { operation: operation.name, problem, line });
  }
  return [...found.values()];
}
