import type { Schema } from "../../../../scripts/documents/schema.ts";
import type { ChangeKind } from "../../../../scripts/breaking/change.ts";
import { closed, list, map, number, object, open, orNull, ref, tagged, text, union } from "./documents.ts";

/** A change of a schema, and how callers use the thing that changes. */
export interface SchemaCase {
  readonly title: string;
  readonly before: Schema;
  readonly after: Schema;
  /** Named schemas that both refer to, before and after. */
  readonly named?: readonly [before: Record<string, Schema>, after: Record<string, Schema>];
  /** Expected findings below `request` and `response`: `kind pointer`. */
  readonly request: readonly Finding[];
  readonly response: readonly Finding[];
  /** A body that compiles with the old types. */
  readonly send: string;
  /** Statements about a response, `data`, that compile with the old types. */
  readonly read: string;
}

export type Finding = ChangeKind | `${ChangeKind} ${string}`;

/** A union with a discriminator. The type generator leaves it out, because the constants tell the members apart. */
const pet = (propertyName: string): Schema => ({
  ...union(ref("Cat"), ref("Dog")),
  ...{ discriminator: { propertyName, mapping: { cat: ref("Cat").$ref, dog: ref("Dog").$ref } } },
});
const pets = (key: string) => ({
  Cat: object({ [key]: { type: "string", const: "cat" }, claws: number }, key),
  Dog: object({ [key]: { type: "string", const: "dog" } }, key),
});

const both = (...findings: Finding[]) => ({ request: findings, response: findings });
const z = { z: text };

