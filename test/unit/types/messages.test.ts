import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Editor } from "../../../scripts/editor/language-service.ts";

const editor = new Editor(join(import.meta.dirname, ".."));

const PRISMA = `import type { PrismaCloud } from "../../src/index.ts";
declare const prisma: PrismaCloud;
declare const text: string;
`;

const diagnose = (call: string): string => editor.diagnose(PRISMA + call).join("\n");

describe("The compiler's message for", { timeout: 60_000 }, () => {
  test.each([
    ["a misspelt path", 'prisma.cspm.GET("/v2/polcy")', '{ "did you mean": "/v2/policy"; }'],
    ["a misspelt path with options", 'prisma.cspm.GET("/v2/polcy", {})', '{ "did you mean": "/v2/policy"; }'],
    ["a value in place of a parameter", 'prisma.cspm.GET("/policy/123")', '{ "did you mean": "/policy/{id}"; }'],
    ["a path like no other", 'prisma.cspm.GET("/nothing/like/this")', '{ "the document has no such path.'],
    ["a path that isn't a literal", "prisma.cspm.GET(text)", '{ "the document has no such path.'],
    ["a wrong method", 'prisma.cspm.POST("/v2/policy")', '{ "this path has another method": "GET"; }'],
    ["a missing path parameter", 'prisma.cspm.GET("/policy/{id}")', '{ "pass options with": "params.path.id"; }'],
    [
      "two missing path parameters",
      'prisma.cspm.PATCH("/policy/{id}/status/{enabled}")',
      '"params.path.id" | "params.path.enabled"',
    ],
    ["a missing query parameter", 'prisma.cspm.GET("/v2/alert")', '{ "pass options with": "params.query.detailed"; }'],
    ["a missing body", 'prisma.cspm.POST("/policy")', '{ "pass options with": "body"; }'],
    ["missing params", 'prisma.cspm.GET("/policy/{id}", {})', "Property 'params' is missing"],
    ["a misspelt parameter", 'prisma.cspm.GET("/v2/policy", { params: { qury: {} } })', "'query'"],
    [
      "an operation without pages",
      'prisma.cspm.paginate("GET", "/v2/policy")',
      '{ "this operation has no pages, so call": "GET"; }',
    ],
    ["a misspelt list", 'prisma.cspm.paginate("POST", "/v2/aler", {})', '{ "did you mean": "/v2/alert"; }'],
    ["a method without pages", 'prisma.cspm.paginate("PUT", "/v2/alert", {})', '"GET" | "POST"'],
    ["a list without its body", 'prisma.cspm.paginate("POST", "/v2/alert")', '{ "pass options with": "body"; }'],
    [
      "an operation that isn't a job",
      'prisma.cspm.job("POST", "/v2/alert", { body: {} })',
      `{ "this operation isn't a job, so call": "POST"; }`,
    ],
    ["a job without its body", 'prisma.cspm.job("POST", "/alert/csv")', '{ "pass options with": "body"; }'],
    ["a job of an API without jobs", 'prisma.code.job("GET", "/x")', "Property 'job' does not exist"],
    ["pages of an API without lists", 'prisma.login.paginate("GET", "/x")', "Property 'paginate' does not exist"],
    ["a misspelt name", "prisma.cspm.listPolcies()", "Did you mean 'listPolicies'?"],
    ["a name without its parameters", "prisma.cspm.getPolicy({})", "Property 'path' is missing"],
    ["a name without a path parameter", "prisma.cspm.getPolicy({ path: {} })", "Property 'id' is missing"],
    ["a named list without its body", "prisma.cspm.listAlerts.paginate({})", "Property 'body' is missing"],
    ["a named job without its body", "prisma.cspm.createAlertCsv.job({})", "Property 'body' is missing"],
  ])("%s says what to write", (_title, call, message) => {
    expect(diagnose(call)).toContain(message);
  });

  test.each([
    'prisma.cspm.GET("/v2/policy")',
    'prisma.cspm.GET("/v2/policy", {})',
    'prisma.cspm.GET("/v2/policy", undefined)',
    'prisma.cspm.GET("/policy/{id}", { params: { path: { id: "1" } } })',
    'prisma.cspm.paginate("POST", "/v2/alert", { body: {} })',
    'prisma.cspm.job("POST", "/alert/csv", { body: {} })',
    'prisma.code.paginate("GET", "/code/api/v2/repositories")',
    'prisma.cspm.getPolicy({ path: { id: "1" } })',
    "prisma.cspm.listAlerts.paginate({ body: {} })",
    "prisma.cspm.createAlertCsv.job({ body: {} })",
  ])("%s doesn't exist", (call) => {
    expect(diagnose(call)).toBe("");
  });
});

test("an editor offers the paths of a method, and no compiler message as a completion", () => {
  const names = (code: string) => editor.complete(PRISMA + code).map(({ name }) => name);
  const paths = names('prisma.cspm.GET("¦")');
  expect(paths).toContain("/v2/policy");
  expect(paths).toContain("/policy/{id}");
  for (const code of ['prisma.cspm.GET("/v2/¦")', 'prisma.cspm.GET("¦", {})']) expect(names(code)).toEqual(paths);
  for (const path of paths) expect(path).toMatch(/^\//);
  expect(names('prisma.cspm.paginate("¦")')).toEqual(["GET", "POST"]);
  expect(names('prisma.cspm.paginate("POST", "¦")')).toContain("/v2/alert");
  expect(names('prisma.cspm.job("POST", "¦")')).toContain("/alert/csv");
});
