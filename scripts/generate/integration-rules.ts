import type { Alternative, ObjectRule, Rule, ScalarRule } from "../../src/integration-config/rules.ts";
import { SchemaGraph } from "../documents/graph.ts";
import type { OpenApiDocument } from "../documents/openapi.ts";
import { follow } from "../documents/reference.ts";
import type { Alternative as SchemaAlternative, Kind, Schema, Value } from "../documents/schema.ts";
import { GenerationError } from "./generation-error.ts";

/** Keywords of a value that end up in its rule. */
interface ValueKeywords {
  format?: string;
  minLength?: number;
  pattern?: string;
  contentMediaType?: string;
  "x-pattern-message"?: string;
  "x-error-key"?: string;
  "x-secret-if"?: string;
}

const VALUE_KEYWORDS = [
  "format",
  "minLength",
  "pattern",
  "contentMediaType",
  "x-pattern-message",
  "x-error-key",
  "x-secret-if",
] as const satisfies (keyof ValueKeywords)[];

/** Keywords that the graph reads, or that don't affect validity. */
const OTHER_KEYWORDS: readonly string[] = [
  ...["$ref", "type", "enum", "const", "properties", "required", "additionalProperties", "items"],
  ...["allOf", "oneOf", "anyOf", "default", "description", "title", "example", "examples", "deprecated"],
];

/** The values that the client can check, for keywords with a fixed set of them. */
const KNOWN_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  format: ["uuid", "password"],
  minLength: [0, 1],
  contentMediaType: ["application/json"],
};

/** Turns the schemas of configs into the rules that the client checks. */
export class IntegrationRules {
  readonly #document: OpenApiDocument;
  readonly #graph: SchemaGraph;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#graph = new SchemaGraph(document);
  }

  /** @throws {GenerationError} naming the schema that no rule can express */
  build(name: string): ObjectRule {
    const rule = this.#rule([{ $ref: `#/components/schemas/${name}` }], name);
    if (!("properties" in rule)) throw new GenerationError(`The schema ${name} must be an object.`);
    return rule;
  }

  /** @param schemas the alternatives of one value @param at its location, for messages */
  #rule(schemas: readonly Schema[], at: string, required = false): Rule {
    const keywords = this.#collectKeywords(schemas, at);
    const alternatives = this.#graph.alternatives(this.#graph.anyOf(schemas));
    const [first] = alternatives;
    if (!first || alternatives.some(({ kind }) => kind !== first.kind))
      throw new GenerationError(`${at} must have one type.`);
    if (first.kind === "object") return this.#objectRule(alternatives, at);
    if (first.kind === "array") return { items: this.#rule([first.items ?? {}], `${at}[]`) };
    return scalarRule(first, keywords, required, at);
  }

  #objectRule(alternatives: readonly SchemaAlternative[], at: string): ObjectRule {
    const names = [...new Set(alternatives.flatMap(({ properties }) => [...properties.keys()]))];
    const properties = Object.fromEntries(
      names.map((name) => {
        const schemas = alternatives.flatMap((one) => one.properties.get(name) ?? []);
        const required = alternatives.some((one) => one.required.has(name));
        return [name, this.#rule(schemas, `${at}.${name}`, required)];
      }),
    );
    const required = names.filter((name) => alternatives.every((one) => one.required.has(name)));
    return {
      properties,
      ...(required.length > 0 && { required }),
      ...(alternatives.length > 1 && { anyOf: this.#alternativeRules(alternatives, names, required) }),
      ...(alternatives.some(({ additional }) => additional) && { additionalProperties: true }),
    };
  }

  #alternativeRules(alternatives: readonly SchemaAlternative[], names: string[], required: string[]): Alternative[] {
    const varying = names.filter(
      (name) =>
        !required.includes(name) && alternatives.some((one) => one.required.has(name) || !one.properties.has(name)),
    );
    return alternatives.map((one) => {
      const own = varying.filter((name) => one.properties.has(name));
      const needed = own.filter((name) => one.required.has(name));
      const optional = own.filter((name) => !one.required.has(name));
      const constants = names.flatMap((name) => this.#constant(one, name) ?? []);
      return {
        ...(needed.length > 0 && { required: needed }),
        ...(optional.length > 0 && { optional }),
        ...(constants.length > 0 && { const: Object.fromEntries(constants) }),
      };
    });
  }

  /** Returns the value of a property that may have only one in an alternative. */
  #constant(one: SchemaAlternative, name: string): [name: string, value: Value][] | undefined {
    const schema = one.properties.get(name);
    const [only, ...others] = schema ? this.#graph.alternatives(schema).flatMap(({ values = [] }) => [...values]) : [];
    return only === undefined || others.length > 0 ? undefined : [[name, only]];
  }

  /** Collects the keywords of a value's schemas, including the schemas that they refer to and are composed of. */
  #collectKeywords(schemas: readonly Schema[], at: string): ValueKeywords {
    const keywords: ValueKeywords = {};
    const visit = (reference: Schema): void => {
      const schema = follow(this.#document, reference);
      for (const [keyword, value] of Object.entries(schema) as [string, unknown][]) {
        const isValueKeyword = VALUE_KEYWORDS.some((name) => name === keyword);
        if (!isValueKeyword && !OTHER_KEYWORDS.includes(keyword))
          throw new GenerationError(`${at} has \`${keyword}\`, which integrationConfig can't check.`);
        if (!isValueKeyword) continue;
        if (KNOWN_VALUES[keyword]?.includes(value) === false)
          throw new GenerationError(`${at} has \`${keyword}: ${String(value)}\`, which integrationConfig can't check.`);
        Object.assign(keywords, { [keyword]: value });
      }
      for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) visit(part);
    };
    for (const schema of schemas) visit(schema);
    return keywords;
  }
}

const SCALARS: Readonly<Partial<Record<Kind, ScalarRule["type"]>>> = {
  string: "string",
  boolean: "boolean",
  integer: "integer",
  number: "number",
};

function scalarRule(
  { kind, values }: SchemaAlternative,
  keywords: ValueKeywords,
  required: boolean,
  at: string,
): ScalarRule {
  const type = SCALARS[kind];
  if (!type) throw new GenerationError(`${at} must be a string, a boolean, a number, a list or an object.`);
  const { format, minLength = required ? 1 : 0, pattern, contentMediaType } = keywords;
  return {
    type,
    ...(values && { enum: [...values] }),
    // A required string that is blank is always a mistake, unless the document says `minLength: 0`.
    ...(type === "string" && !values && minLength === 1 && { minLength }),
    ...(format === "uuid" && { format }),
    ...(contentMediaType === "application/json" && { contentMediaType }),
    ...(pattern !== undefined && { pattern }),
    ...(keywords["x-pattern-message"] !== undefined && { patternMessage: keywords["x-pattern-message"] }),
    ...(keywords["x-error-key"] !== undefined && { errorKey: keywords["x-error-key"] }),
    ...(format === "password" && { secret: keywords["x-secret-if"] ?? (true as const) }),
  };
}
