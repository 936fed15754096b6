import { expect, test } from "vitest";
import { writeCalls } from "../../../../scripts/bench/type-programs.ts";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { listOperations } from "../../../../scripts/documents/operations.ts";

test("writeCalls calls every operation with its required parameters and body", () => {
  const at = (place: string, name: string, required: boolean) => ({ in: place, name, required, schema: {} });
  const paths: OpenApiDocument["paths"] = {
    "/cats": { get: { parameters: [at("query", "limit", false), at("query", "time.type", true)] } },
    "/cats/{id}": {
      parameters: [at("path", "id", true)],
      put: { requestBody: { content: { "application/json": { schema: {} } } } },
      delete: {},
    },
    "/dogs": { post: {} },
  };
  expect(writeCalls(listOperations({ openapi: "3.1.0", paths }), "client")).toEqual([
    '  use((await client.GET("/cats", { params: { query: { "time.type": given } } })).data);',
    '  use((await client.PUT("/cats/{id}", { params: { path: { "id": given } }, body: given })).data);',
    '  use((await client.DELETE("/cats/{id}", { params: { path: { "id": given } } })).data);',
    '  use((await client.POST("/dogs")).data);',
  ]);
});
