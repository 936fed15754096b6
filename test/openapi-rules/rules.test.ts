import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import plugin from "../../scripts/openapi-rules/plugin.mjs";
import { VERBS } from "../../scripts/openapi-rules/operation-id.mjs";
import { ERRORS, GOOD, json, lintAll, operation, ordered, root, schemas, type Files } from "./lint.ts";

const thing = { type: "object", properties: { id: { type: "string" } } };
const list = { type: "object", properties: { items: { type: "array", items: thing }, next: { type: "string" } } };
const responds = (schema: object, extra: object = {}) => ({
  responses: { "200": { description: "x", ...json(schema), ...extra }, ...ERRORS },
});
const query = (name: string, schema: object, extra: object = {}) => ({
  name,
  in: "query",
  description: "Anything.",
  schema,
  ...extra,
});
const token = {
  style: "token",
  items: "items",
  next: "next",
  token: { in: "query", name: "pageToken" },
};
const paged = (pagination: object, parameters: object[] = [query("pageToken", { type: "string" })]) =>
  operation({ "x-pagination": { ...token, ...pagination }, parameters, ...responds(list) });
const job = { id: { from: "id", to: "id" }, download: "GET /things/{id}/download" };
const state = { operation: "GET /things/{id}/status", property: "status", ready: ["READY"], failed: [] };

/** A job with its status and download, and what is changed of it. */
function jobDocument(change: object, status: object = {}): Files {
  const id = { name: "id", in: "path", required: true, description: "The job's.", schema: { type: "string" } };
  const values = { type: "string", "x-extensible-enum": ["READY", "FAILED"] };
  const read = (operationId: string, schema: object) => ({
    get: ordered({ ...GOOD, operationId, parameters: [id], ...responds(schema) }),
  });
  const number = String(Math.random()).slice(2);
  return root({
    "/things": {
      post: ordered({
        ...GOOD,
        operationId: `startJob${number}`,
        "x-safe": false,
        "x-job": { ...job, status: { ...state, ...status }, ...change },
        ...responds(thing),
      }),
    },
    "/things/{id}/status": read(`getStatus${number}`, { type: "object", properties: { status: values } }),
    "/things/{id}/download": read(`downloadJob${number}`, { type: "string" }),
  });
}

const limited = { requests: 2, per: "second", burst: 10 };
const area = (paths: object, components: object = {}) => ({ paths, components });
const areaRoot = (paths: object) => root(paths);
const good = (operationId: string) => ({ get: { ...GOOD, operationId, tags: ["Things"] } });
const things = { $ref: "./root/things.yaml#/paths/~1things" };

