import { describe, expect, test } from "vitest";
import { factOf } from "../../../../scripts/documents/fact.ts";
import { SchemaGraph } from "../../../../scripts/documents/graph.ts";
import type { Schema } from "../../../../scripts/documents/schema.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function graphOf(schemas: Record<string, Schema>) {
  const graph = new SchemaGraph({ components: { schemas } });
  const fact = (schema: Schema) => factOf(graph, schema);
  const below = (schema: Schema) => [...fact(schema).below.keys()].sort();
  return { graph, fact, below };
}

describe("what a schema says", () => {
  test("parts of an allOf are one object, with all that any of them requires", () => {
    const { graph, below } = graphOf({ Base: { type: "object", properties: { id: { type: "string" } } } });
    const schema = { allOf: [ref("Base"), { required: ["id"], properties: { name: { type: "string" } } }] };
    expect(below(schema)).toEqual([".id", ".name"]);
    expect(graph.alternatives(schema)[0]?.required).toEqual(new Set(["id"]));
  });

  test("a property is required where every variant requires it", () => {
    const { fact } = graphOf({});
    const properties = { a: { type: "string" }, b: { type: "string" } };
    const variants = [
      { properties, required: ["a", "b"] },
      { properties, required: ["a"] },
    ];
    const { below } = fact({ oneOf: variants });
    expect([below.get(".a")?.required, below.get(".b")?.required]).toEqual([true, false]);
  });

  test("a base beside oneOf is part of every variant", () => {
    const { graph } = graphOf({});
    const schema = {
      properties: { id: { type: "string" } },
      oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }],
    };
    expect(graph.alternatives(schema).map(({ properties }) => [...properties.keys()])).toEqual([
      ["id", "a"],
      ["id", "b"],
    ]);
  });

  test("null is known in the spellings of 3.0 and 3.1", () => {
    const { fact } = graphOf({});
    const spellings: Schema[] = [
      { type: "string", nullable: true },
      { type: ["string", "null"] },
      { oneOf: [{ type: "string" }, { type: "null" }] },
      { enum: ["a", null] },
    ];
    for (const schema of spellings) expect(fact(schema).kinds).toEqual(new Set(["string", "null"]));
  });

  test("the values of a choice between lists are those of all lists", () => {
    const { fact } = graphOf({});
    expect(fact({ anyOf: [{ enum: ["a"] }, { type: "string", "x-extensible-enum": ["b"] }] })).toMatchObject({
      values: new Set(["a", "b"]),
      extensible: true,
    });
    expect(fact({ anyOf: [{ enum: ["a"] }, { type: "string" }] }).values).toBeUndefined();
  });

  test("a list of both booleans is no list", () => {
    expect(graphOf({}).fact({ type: "boolean", enum: [true, false] }).values).toBeUndefined();
  });
});

describe("a schema that contains itself", () => {
  test("in its properties is walked as far as one likes", () => {
    const Node = { properties: { child: ref("Node") } };
    const { graph, fact } = graphOf({ Node });
    let schema: Schema = ref("Node");
    for (let depth = 0; depth < 5; depth++) schema = fact(schema).below.get(".child")?.schema ?? {};
    expect(graph.anyOf([schema])).toBe(Node);
  });

  test("in its own composition adds nothing to itself", () => {
    const { below } = graphOf({
      Range: { properties: { type: { type: "string" } }, oneOf: [ref("Absolute"), ref("Relative")] },
      Absolute: { allOf: [ref("Range"), { properties: { value: { type: "object" } } }] },
      Relative: { allOf: [ref("Range"), { properties: { amount: { type: "integer" } } }] },
    });
    expect(below(ref("Range"))).toEqual([".amount", ".type", ".value"]);
  });

  test("through merged properties comes to an end", () => {
    const { graph, fact } = graphOf({
      A: { allOf: [ref("B"), { properties: { next: ref("A") } }] },
      B: { properties: { next: ref("B") } },
    });
    const seen = new Set<Schema>();
    let schema: Schema = ref("A");
    while (!seen.has(graph.anyOf([schema]))) {
      seen.add(graph.anyOf([schema]));
      schema = fact(schema).below.get(".next")?.schema ?? {};
      expect(seen.size).toBeLessThan(10);
    }
  });
});
