// The shape of the rules in generated/integrations.ts: the part of JSON Schema that configs need, with references followed
// and alternatives multiplied out.

type Scalar = string | number | boolean;

export interface ScalarRule {
  readonly type: "string" | "boolean" | "integer" | "number";
  /** The values that are allowed. */
  readonly enum?: readonly Scalar[];
  /** The string must not be blank. */
  readonly minLength?: 1;
  readonly format?: "uuid";
  readonly contentMediaType?: "application/json";
  readonly pattern?: string;
  /** Follows the key in the message about a value that doesn't match `pattern`. */
  readonly patternMessage?: string;
  /** Key of the API's error for such a value. */
  readonly errorKey?: string;
  /** Responses mask the value: always, or if the property of that name beside it is true. */
  readonly secret?: true | string;
}

export interface ListRule {
  readonly items: Rule;
}

export interface ObjectRule {
  readonly properties: Readonly<Record<string, Rule>>;
  /** The keys that every alternative requires. */
  readonly required?: readonly string[];
  /** What else has to hold: one of these at least. */
  readonly anyOf?: readonly Alternative[];
  /** Keys that aren't in `properties` are allowed. */
  readonly additionalProperties?: true;
}

/** One combination of the keys that not all alternatives allow or require. It allows no others of them. */
export interface Alternative {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** Values that keys must have here. */
  readonly const?: Readonly<Record<string, Scalar>>;
}

export type Rule = ScalarRule | ListRule | ObjectRule;