/** Each rule with a document that breaks it. */
const VIOLATIONS: Readonly<Record<string, Files>> = {
  "operation-id: `thingsList1` doesn't start with a verb from the table in openapi/README.md.": operation({
    operationId: "thingsList1",
  }),
  "operation-id: `x-safe: true` contradicts the verb: `create` changes something.": operation(
    { "x-safe": true },
    { method: "post" },
  ),
  "operation-summary-style: A summary has no full stop.": operation({ summary: "List things." }),
  "operation-summary-style: A summary starts with a capital.": operation({ summary: "list things" }),
  "operation-external-docs: `externalDocs.url` is missing: the vendor's page on the operation.": operation({
    externalDocs: undefined,
  }),
  "operation-key-order: `summary` is in the wrong position: openapi/README.md has the order.": root({
    "/things": { get: reordered() },
  }),
  'operation-tag-of-file: The tag "Other" isn\'t the name of the file, root.': operation({ tags: ["Other"] }),
  "operation-singular-tag: Operation `tags` object should have only one tag.": operation({ tags: ["Root", "Other"] }),
  "deprecated-names-replacement: Deprecated, but the description doesn't say what to use: `Deprecated: use `GET /x` instead.`":
    operation({ deprecated: true }),
  "no-inline-error: The error 404 is written inline: refer to one in openapi/components/.": operation({
    responses: { ...GOOD.responses, "404": { description: "Not there." } },
  }),
  "description-says-more: The description of `alertCount` repeats the name. Say more, or leave it out.": schemas({
    Thing: { type: "object", properties: { alertCount: { type: "integer", description: "The alert count." } } },
  }),
  "open-response-enums: `body.thing` is a closed set in a response: write `x-extensible-enum`.": schemas({
    Thing: { type: "string", enum: ["open", "closed"] },
  }),
  "known-format: `format: double` isn't a format of integer.": schemas({
    Thing: { type: "integer", format: "double" },
  }),
  "known-format: `format: datetime` isn't a format of string.": schemas({
    Thing: { type: "string", format: "datetime" },
  }),
  "known-format: Unix time is `format: int64`.": schemas({
    Thing: { type: "number", format: "double", description: "Unix time in ms." },
  }),
  "keyword-of-type: `minimum` doesn't apply to string.": schemas({ Thing: { type: "string", minimum: 1 } }),
  "default-is-allowed: The default isn't among the values.": schemas({
    Thing: { type: "string", "x-extensible-enum": ["a"], default: "b" },
  }),
  "default-is-allowed: The default is of type string.": schemas({ Thing: { type: "integer", default: "1" } }),
  'discriminator-matches: "circle" maps to a schema whose `kind` is square.': schemas({
    Shape: {
      oneOf: [{ $ref: "#/components/schemas/Square" }],
      discriminator: { propertyName: "kind", mapping: { circle: "#/components/schemas/Square" } },
    },
    Square: { type: "object", required: ["kind"], properties: { kind: { type: "string", const: "square" } } },
  }),
  "no-typed-rest-beside-optional: Typed `additionalProperties` beside optional properties: separate them with `allOf`, or write `true`.":
    schemas({
      Thing: { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "string" } },
    }),
  "no-object-in-query: `range` is an object, which can't be serialised into a query: declare its properties, or take JSON as a string.":
    operation({ parameters: [query("range", thing)] }),
  "path-parameter-name: The path parameter `thing_id` is not camelCase.": root({
    "/things/{thing_id}": {
      get: {
        ...GOOD,
        operationId: "getThing",
        parameters: [{ name: "thing_id", in: "path", required: true, description: "x", schema: { type: "string" } }],
      },
    },
  }),
  "rate-limit-headers: The operation has `x-rate-limit`: declare X-RateLimit-Burst-Capacity, X-RateLimit-Remaining, X-RateLimit-Replenish-Rate, X-RateLimit-Requested-Tokens.":
    operation({ "x-rate-limit": limited }),
  "extensions: `x-optional-body`: it must be equal to constant.": operation(
    responds(thing, { "x-optional-body": "maybe" }),
  ),
  "extensions: `x-safe` is only for POST: whether the other methods are safe follows from the method.": operation({
    "x-safe": true,
  }),
  "operation-description: Operation object should contain `description` field.": operation({ description: undefined }),
  "parameter-description: Parameter object description must be present.": operation({
    parameters: [query("id", { type: "string" }, { description: undefined })],
  }),
  "operation-tag-defined: Operation tags should be defined in global tags.": operation({ tags: ["Undeclared"] }),
  "area-files: root/things.yaml: /others has no line in the root document, so it doesn't exist.": {
    ...areaRoot({ "/things": things }),
    "root/things.yaml": area({ "/things": good("listOthers"), "/others": good("listLost") }),
  },
  "area-files: root/things.yaml: nothing refers to schemas/Unused.": {
    ...areaRoot({ "/things": things }),
    "root/things.yaml": area({ "/things": good("listUsed") }, { schemas: { Unused: { type: "string" } } }),
  },
  "area-files: root/things.yaml: the schema `thing_list` is not PascalCase.": {
    ...areaRoot({ "/things": things }),
    "root/things.yaml": area({ "/things": good("listNamed") }, { schemas: { thing_list: { type: "string" } } }),
  },
  "area-files: root/things.yaml: the schema `ThingModel`: remove the suffix `Model`.": {
    ...areaRoot({ "/things": things }),
    "root/things.yaml": area({ "/things": good("listModels") }, { schemas: { ThingModel: { type: "string" } } }),
  },
};

/** The keys of a good operation with the summary last. */
function reordered(): object {
  const { summary, responses, ...rest } = GOOD;
  return { ...rest, operationId: "listOrder", responses, summary };
}

