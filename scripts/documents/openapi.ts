import type { Reference } from "./reference.ts";
import type { Schema } from "./schema.ts";

// The parts of OpenAPI 3.0 and 3.1 that the scripts read, unresolved.

export interface Example {
  readonly summary?: string;
  readonly value: unknown;
}

/** By media type. */
export type Media = Readonly<
  Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, Example>> }>
>;

/** A request or response body. */
export interface DocumentedBody {
  readonly required?: boolean;
  readonly content?: Media;
  /** Of a response: it may come without the body that it describes. */
  readonly "x-optional-body"?: boolean;
}

export interface DocumentedParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  /** Query lists repeat their parameter's name unless this is false. */
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: Media;
}

type Security = readonly Readonly<Record<string, unknown>>[];

export interface DocumentedOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: { readonly url: string };
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly (DocumentedParameter | Reference)[];
  readonly requestBody?: DocumentedBody | Reference;
  readonly responses?: Readonly<Record<string, DocumentedBody | Reference>>;
  readonly security?: Security;
  readonly [extension: `x-${string}`]: unknown;
}

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

export type PathItem = Readonly<Partial<Record<Lowercase<Method>, DocumentedOperation>>> & {
  readonly parameters?: readonly (DocumentedParameter | Reference)[];
};

/** An OpenAPI 3 document: one of ours, bundled, or one of the vendor's. */
export interface OpenApiDocument {
  readonly info?: { readonly title: string; readonly summary?: string };
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, { readonly name: string }>>;
  };
  readonly security?: Security;
}
