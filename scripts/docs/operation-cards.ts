import type { Callable } from "../../src/find/calls.ts";
import { listEntries, type OperationEntry } from "../../src/find/entries.ts";
import type { BundledDocument } from "../documents/bundled.ts";
import { describeNotes } from "../generate/jsdoc.ts";
import { readCallable } from "./callable.ts";

/** An operation in the search index of the site, with what its result shows. */
export interface OperationCard extends OperationEntry, Callable {
  readonly kind: "operation";
  /** Its place in the reference. */
  readonly href: string;
  /** Sentences about pages, jobs, permissions, roles and the rate limit. */
  readonly notes: readonly string[];
  /** Its page in the vendor's documentation, if it has one. */
  readonly vendorPage?: string;
}

/** Resolves the place of an operation in its reference. Redocly makes it from the tag and the operationId. */
const resolveHref = (api: string, area: string, name: string): string =>
  `${api}.html#/${area.toLowerCase().replaceAll(" ", "-")}/${name.toLowerCase()}`;

/** Lists the operations of a document for the search. */
export function listOperationCards({ api, json, operations }: BundledDocument): OperationCard[] {
  const sources = new Map(operations.map((operation) => [operation.name, operation]));
  return listEntries(api, json).flatMap((entry) => {
    const operation = sources.get(entry.operation);
    if (!operation) return [];
    const { externalDocs } = operation.source;
    return {
      kind: "operation",
      ...entry,
      ...readCallable(api, operation),
      href: resolveHref(api, entry.area, entry.name),
      notes: describeNotes(operation),
      ...(externalDocs ? { vendorPage: externalDocs.url } : {}),
    };
  });
}
