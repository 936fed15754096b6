import type { OpenApiDocument } from "./openapi.ts";
import { follow } from "./reference.ts";
import { collectValues, readOwnAlternatives, type Alternative, type Kind, type Schema } from "./schema.ts";

const SCALARS: ReadonlySet<string> = new Set(["null", "boolean", "integer", "number", "string", "binary"]);

/**
 * The schemas of one document, resolved lazily. Schemas may be circular: nothing is expanded in advance, and a
 * composition that contains itself contributes nothing to itself.
 */
export class SchemaGraph {
  readonly #document: object;
  readonly #alternatives = new WeakMap<Schema, readonly Alternative[]>();
  readonly #ids = new WeakMap<Schema, number>();
  readonly #compositions = new Map<string, Schema>();
  /** The names of the document's schemas. */
  readonly #names: ReadonlyMap<Schema, string>;
  #nextId = 0;

  constructor(document: Pick<OpenApiDocument, "components">) {
    this.#document = document;
    this.#names = new Map(Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [schema, name]));
  }

  /** Lists what a value of this schema may be. Scalars of one kind are merged into one alternative, and so are arrays. */
  alternatives(schema: Schema): readonly Alternative[] {
    const known = this.#alternatives.get(schema);
    if (known) return known;
    const alternatives = this.#merged(this.#expand(schema, new Set()) ?? []);
    this.#alternatives.set(schema, alternatives);
    return alternatives;
  }

  /** Returns one schema for "any of these": the same object for the same members, so that callers can detect cycles. */
  anyOf(schemas: readonly Schema[]): Schema {
    return this.#compose("anyOf", schemas);
  }

  #compose(keyword: "allOf" | "anyOf", schemas: readonly Schema[]): Schema {
    const members = new Set<Schema>();
    const own = (schema: Schema) =>
      this.#compositions.get(this.#key(keyword, [schema])) === schema ? schema[keyword] : undefined;
    for (const schema of schemas) for (const member of own(schema) ?? [schema]) members.add(this.#canonical(member));
    const [only, ...others] = members;
    if (only && others.length === 0) return only;
    const key = this.#key(keyword, [...members]);
    const composition = this.#compositions.get(key) ?? { [keyword]: [...members] };
    this.#compositions.set(key, composition);
    this.#compositions.set(this.#key(keyword, [composition]), composition);
    return composition;
  }

  /** Resolves references, so that each schema is one object. */
  #canonical(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : follow(this.#document, schema);
  }

  #key(keyword: string, schemas: readonly Schema[]): string {
    const ids = schemas.map((schema) => {
      const id = this.#ids.get(schema) ?? this.#nextId++;
      this.#ids.set(schema, id);
      return id;
    });
    return `${keyword} ${ids.sort((one, other) => one - other).join(" ")}`;
  }

  /** Returns undefined if the schema's composition contains the schema itself. */
  #expand(reference: Schema, trail: ReadonlySet<Schema>): Alternative[] | undefined {
    const schema = follow(this.#document, reference);
    if (trail.has(schema)) return undefined;
    const within = new Set(trail).add(schema);
    let alternatives = readOwnAlternatives(schema);
    for (const part of schema.allOf ?? []) {
      const parts = this.#expand(part, within);
      // A part only names the composed schema if it is a union, whose members keep their names.
      alternatives = this.#both(
        alternatives,
        parts?.length === 1 ? parts.map((one) => ({ ...one, name: undefined })) : parts,
      );
    }
    for (const branches of [schema.oneOf, schema.anyOf]) {
      const expanded = branches?.flatMap((branch) => this.#expand(branch, within) ?? []);
      alternatives = this.#both(alternatives, expanded);
    }
    const name = this.#names.get(schema);
    return name === undefined ? alternatives : alternatives.map((one) => ({ ...one, name: one.name ?? name }));
  }

  #both(left: Alternative[], right: readonly Alternative[] | undefined): Alternative[] {
    if (!right || right.length === 0) return left;
    const possible = left.flatMap((one) => right.flatMap((other) => this.#intersection(one, other) ?? []));
    // A mistake in the document: no value fits both. Showing either is better than showing nothing.
    return possible.length > 0 ? possible : [...left, ...right];
  }

  #intersection(one: Alternative, other: Alternative): Alternative | undefined {
    const kind = narrowerKind(one.kind, other.kind);
    if (!kind) return undefined;
    const all = (...schemas: (Schema | undefined)[]): Schema | undefined => {
      const given = schemas.filter((schema) => schema !== undefined);
      return given.length > 0 ? this.#compose("allOf", given) : undefined;
    };
    const names = new Set([...one.properties.keys(), ...other.properties.keys()]);
    const values =
      one.values && other.values
        ? new Set([...one.values].filter((value) => other.values?.has(value)))
        : (one.values ?? other.values);
    return {
      kind,
      values,
      extensible: (one.extensible || !one.values) && (other.extensible || !other.values) && values !== undefined,
      properties: new Map(
        [...names].map((name) => [name, all(one.properties.get(name), other.properties.get(name)) ?? {}]),
      ),
      required: new Set([...one.required, ...other.required]),
      additional: all(one.additional, other.additional),
      items: all(one.items, other.items),
      name: other.name ?? one.name,
    };
  }

  #merged(alternatives: readonly Alternative[]): Alternative[] {
    const merged: Alternative[] = [];
    for (const next of alternatives) {
      const mergeable = SCALARS.has(next.kind) || next.kind === "array";
      const at = mergeable ? merged.findIndex(({ kind }) => kind === next.kind) : -1;
      const before = merged[at];
      if (!before) merged.push(next);
      else if (next.kind === "array")
        merged[at] = { ...before, items: this.anyOf([before.items ?? {}, next.items ?? {}]) };
      else merged[at] = { ...before, ...uniteValues(before, next) };
    }
    return merged;
  }
}

/** Returns undefined if no value is of both kinds. */
function narrowerKind(one: Kind, other: Kind): Kind | undefined {
  if (one === other || other === "any" || (one === "integer" && other === "number")) return one;
  return one === "any" || (one === "number" && other === "integer") ? other : undefined;
}

function uniteValues(one: Alternative, other: Alternative): Pick<Alternative, "values" | "extensible"> {
  if (!one.values || !other.values) return { values: undefined, extensible: false };
  return { values: collectValues([...one.values, ...other.values]), extensible: one.extensible || other.extensible };
}
