import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import type { Finding } from "./schema-cases.ts";
import { closed, document, get, json, number, object, post, ref, responding, text } from "./documents.ts";

/** A change of an operation or of a named schema, and a program that uses the thing that changes. */
export interface OperationCase {
  readonly title: string;
  readonly before: OpenApiDocument;
  readonly after: OpenApiDocument;
  /** Expected findings: `kind pointer`. */
  readonly found: readonly Finding[];
  /** Statements that compile with the old types. */
  readonly program: string;
}

const parameter = (extra: object = {}) => ({ parameters: [{ name: "limit", in: "query", schema: number, ...extra }] });
const pages = (items: string, limit = 10) => ({
  "x-pagination": { style: "token", items, next: "next", token: { in: "body", name: "token" }, limit },
});
const job = { "x-job": { id: { from: "id", to: "id" }, download: "POST /cats" } };
const body = { requestBody: json(object({ name: text })) };
const encoded = (type: string) => ({
  requestBody: { required: true, content: { [type]: { schema: object({ name: text }) } } },
});
const typed = (type: string) => ({ "200": { description: "", content: { [type]: { schema: text } } } });
const cat = object({ name: text });
const problem = (properties: Record<string, typeof text>) => ({ Problem: object({ code: text, ...properties }) });
const failing = (schema: object) => ({ "200": json(text), "400": json(schema) });

const callPost = 'await client.POST("/cats");';
const callGet = 'const { data, error } = await client.GET("/cats"); use(data, error?.message);';

