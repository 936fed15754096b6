import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readAllBundled, type BundledDocument } from "../../scripts/documents/bundled.ts";
import { jsonBody, type ResponseContent, type Operation } from "../../scripts/documents/operations.ts";
import { follow } from "../../scripts/documents/reference.ts";
import { SchemaCheck } from "../../scripts/documents/schema-check.ts";
import type { Schema } from "../../scripts/documents/schema.ts";

/** One request or answer that went over a wire, or that a document shows. */
export interface Recording {
  readonly source: { readonly repo: string };
  /** `response-item`: one element of a list somewhere in the answer. */
  readonly kind: "request" | "response" | "response-item" | "error";
  readonly method: string;
  readonly path_template: string;
  readonly status: number | null;
  readonly body: unknown;
}

/** Every recording under a folder, with a name: the repository that it comes from, and the file. */
export function readRecordings(folder: string): { name: string; recording: Recording }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ file, recording: JSON.parse(readFileSync(join(folder, file), "utf8")) as Recording }))
    .filter(({ recording }) => typeof recording.kind === "string")
    .map(({ file, recording }) => ({ name: `${recording.source.repo} ${basename(file)}`, recording }));
}

const documents = await readAllBundled();
const checks = new Map(documents.map((document) => [document, new SchemaCheck(document, { formats: false })]));

/** What the documents do not allow in a recording; none if it fits. */
export function recordingProblems(recording: Recording): string[] {
  const found = findOperation(recording);
  if (!found) return [`${recording.method} ${recording.path_template} is not described`];
  const [document, operation] = found;
  const { kind, body } = recording;
  if (kind === "error" && (body === null || body === "" || body === undefined)) return [];
  const schema = kind === "request" ? jsonBody(operation) : findResponse(operation, recording)?.schema;
  if (!schema) return [`${operation.name} has no ${kind === "request" ? "request body" : "such answer"}`];
  const problems = (candidate: Schema) => checks.get(document)?.problems(candidate, body) ?? [];
  if (kind !== "response-item") return problems(schema);
  const candidates = [...elementsIn(schema, document), schema].map(problems);
  return candidates.reduce((best, next) => (next.length < best.length ? next : best));
}

/** Parameters go by any name, and the vendor publishes some paths with `/code` too often, or not at all. */
const normalizePath = (path: string): string => path.replace(/\{[^}]+\}/g, "{}").replace(/\/$/, "");
const spellings = (path: string): string[] =>
  [path, path.replace(/^\/code\/code\//, "/code/"), path.replace(/^\/api\//, "/code/api/")].map(normalizePath);

function findOperation({ method, path_template }: Recording): [BundledDocument, Operation] | undefined {
  for (const spelling of spellings(path_template))
    for (const document of documents) {
      const operation = document.operations.find(
        (each) => each.method === method && normalizePath(each.path) === spelling,
      );
      if (operation) return [document, operation];
    }
  return undefined;
}

function findResponse({ responses }: Operation, { kind, status }: Recording): ResponseContent | undefined {
  const json = responses.filter(({ schema }) => schema !== undefined);
  const exact = json.find((answer) => answer.status === String(status));
  if (kind === "error") return exact ?? json.find((answer) => answer.status === "default");
  // Whoever writes an example down may not know its status.
  return exact ?? json.find((answer) => answer.status.startsWith("2"));
}

/** The schemas of what the lists hold that a schema has, down to four levels. */
function elementsIn(schema: Schema, document: BundledDocument, level = 0): Schema[] {
  if (level > 4) return [];
  const { items, properties = {}, allOf = [], oneOf = [], anyOf = [] } = follow(document.json, schema);
  const inner = [...Object.values(properties), ...allOf, ...oneOf, ...anyOf];
  return [...(items ? [items] : []), ...inner.flatMap((each) => elementsIn(each, document, level + 1))];
}
