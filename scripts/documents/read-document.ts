import { Ajv2020 } from "ajv/dist/2020.js";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { InputError } from "../input-error.ts";
import type { OpenApiDocument } from "./openapi.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const mapOf = (name: string) => ({ type: "object", additionalProperties: ref(name) });
const listOf = (name: string) => ({ type: "array", items: ref(name) });
const object = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });

const media = object({ schema: ref("schema") });
const operation = { parameters: listOf("parameter"), requestBody: ref("body"), responses: mapOf("body") };

/**
 * The kinds of the parts that the scripts read, so that what is written wrongly is told instead of tripped over. Whether
 * the parts make sense is not asked: the vendor's documents do not always.
 */
const SHAPE = {
  ...object({ openapi: text, paths: mapOf("path"), components: object({ schemas: mapOf("schema") }) }),
  $defs: {
    path: object({
      parameters: listOf("parameter"),
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
      properties: mapOf("schema"),
      additionalProperties: { anyOf: [{ type: "boolean" }, ref("schema")] },
      items: ref("schema"),
      allOf: listOf("schema"),
      oneOf: listOf("schema"),
      anyOf: listOf("schema"),
    }),
  },
};

const hasShape = new Ajv2020({ strict: false }).compile(SHAPE);

/**
 * The text of a document as an OpenAPI document.
 * @param where what the text is called in errors
 * @throws {InputError} where it is none that the scripts can read: why, and at which pointer
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
    throw unusable(`an OpenAPI 3.0 or 3.1 document is expected; its \`openapi\` is ${JSON.stringify(version)}.`);
  if (!hasShape(document)) {
    const { instancePath = "", message = "is wrong" } = hasShape.errors?.[0] ?? {};
    throw unusable(`${instancePath} ${message}.`);
  }
  return { ...document, openapi: version, paths: document.paths ?? {} };
}

/**
 * A file as an OpenAPI document.
 * @param hint what to do where there is no such file
 * @throws {InputError} naming the file
 */
export async function readDocument(file: string, where = file, hint = ""): Promise<OpenApiDocument> {
  const content = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new InputError(`${where}: ${cause instanceof Error ? cause.message : String(cause)}${hint}`, { cause });
  });
  return parseDocument(content, where);
}
