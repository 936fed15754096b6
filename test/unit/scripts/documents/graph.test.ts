import { describe, expect, test } from "vitest";
import { summarizeSchema } from "../../../../scripts/documents/schema-summary.ts";
import { SchemaGraph } from "../../../../scripts/documents/graph.ts";
import type { Schema } from "../../../../scripts/documents/schema.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function buildGraph(schemas: Record<string, Schema>) {
  const graph = new SchemaGraph({ components: { schemas } });
  const fact = (schema: Schema) => summarizeSchema(graph, schema);
  const below = (schema: Schema) => [...fact(schema).below.keys()].sort();
  return { graph, fact, below };
}

describe("SchemaGraph", () => {
  test("the parts of an allOf are one object that requires the properties of all parts", () => {
    const { graph, below } = buildGraph({ Base: { type: "object", properties: { id: { type: "string" } } } });
    const schema = { allOf: [ref("Base"), { required: ["id"], properties: { name: { type: "string" } } }] };
    expect(below(schema)).toEqual([".id", ".name"]);
    expect(graph.alternatives(schema)[0]?.required).toEqual(new Set(["id"]));
  });

  test("a property of a union is required if every variant requires it", () => {
    const { fact } = buildGraph({});
    const properties = { a: { type: "string" }, b: { type: "string" } };
    const variants = [
      { properties, required: ["a", "b"] },
      { properties, required: ["a"] },
    ];
    const { below } = fact({ oneOf: variants });
    expect([below.get(".a")?.required, below.get(".b")?.required]).toEqual([true, false]);
  });

  test("properties beside oneOf belong to every variant", () => {
    const { graph } = buildGraph({});
    const schema = {
      properties: { id: { type: "string" } },
      oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }],
    };
    expect(graph.alternatives(schema).map(({ properties }) => [...properties.keys()])).toEqual([
      ["id", "a"],
      ["id", "b"],
    ]);
  });

  test("null is recognised in the spellings of OpenAPI 3.0 and 3.1", () => {
    const { fact } = buildGraph({});
    const spellings: Schema[] = [
      { type: "string", nullable: true },
      { type: ["string", "null"] },
      { oneOf: [{ type: "string" }, { type: "null" }] },
      { enum: ["a", null] },
    ];
    for (const schema of spellings) expect(fact(schema).kinds).toEqual(new Set(["string", "null"]));
  });

  test("the values of a union of enums are those of all enums", () => {
    const { fact } = buildGraph({});
    expect(fact({ anyOf: [{ enum: ["a"] }, { type: "string", "x-extensible-enum": ["b"] }] })).toMatchObject({
      values: new Set(["a", "b"]),
      extensible: true,
    });
    expect(fact({ anyOf: [{ enum: ["a"] }, { type: "string" }] }).values).toBeUndefined();
  });

  test("an enum of both booleans does not constrain the values", () => {
    expect(buildGraph({}).fact({ type: "boolean", enum: [true, false] }).values).toBeUndefined();
  });
});

describe("circular schemas", () => {
  test("a schema that contains itself in a property can be followed to any depth", () => {
    const Node = { properties: { child: ref("Node") } };
    const { graph, fact } = buildGraph({ Node });
    let schema: Schema = ref("Node");
    for (let depth = 0; depth < 5; depth++) schema = fact(schema).below.get(".child")?.schema ?? {};
    expect(graph.anyOf([schema])).toBe(Node);
  });

  test("a schema whose composition contains itself contributes nothing there", () => {
    const { below } = buildGraph({
      Range: { properties: { type: { type: "string" } }, oneOf: [ref("Absolute"), ref("Relative")] },
      Absolute: { allOf: [ref("Range"), { properties: { value: { type: "object" } } }] },
      Relative: { allOf: [ref("Range"), { properties: { amount: { type: "integer" } } }] },
    });
    expect(below(ref("Range"))).toEqual([".amount", ".type", ".value"]);
  });

  test("a schema that contains itself in merged properties has finitely many merged schemas", () => {
    const { graph, fact } = buildGraph({
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
