/** The part of Redocly's rule interface that our rules use. Redocly's CLI doesn't publish the types of its core. */
export interface Location {
  readonly pointer: string;
  readonly source: { readonly absoluteRef: string };
  readonly child: (segments: string | readonly (string | number)[]) => Location;
  /** The key instead of its value. */
  readonly key: () => Location;
}

export interface Context {
  readonly location: Location;
  readonly report: (problem: { message: string; location: Location }) => void;
  /** Follows a reference relative to `from` (default: the visited file). Returns anything else unchanged. */
  readonly resolve: <Node>(
    node: Node,
    from?: string,
  ) => { readonly node: Node | undefined; readonly location: Location | undefined };
}

/** A schema that may be wrong: the types only promise what the grammar of OpenAPI enforces. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: unknown;
  readonly description?: unknown;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> };
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: unknown;
  readonly schema?: Schema;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Operation {
  readonly operationId?: unknown;
  readonly summary?: unknown;
  readonly description?: unknown;
  readonly deprecated?: unknown;
  readonly tags?: readonly string[];
  readonly externalDocs?: unknown;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  readonly security?: readonly unknown[];
  readonly responses?: Readonly<Record<string, Response>>;
  readonly [extension: `x-${string}`]: unknown;
}

type Method = "get" | "post" | "put" | "patch" | "delete";
export type PathItem = Readonly<Partial<Record<Method, Operation>>> & { readonly parameters?: readonly Parameter[] };

export interface Root {
  readonly paths?: Readonly<Record<string, object>>;
}

/** The functions of a rule by the kind of node that they visit. */
export interface Visitor {
  readonly Root?: (root: Root, context: Context) => void;
  readonly PathItem?: (item: PathItem, context: Context) => void;
  readonly Operation?: (operation: Operation, context: Context) => void;
  readonly Parameter?: (parameter: Parameter, context: Context) => void;
  readonly Response?: (response: Response, context: Context) => void;
  readonly RequestBody?: (body: object, context: Context) => void;
  readonly MediaTypesMap?: (map: Readonly<Record<string, unknown>>, context: Context) => void;
  readonly NamedSchemas?: (schemas: Readonly<Record<string, Schema>>, context: Context) => void;
  readonly Schema?: (schema: Schema, context: Context) => void;
}

export interface Plugin {
  readonly id: string;
  readonly rules: { readonly oas3: Readonly<Record<string, () => Visitor>> };
}
