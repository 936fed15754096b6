import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/documents/openapi.ts";
import { listOperations } from "../../scripts/documents/operations.ts";
import { collectFilterNames } from "../../scripts/generate/filter-names.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The filter names of a document whose one operation takes `body`. */
function collect(body: object) {
  const condition = { allOf: [{ properties: { name: ref("ThingFilterName") } }, { properties: { value: {} } }] };
  const json = {
    openapi: "3.1.0",
    paths: { "/things": { post: { requestBody: { content: { "application/json": { schema: body } } } } } },
    components: {
      schemas: {
        ThingFilterName: { type: "string", "x-extensible-enum": ["thing.id"] },
        Condition: condition,
        Node: { properties: { node: ref("Node") } },
      },
    },
  } as OpenApiDocument;
  return collectFilterNames([{ json, operations: listOperations(json) }]);
}

test("the names of filters are collected by area", () => {
  expect(collect({}).names).toEqual({ Thing: ["thing.id"] });
});

test("a filter name is found in a list of conditions, through references and allOf", () => {
  const filters = { type: "array", items: ref("Condition") };
  expect(collect({ properties: { filters } }).places).toEqual({ "POST /things": { "filters.*.name": "Thing" } });
  expect(collect({ properties: { filter: { properties: { filters } } } }).places).toEqual({
    "POST /things": { "filter.filters.*.name": "Thing" },
  });
});

test("a filter name that is a property itself is found", () => {
  expect(collect({ properties: { filterName: ref("ThingFilterName") } }).places).toEqual({
    "POST /things": { filterName: "Thing" },
  });
});

test("an operation without filters isn't listed, even if its body contains itself", () => {
  expect(collect(ref("Node")).places).toEqual({});
});
