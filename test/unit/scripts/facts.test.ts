import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../../scripts/documents/openapi.ts";
import { listOperations } from "../../../scripts/documents/operations.ts";
import { writeOperationFacts } from "../../../scripts/generate/facts.ts";

const operation = (extra: object) => ({ operationId: "x", responses: { 200: {} }, ...extra });
const factsWith = (paths: object, components = {}) =>
  writeOperationFacts(listOperations({ openapi: "3.1.0", paths: paths as OpenApiDocument["paths"], components }));

test("a rate limit per minute is written per second", () => {
  const facts = factsWith({ "/a": { get: operation({ "x-rate-limit": { requests: 30, per: "minute", burst: 5 } }) } });
  expect(facts.replace(/\s+/g, "")).toContain('"GET/a":{"rateLimit":[0.5,5]');
});

test("without a burst, the rate itself may come at once", () => {
  const facts = factsWith({ "/a": { get: operation({ "x-rate-limit": { requests: 4, per: "second" } }) } });
  expect(facts.replace(/\s+/g, "")).toContain('"GET/a":{"rateLimit":[4,4]');
});

test("a CSV response is read as text, a file as a blob, and JSON by its content type", () => {
  const answers = (type: string) => operation({ responses: { 200: { content: { [type]: {} } } } });
  const paths = {
    "/csv": { get: answers("text/csv") },
    "/zip": { get: answers("application/zip") },
    "/json": { get: answers("application/json") },
  };
  const facts = factsWith(paths).replace(/\s+/g, "");
  expect(facts).toContain('"GET/csv":{"responseType":"text"}');
  expect(facts).toContain('"GET/zip":{"responseType":"blob"}');
  expect(facts).not.toContain("GET/json");
});

test("a list parameter that isn't exploded is a comma list, on the path or by reference too", () => {
  const ids = { name: "ids", in: "query", explode: false };
  const paths = {
    "/a": { parameters: [{ $ref: "#/components/parameters/Ids" }], get: operation({}) },
    "/b": { get: operation({ parameters: [{ name: "all", in: "query", explode: true }] }) },
  };
  const facts = factsWith(paths, { parameters: { Ids: ids } }).replace(/\s+/g, "");
  expect(facts).toContain('"GET/a":{"commaLists":["ids"]');
  expect(facts).not.toContain(`"GET/b":{"commaLists"`);
});