export const SCHEMA_CASES: readonly SchemaCase[] = [
  {
    title: "an optional property is added",
    before: object(z),
    after: object({ ...z, a: text }),
    ...both("property-added .a"),
    send: '{ z: "1" }',
    read: "use(data.z);",
  },
  {
    title: "a required property is added",
    before: object(z),
    after: object({ ...z, a: text }, "a"),
    ...both("required-property-added .a"),
    send: '{ z: "1" }',
    read: "use(data.z);",
  },
  {
    title: "a property is removed",
    before: object({ ...z, a: text }),
    after: object(z),
    ...both("property-removed .a"),
    send: '{ a: "1" }',
    read: "use(data.a);",
  },
  {
    title: "a property becomes required",
    before: object({ ...z, a: text }),
    after: object({ ...z, a: text }, "a"),
    ...both("now-required .a"),
    send: '{ z: "1" }',
    read: 'use(data.a ?? "none");',
  },
  {
    title: "a property becomes required beside allOf",
    before: { allOf: [object({ a: text }), object(z)] },
    after: { allOf: [object({ a: text }), object(z)], required: ["a"] },
    ...both("now-required .a"),
    send: '{ z: "1" }',
    read: 'use(data.a ?? "none");',
  },
  {
    title: "a property becomes optional",
    before: object({ a: text }, "a"),
    after: object({ a: text }),
    ...both("now-optional .a"),
    send: '{ a: "1" }',
    read: "use(data.a.length);",
  },
  {
    title: "a property becomes deprecated",
    before: object({ a: text }),
    after: object({ a: { ...text, deprecated: true } }),
    ...both("deprecated .a"),
    send: '{ a: "1" }',
    read: "use(data.a);",
  },
  {
    title: "a property may be null",
    before: object({ a: text }),
    after: object({ a: orNull(text) }),
    ...both("null-added .a"),
    send: '{ a: "1" }',
    read: "if (data.a !== undefined) use(data.a.length);",
  },
  {
    title: "a property is never null",
    before: object({ a: { type: ["string", "null"] } }),
    after: object({ a: text }),
    ...both("null-removed .a"),
    send: "{ a: null }",
    read: "if (data.a !== null) use(data.a); else use();",
  },
  {
    title: "a type changes",
    before: object({ a: text }),
    after: object({ a: number }),
    ...both("type-changed .a"),
    send: '{ a: "1" }',
    read: "use(data.a?.toUpperCase());",
  },
  {
    title: "an object becomes an array",
    before: object({ a: text }),
    after: list(text),
    ...both("type-changed"),
    send: '{ a: "1" }',
    read: "use(data.a);",
  },
  {
    title: "a string becomes a file",
    before: text,
    after: { type: "string", format: "binary" },
    ...both("type-changed"),
    send: '"1"',
    read: "use(data.toUpperCase());",
  },
  {
    title: "a type is added",
    before: text,
    after: union(text, number),
    ...both("type-widened"),
    send: '"1"',
    read: "use(data.toUpperCase());",
  },
  {
    title: "a type is removed",
    before: union(text, number),
    after: text,
    ...both("type-narrowed"),
    send: "1",
    read: 'if (typeof data === "number") use(data.toFixed());',
  },
  {
    title: "a string becomes untyped",
    before: text,
    after: {},
    ...both("type-widened"),
    send: '"1"',
    read: "use(data.toUpperCase());",
  },
  {
    title: "an untyped value becomes a string",
    before: {},
    after: text,
    ...both("typed"),
    send: "1",
    read: "use(data, data as string, String(data));",
  },
  {
    title: "a closed list of values grows",
    before: closed("a"),
    after: closed("a", "b"),
    ...both("value-added"),
    send: '"a"',
    read: 'if (data !== "a") never(data);',
  },
  {
    title: "a closed list of values shrinks",
    before: closed("a", "b"),
    after: closed("a"),
    ...both("value-removed"),
    send: '"b"',
    read: 'if (data === "b") use();',
  },
  {
    title: "an open list of values grows",
    before: open("a"),
    after: open("a", "b"),
    ...both("known-value-added"),
    send: '"a"',
    read: 'if (data === "a" || data === "b") use();',
  },
  {
    title: "an open list of values shrinks",
    before: open("a", "b"),
    after: open("a"),
    ...both("known-value-removed"),
    send: '"b"',
    read: 'if (data === "b") use();',
  },
  {
    title: "a closed list of values opens",
    before: closed("a"),
    after: open("a"),
    ...both("list-opened"),
    send: '"a"',
    read: 'if (data !== "a") never(data);',
  },
  {
    title: "a closed list of values becomes any string",
    before: closed("a"),
    after: text,
    ...both("list-opened"),
    send: '"a"',
    read: 'if (data !== "a") never(data);',
  },
  {
    title: "an open list of values closes",
    before: open("a"),
    after: closed("a"),
    ...both("list-closed"),
    send: 'unlisted("z")',
    read: 'if (data === "z") use();',
  },
  {
    title: "any string becomes a closed list of values",
    before: text,
    after: closed("a"),
    ...both("list-closed"),
    send: '"z"',
    read: 'if (data === "z") use();',
  },
  {
    title: "any string becomes an open list of values",
    before: text,
    after: open("a"),
    ...both("values-listed"),
    send: '"z"',
    read: 'if (data === "z") use(data.toUpperCase());',
  },
  {
    title: "an open list of values becomes any string",
    before: open("a"),
    after: text,
    ...both("values-unlisted"),
    send: '"a"',
    read: 'const known: "a" | Unlisted = data; use(known);',
  },
  {
    title: "the items of an array change",
    before: list(text),
    after: list(number),
    ...both("type-changed []"),
    send: '["1"]',
    read: "use(data[0]?.toUpperCase());",
  },
  {
    title: "the values of a map may be null",
    before: map(text),
    after: map(orNull(text)),
    ...both("null-added .*"),
    send: '{ a: "1" }',
    read: 'const { a = "none" } = data; use(a.length);',
  },
  {
    title: "additionalProperties is added",
    before: object({ a: text }),
    after: { ...object({ a: text }), additionalProperties: text },
    ...both("other-properties-added .*"),
    send: '{ a: "1" }',
    read: "use(data.a);",
  },
  {
    title: "additionalProperties is removed",
    before: { ...object({ a: text }), additionalProperties: text },
    after: object({ a: text }),
    ...both("other-properties-removed .*"),
    send: '{ z: "1" }',
    read: 'use(data["z"]);',
  },
  {
    title: "a variant is added",
    before: tagged("a", { x: text }),
    after: union(tagged("a", { x: text }), tagged("b", {})),
    ...both("variant-added"),
    send: '{ type: "a", x: "1" }',
    read: "use(data.x);",
  },
  {
    title: "a variant is removed",
    before: union(tagged("a", { x: text }), tagged("b", {})),
    after: tagged("a", { x: text }),
    ...both("variant-removed"),
    send: '{ type: "b" }',
    read: 'if (data.type === "b") use();',
  },
  {
    title: "one of several variants changes",
    before: union(tagged("b", { x: text }), tagged("a", { x: text })),
    after: union(tagged("a", { x: text }), tagged("b", { x: number })),
    ...both("type-changed (type=b).x"),
    send: '{ type: "b", x: "1" }',
    read: 'if (data.type === "b") use(data.x?.toUpperCase());',
  },
  {
    title: "the constant of the only variant changes",
    before: tagged("a", {}),
    after: tagged("b", {}),
    ...both("value-removed .type", "value-added .type"),
    send: '{ type: "a" }',
    read: 'if (data.type === "a") use();',
  },
  {
    title: "the discriminator of a union is renamed",
    before: pet("type"),
    after: pet("kind"),
    named: [pets("type"), pets("kind")],
    ...both(
      "property-removed (kind=cat).type",
      "required-property-added (kind=cat).kind",
      "property-removed (kind=dog).type",
      "required-property-added (kind=dog).kind",
    ),
    send: '{ type: "cat", claws: 4 }',
    read: 'if (data.type === "cat") use(data.claws);',
  },
  {
    title: "the value of a discriminator changes",
    before: union(tagged("a", { x: text }), tagged("b", {})),
    after: union(tagged("c", { x: text }), tagged("b", {})),
    ...both("variant-removed", "variant-added"),
    send: '{ type: "a" }',
    read: 'if (data.type === "a") use(data.x);',
  },
];

/** Changes that no caller notices. */
export const UNNOTICED_CASES: readonly (readonly [title: string, before: Schema, after: Schema])[] = [
  ["an integer instead of a number", number, { type: "integer" }],
  ["a limit, a format or a description", text, { ...text, format: "date", maxLength: 5, ...{ description: "x" } }],
  ["an equal object composed of other parts", object({ a: text }), { allOf: [object({}), object({ a: text })] }],
  [
    "variants in another order",
    union(tagged("a", { x: text }), tagged("b", {})),
    union(tagged("b", {}), tagged("a", { x: text })),
  ],
  [
    "a discriminator beside constants",
    union(tagged("a", {}), tagged("b", {})),
    { ...union(tagged("a", {}), tagged("b", {})), ...{ discriminator: { propertyName: "type" } } },
  ],
  ["an enum of both booleans", { type: "boolean" }, { type: "boolean", enum: [true, false] }],
];
