/** As much of Redocly's rule interface as the rules use: the types of Redocly's core are not published with its CLI. */
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
  /** Follows a reference; anything else is answered as it is. */
  readonly resolve: <Node>(node: Node) => { readonly node: Node | undefined };
}

/** Documents are what the rules find out about, so nothing is promised but what the OpenAPI grammar says. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: unknown;
  readonly enum?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface Response {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Operation {
  readonly operationId?: unknown;
  readonly security?: readonly unknown[];
  readonly responses?: Readonly<Record<string, Response>>;
  readonly [extension: `x-${string}`]: unknown;
}

/** What a rule looks at, by the kind of node. */
export interface Visitor {
  readonly PathItem?: (item: { readonly post?: Operation }, context: Context) => void;
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
