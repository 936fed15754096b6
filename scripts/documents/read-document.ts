import { Ajv2020 } from "ajv/dist/2020.js";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { InputError } from "../errors.ts";
import type { OpenApiDocument } from "./openapi.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const map = (name: string) => ({ type: "object", additionalProperties: ref(name) });
const list = (name: string) => ({ type: "array", items: ref(name) });
const object = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });

const media = object({ schema: ref("schema") });
const operation = { parameters: list("parameter"), requestBody: ref("body"), responses: map("body") };

/**
 * The JSON types of everything that the scripts read, so that a malformed document fails with a message instead of a
 * TypeError. It doesn't check that the parts make sense, because the vendor's documents don't always.
 */
const SHAPE = {
  ...object({ openapi: text, paths: map("path"), components: object({ schemas: map("schema") }) }),
  $defs: {
    path: object({
      parameters: list("parameter"),
      ...Object.fromEntries(["get", "post", "put", "patch", "delete"].map((method) => [method, ref("operation")])),
    }),
    operation: object({ ...operation, tags: texts, security: { type: "array", items: { type: "object" } } }),
    parameter: {
      ...object({ schema: ref("schema"), content: { type: "object", additionalProperties: media } }),
      anyOf: [{ required: ["$ref"] }, object({ name: text, in: text }, ["name", "in"])],
    },
    body: object({ content: { type: "object", additionalProperties: media } }),
    schema: object({
      $ref: text,
      type: { anyOf: [text, texts] },
      enum: { type: "array" },
      "x-extensible-enum": texts,
      required: { type: ["array", "boolean"] },
      properties: map("schema"),
      additionalProperties: { anyOf: [{ type: "boolean" }, ref("schema")] },
      items: ref("schema"),
      allOf: list("schema"),
      oneOf: list("schema"),
      anyOf: list("schema"),
    }),
  },
};

// Without a check of the constant above, for which ajv compiles its meta-schemas: 0.1 s at the start of every script.
const hasShape = new Ajv2020({ strict: false, validateSchema: false }).compile(SHAPE);

/**
 * Parses an OpenAPI document.
 * @param where the document's name in error messages
 * @throws {InputError} with the reason and the pointer, if the scripts can't read the document
 */
export function parseDocument(content: string, where: string): OpenApiDocument {
  const unusable = (reason: string, cause?: unknown) => new InputError(`${where}: ${reason}`, { cause });
  let document: Partial<OpenApiDocument> | null;
  try {
    document = (where.endsWith(".json") ? JSON.parse(content) : parse(content)) as Partial<OpenApiDocument> | null;
  } catch (cause) {
    throw unusable(cause instanceof Error ? cause.message : String(cause), cause);
  }
  const version = document?.openapi;
  if (typeof version !== "string" || !/^3\.[01]\./.test(version))
    throw unusable(`expected an OpenAPI 3.0 or 3.1 document, but \`openapi\` is ${JSON.stringify(version)}.`);
  if (!hasShape(document)) {
    const { instancePath = "", message = "is wrong" } = hasShape.errors?.[0] ?? {};
    throw unusable(`${instancePath} ${message}.`);
  }
  return { ...document, openapi: version, paths: document.paths ?? {} };
}

/**
 * Reads a file as an OpenAPI document.
 * @param hint what to do if the file is missing
 * @throws {InputError} naming the file
 */
export async function readDocument(file: string, where = file, hint = ""): Promise<OpenApiDocument> {
  const content = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new InputError(`${where}: ${cause instanceof Error ? cause.message : String(cause)}${hint}`, { cause });
  });
  return parseDocument(content, where);
}