/** Facts that don't fit their operation. */
const FACTS: Readonly<Record<string, Files>> = {
  "`x-pagination`: `items`: the response has no `rows`": paged({ items: "rows" }),
  "`x-pagination`: `items`: `next` of the response isn't of type array": paged({ items: "next" }),
  "`x-pagination`: `next`: the response has no `nextToken`": paged({ next: "nextToken" }),
  "`x-pagination`: `total`: the response has no `total`": paged({ total: "total" }),
  "`x-pagination`: `token`: the query has no `pageToken`": paged({}, []),
  "`x-pagination`: `limit.maximum` is 500, and `limit` has the maximum 100": paged(
    { limit: { in: "query", name: "limit", maximum: 500 } },
    [query("pageToken", { type: "string" }), query("limit", { type: "integer", maximum: 100 })],
  ),
  "`x-pagination`: `keep`: the body has no `limit`": paged({ keep: ["limit"] }),
  "`x-pagination`: `then`: there's no operation POST /things/page": paged({ then: "POST /things/page" }),
  "`x-job`: the response has no `jobId`": jobDocument({ id: { from: "jobId", to: "id" } }),
  "`x-job`: GET /things/{id}/download has no path parameter `jobId`": jobDocument({ id: { from: "id", to: "jobId" } }),
  "`x-job`: there's no operation GET /things/{id}/file": jobDocument({ download: "GET /things/{id}/file" }),
  "`x-job`: the response of GET /things/{id}/status has no `state`": jobDocument({}, { property: "state" }),
  '`x-job`: "DONE" isn\'t among the values of `status` in the response of GET /things/{id}/status': jobDocument(
    {},
    { ready: ["DONE"] },
  ),
  "`x-job`: the operation declares no response 202": operation({ "x-job": { pending: [202] } }),
  "`x-rate-limit`: a burst of 1 is less than the rate, 2 a second": operation({
    "x-rate-limit": { ...limited, burst: 1 },
  }),
  "`x-error-keys`: the operation declares no response 409": operation({ "x-error-keys": { "409": ["taken"] } }),
};

const SOUND: Readonly<Record<string, Files>> = {
  "an operation": operation({}),
  "a list with pages": paged({}),
  "a job": jobDocument({}),
  "a union with a discriminator": schemas({
    Shape: {
      oneOf: [{ $ref: "#/components/schemas/Square" }],
      discriminator: { propertyName: "kind", mapping: { square: "#/components/schemas/Square" } },
    },
    Square: { type: "object", required: ["kind"], properties: { kind: { type: "string", const: "square" } } },
  }),
  "an area file": {
    ...areaRoot({ "/things": things }),
    "root/things.yaml": area({ "/things": good("listSound") }),
  },
  "a deprecated operation": operation({
    deprecated: true,
    description: "Returns the things. Deprecated: use `GET /v2/things` instead.",
  }),
};

let reported: Record<string, string[]>;
beforeAll(async () => {
  reported = await lintAll({ ...VIOLATIONS, ...FACTS, ...SOUND });
}, 60_000);

describe("rules for documents", () => {
  test.each(Object.keys(SOUND))("%s that is sound passes every rule", (name) => {
    expect(reported[name]?.filter((problem) => !problem.startsWith("operation-tag-defined"))).toEqual([]);
  });

  test.each(Object.keys(VIOLATIONS))("a document is reported with %s", (message) => {
    expect(reported[message]).toContain(message);
  });

  test.each(Object.keys(FACTS))("a fact that doesn't fit is reported with %s", (message) => {
    expect(reported[message]?.filter((problem) => problem.startsWith("facts: ")).join("\n")).toContain(`${message}.`);
  });

  test("redocly.yaml turns every rule of the project on", async () => {
    const configured = await readFile("redocly.yaml", "utf8");
    const missing = Object.keys(plugin().rules.oas3).filter(
      (rule) => !configured.includes(`prisma-cloud/${rule}: error`),
    );
    expect(missing).toEqual([]);
  });

  test("openapi/README.md explains every verb that lint knows, and no other", async () => {
    const readme = await readFile("openapi/README.md", "utf8");
    const table = /### Verbs\n(.*?)\n\n(?=[A-Z*])/s.exec(readme.replace(/.*?(?=### Verbs)/s, ""))?.[0] ?? "";
    const rows = readme.slice(readme.indexOf("### Verbs")).match(/^\| `.*?\|/gm) ?? [];
    const explained = rows
      .slice(0, rows.findIndex((row) => row.includes("onboard")) + 1)
      .flatMap((row) => row.match(/(?<=`)[a-z]+(?=`)/g) ?? []);
    expect(table).not.toBe("");
    expect(explained.sort()).toEqual([...VERBS.keys()].sort());
  });
});