export const OPERATION_CASES: readonly OperationCase[] = [
  {
    title: "an operation is removed",
    before: post({}),
    after: document({}),
    found: ["operation-removed operation"],
    program: callPost,
  },
  {
    title: "an operation is added",
    before: post({}),
    after: document({ ...post({}).paths, "/dogs": { get: { operationId: "getDogs", responses: {} } } }),
    found: ["operation-added operation"],
    program: callPost,
  },
  {
    title: "an operation is renamed",
    before: post({}),
    after: post({ operationId: "createCats" }),
    found: ["name-changed operationId"],
    program: "use(named.postCats);",
  },
  {
    title: "a path parameter is renamed",
    before: post({ parameters: [{ name: "id", in: "path", required: true, schema: text }] }, {}, "/cats/{id}"),
    after: post({ parameters: [{ name: "cat", in: "path", required: true, schema: text }] }, {}, "/cats/{cat}"),
    found: ["path-changed operation"],
    program: 'await client.POST("/cats/{id}", { params: { path: { id: "1" } } });',
  },
  {
    title: "a path parameter is renamed and a query parameter is added",
    before: post({ parameters: [{ name: "id", in: "path", required: true, schema: text }] }, {}, "/cats/{id}"),
    after: post(
      { parameters: [{ name: "cat", in: "path", required: true, schema: text }, ...parameter().parameters] },
      {},
      "/cats/{cat}",
    ),
    found: ["path-changed operation", "parameter-added query limit"],
    program: 'await client.POST("/cats/{id}", { params: { path: { id: "1" } } });',
  },
  {
    title: "an operation is deprecated",
    before: post({}),
    after: post({ deprecated: true }),
    found: ["deprecated operation"],
    program: callPost,
  },
  {
    title: "a parameter is removed",
    before: post(parameter()),
    after: post({}),
    found: ["parameter-removed query limit"],
    program: 'await client.POST("/cats", { params: { query: { limit: 1 } } });',
  },
  {
    title: "an optional parameter is added",
    before: post({}),
    after: post(parameter()),
    found: ["parameter-added query limit"],
    program: callPost,
  },
  {
    title: "a required parameter is added",
    before: post({}),
    after: post(parameter({ required: true })),
    found: ["required-parameter-added query limit"],
    program: callPost,
  },
  {
    title: "a parameter becomes required",
    before: post(parameter()),
    after: post(parameter({ required: true })),
    found: ["now-required query limit"],
    program: callPost,
  },
  {
    title: "a parameter becomes optional",
    before: post(parameter({ required: true })),
    after: post(parameter()),
    found: ["now-optional query limit"],
    program: 'await client.POST("/cats", { params: { query: { limit: 1 } } });',
  },
  {
    title: "a parameter is deprecated",
    before: post(parameter()),
    after: post(parameter({ deprecated: true })),
    found: ["deprecated query limit"],
    program: 'await client.POST("/cats", { params: { query: { limit: 1 } } });',
  },
  {
    title: "the type of a parameter changes",
    before: post(parameter()),
    after: post(parameter({ schema: text })),
    found: ["type-changed query limit"],
    program: 'await client.POST("/cats", { params: { query: { limit: 1 } } });',
  },
  {
    title: "the values of a parameter shrink",
    before: post(parameter({ schema: closed("a", "b") })),
    after: post(parameter({ schema: closed("a") })),
    found: ["value-removed query limit"],
    program: 'await client.POST("/cats", { params: { query: { limit: "b" } } });',
  },
  {
    title: "an array parameter is sent as one value",
    before: post(parameter({ schema: { type: "array", items: text }, explode: true })),
    after: post(parameter({ schema: { type: "array", items: text }, explode: false })),
    found: ["behaviour query limit"],
    program: 'await client.POST("/cats", { params: { query: { limit: ["a"] } } });',
  },
  {
    title: "a parameter moves to the path item",
    before: post(parameter()),
    after: document({ "/cats": { ...parameter(), ...post({}).paths["/cats"] } }),
    found: ["documentation operation"],
    program: 'await client.POST("/cats", { params: { query: { limit: 1 } } });',
  },
  {
    title: "an optional body is added",
    before: post({}),
    after: post(body),
    found: ["body-added request"],
    program: callPost,
  },
  {
    title: "a required body is added",
    before: post({}),
    after: post({ requestBody: { required: true, ...json(text) } }),
    found: ["required-body-added request"],
    program: callPost,
  },
  {
    title: "a body becomes required",
    before: post(body),
    after: post({ requestBody: { required: true, ...body.requestBody } }),
    found: ["body-always-there request"],
    program: callPost,
  },
  {
    title: "a body becomes optional",
    before: post({ requestBody: { required: true, ...body.requestBody } }),
    after: post(body),
    found: ["body-may-be-missing request"],
    program: 'await client.POST("/cats", { body: { name: "Tom" } });',
  },
  {
    title: "a body is removed",
    before: post(body),
    after: post({}),
    found: ["body-removed request"],
    program: 'await client.POST("/cats", { body: { name: "Tom" } });',
  },
  {
    title: "a JSON body becomes multipart",
    before: post(encoded("application/json")),
    after: post(encoded("multipart/form-data")),
    found: ["encoding-changed request"],
    program: 'await client.POST("/cats", { body: { name: "Tom" } });',
  },
  {
    title: "a text response becomes CSV",
    before: get(typed("text/plain")),
    after: get(typed("text/csv")),
    found: ["media-type response"],
    program: 'use((await orThrow(client.GET("/cats"))).length);',
  },
  {
    title: "a JSON response becomes text",
    before: get(typed("application/json")),
    after: get(typed("text/csv")),
    found: ["encoding-changed response"],
    program: 'use((await orThrow(client.GET("/cats"))).length);',
  },
  {
    title: "a response body is removed",
    before: responding(cat),
    after: get({ "200": { description: "" } }),
    found: ["body-removed response"],
    program: 'use((await orThrow(client.GET("/cats"))).name);',
  },
  {
    title: "a response body is added",
    before: get({ "200": { description: "" } }),
    after: responding(cat),
    found: ["body-added response"],
    program: callGet,
  },
  {
    title: "a success response without a body is added",
    before: responding(cat),
    after: get({ "200": json(cat), "204": { description: "" } }),
    found: ["body-may-be-missing response", "status-changed response"],
    program: 'use((await orThrow(client.GET("/cats"))).name);',
  },
  {
    title: "the success response without a body is removed",
    before: get({ "200": json(cat), "204": { description: "" } }),
    after: responding(cat),
    found: ["body-always-there response", "status-changed response"],
    program: 'use((await orThrow(client.GET("/cats")))?.name);',
  },
  {
    title: "the body of a response may be missing",
    before: responding(cat),
    after: get({ "200": { ...json(cat), "x-optional-body": true } }),
    found: ["body-may-be-missing response"],
    program: 'use((await orThrow(client.GET("/cats"))).name);',
  },
  {
    title: "a success response with another type is added",
    before: responding(text),
    after: get({ "200": json(text), "202": json(number) }),
    found: ["type-widened response", "status-changed response"],
    program: 'use((await orThrow(client.GET("/cats"))).length);',
  },
  {
    title: "a success response has another status",
    before: get({ "200": json(cat) }),
    after: get({ "201": json(cat) }),
    found: ["status-changed response"],
    program: 'use((await orThrow(client.GET("/cats"))).name);',
  },
  {
    title: "an error response is removed",
    before: get(failing(text)),
    after: get({ "200": json(text) }),
    found: ["error-response response 400"],
    program: callGet,
  },
  {
    title: "an error response is added",
    before: get({ "200": json(text) }),
    after: get(failing(text)),
    found: ["error-response response 400"],
    program: callGet,
  },
  {
    title: "a property of an inline error body is removed",
    before: get(failing(object({ code: text, message: text }))),
    after: get(failing(object({ code: text }))),
    found: ["error-response response 400"],
    program: callGet,
  },
  {
    title: "a property of a named error body is removed",
    before: get(failing(ref("Problem")), problem({ message: text })),
    after: get(failing(ref("Problem")), problem({})),
    found: ["error-response response 400", "property-removed schema .message"],
    program:
      'const { error } = await client.GET("/cats"); use((error as { body?: unknown } & typeof error)?.body as Schemas["Problem"], ({} as Schemas["Problem"]).message);',
  },
  {
    title: "a named schema is removed",
    before: get({ "200": json(text) }, { Cat: cat, Dog: cat }),
    after: get({ "200": json(text) }, { Dog: cat }),
    found: ["schema-removed schema"],
    program: 'use(({} as Schemas["Cat"]).name);',
  },
  {
    title: "a named schema is renamed",
    before: responding(ref("Cat"), { Cat: cat }),
    after: responding(ref("Kitten"), { Kitten: cat }),
    found: ["schema-renamed schema"],
    program: 'use(({} as Schemas["Cat"]).name);',
  },
  {
    title: "a named schema is inlined",
    before: responding(ref("Cat"), { Cat: cat }),
    after: responding(cat),
    found: ["schema-removed schema"],
    program: 'use(({} as Schemas["Cat"]).name);',
  },
  {
    title: "a named schema is added",
    before: responding(cat),
    after: responding(ref("Cat"), { Cat: cat }),
    found: ["schema-added schema"],
    program: callGet,
  },
  {
    title: "an operation gets pages",
    before: post({}),
    after: post(pages("items")),
    found: ["pages-added x-pagination"],
    program: callPost,
  },
  {
    title: "an operation loses its pages",
    before: post(pages("items")),
    after: post({}),
    found: ["pages-removed x-pagination"],
    program: 'use(paginations["POST /cats"]);',
  },
  {
    title: "the items of the pages move",
    before: post(pages("items")),
    after: post(pages("data.items")),
    found: ["items-moved x-pagination"],
    program: 'paginations["POST /cats"].items satisfies "items";',
  },
  {
    title: "the pages have another limit",
    before: post(pages("items")),
    after: post(pages("items", 20)),
    found: ["behaviour x-pagination"],
    program: 'use(paginations["POST /cats"]);',
  },
  {
    title: "an operation is no longer a job",
    before: post(job),
    after: post({}),
    found: ["job-removed x-job"],
    program: 'use(jobs["POST /cats"]);',
  },
  {
    title: "an operation becomes a job",
    before: post({}),
    after: post(job),
    found: ["job-added x-job"],
    program: callPost,
  },
  {
    title: "a POST becomes replayable",
    before: post({ "x-safe": false }),
    after: post({ "x-safe": true }),
    found: ["behaviour x-safe"],
    program: callPost,
  },
  {
    title: "an operation needs no token",
    before: withToken(post({})),
    after: withToken(post({ security: [] })),
    found: ["behaviour security"],
    program: callPost,
  },
];

function withToken(base: OpenApiDocument): OpenApiDocument {
  const securitySchemes = { token: { type: "apiKey", in: "header", name: "x-redlock-auth" } };
  return { ...base, components: { ...base.components, securitySchemes }, security: [{ token: [] }] };
}
