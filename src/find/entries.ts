import type { Findable } from "./find.ts";

/** As much of an OpenAPI document as the search needs. */
export interface SearchableDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** An operation in the search index. Plain JSON. */
export interface OperationEntry extends Findable {
  readonly api: string;
  readonly operation: string;
  readonly area: string;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

interface SearchableOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
}

/** Lists the operations of a document for the search. */
export function listEntries(api: string, { paths }: SearchableDocument): OperationEntry[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      // Our documents' operations have these properties: `npm run lint:openapi` checks it.
      const operation = item[method] as SearchableOperation | undefined;
      if (!operation) return [];
      const { operationId: name, summary, description, tags, deprecated = false } = operation;
      return {
        api,
        operation: `${method.toUpperCase()} ${path}`,
        name,
        summary,
        area: tags.join(", "),
        ...(description === undefined ? {} : { text: description }),
        ...(deprecated ? { deprecated } : {}),
      };
    }),
  );
}
