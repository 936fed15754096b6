import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { stringify } from "yaml";
import { rank } from "../../scripts/openapi-rules/conventions.mjs";
import plugin from "../../scripts/openapi-rules/plugin.mjs";
import { redocly } from "../../scripts/redocly.ts";

/** A document, or its files by name: `things.yaml` is the root then. */
export type Files = Readonly<Record<string, object>>;

export const ERRORS = {
  "401": { $ref: "#/components/responses/No" },
  "429": { $ref: "#/components/responses/No" },
  default: { $ref: "#/components/responses/No" },
};
export const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** An operation that no rule has anything to say about. */
export const GOOD = {
  operationId: "listThings",
  summary: "List things",
  description: "Returns the things.",
  tags: ["Root"],
  externalDocs: { url: "https://example.com/list-things" },
  responses: { "200": { description: "The things; no body." }, ...ERRORS },
};

/** The same operation with its keys in the order of openapi/README.md. */
export const ordered = (source: object): object =>
  Object.fromEntries(Object.entries(source).sort(([one], [other]) => rank(one) - rank(other)));

/** A root document with these paths and components. */
export const root = (paths: object, components: object = {}): Files => ({
  "root.yaml": {
    openapi: "3.1.0",
    info: { title: "Things", version: "1", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "https://api.prismacloud.io" }],
    security: [{ Key: [] }],
    tags: [{ name: "Root", description: "Things." }],
    paths,
    components: {
      responses: { No: { description: "no" } },
      securitySchemes: { Key: { type: "apiKey", in: "header", name: "key" } },
      ...components,
    },
  },
});

const operationNumber = { count: 0 };

/** A root document with one operation, `GET /things` unless a method is given. */
export function operation(extra: object, { method = "get", components = {} } = {}): Files {
  // Unique, because all documents of a test file are linted by one process.
  const operationId = `${method === "get" ? "list" : "create"}Things${"abcdefghij"[operationNumber.count++ % 10]}${operationNumber.count}`;
  const safety = method === "post" ? { "x-safe": false } : {};
  const { operationId: _, ...good } = GOOD;
  return root({ "/things": { [method]: ordered({ operationId, ...good, ...safety, ...extra }) } }, components);
}

/** A root document with schemas, which its one response uses. */
export function schemas(given: Readonly<Record<string, object>>): Files {
  const properties = Object.fromEntries(
    Object.keys(given).map((name) => [name.toLowerCase(), { $ref: `#/components/schemas/${name}` }]),
  );
  const responses = { "200": { description: "x", ...json({ type: "object", properties }) }, ...ERRORS };
  return operation({ responses }, { components: { schemas: given, responses: { No: { description: "no" } } } });
}

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string } }[];
  }[];
}

/** Lints each document by all rules of the project, in one process. Returns what is reported for each. */
export async function lintAll(documents: Readonly<Record<string, Files>>): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-rules-"));
  try {
    const names = Object.keys(documents);
    for (const [index, name] of names.entries())
      for (const [file, document] of Object.entries(documents[name] ?? {})) {
        const path = join(folder, String(index), file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, stringify(document, { aliasDuplicateObjects: false }));
      }
    const rules = Object.fromEntries(
      Object.keys(plugin().rules.oas3).map((rule) => [`prisma-cloud/${rule}`, "error"] as const),
    );
    const builtIn = ["operation-description", "operation-singular-tag", "operation-summary", "operation-tag-defined"];
    const others = [...builtIn, "parameter-description", "tag-description"].map((rule) => [rule, "error"] as const);
    await writeFile(
      join(folder, "redocly.yaml"),
      stringify({
        plugins: [resolve("scripts/openapi-rules/plugin.mjs")],
        rules: { ...rules, ...Object.fromEntries(others) },
      }),
    );
    const files = names.map((_, index) => join(folder, String(index), "root.yaml"));
    // Redocly exits with 1 if it finds something, and prints its report all the same.
    const { stdout } = await redocly(
      "lint",
      ...files,
      "--config",
      join(folder, "redocly.yaml"),
      "--format",
      "json",
      "--max-problems",
      "1000",
    ).catch((error: unknown) => error as { stdout: string });
    const reports = JSON.parse(`[${stdout.trim().replace(/\}\s*\{(?=\s*"totals")/g, "},{")}]`) as Report[];
    return Object.fromEntries(
      names.map((name, index) => [
        name,
        (reports[index]?.problems ?? []).map(
          ({ ruleId, message }) => `${ruleId.replace("prisma-cloud/", "")}: ${message}`,
        ),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
