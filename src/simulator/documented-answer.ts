import { gzipSync } from "node:zlib";
import { content, empty, json, type Answer } from "./answer.ts";
import { resolve, type Operation } from "./documents.ts";
import { objectOf, type JsonObject } from "./json.ts";
import { sampleOf } from "./sample.ts";

const SUCCESSES = ["200", "201", "204", "202", "206"];

function successOf(operation: Operation): { status: number; response: JsonObject } {
  const responses = objectOf(operation.source["responses"]);
  const status = SUCCESSES.find((known) => known in responses) ?? "200";
  return { status: Number(status), response: resolve(operation.api, responses[status]) };
}

/** The status of an operation's success, 200 where the document names none. */
export const successStatus = (operation: Operation): number => successOf(operation).status;

const JSON_TYPE = "application/json";

function mediaOf(operation: Operation): { type: string; media: JsonObject } | undefined {
  const types = objectOf(successOf(operation).response["content"]);
  const type = JSON_TYPE in types ? JSON_TYPE : Object.keys(types)[0];
  return type === undefined ? undefined : { type, media: objectOf(types[type]) };
}

/** Where the schema of the answer's body is, to look into. Undefined for none. */
export const successSchema = (operation: Operation): unknown => mediaOf(operation)?.media["schema"];

/**
 * A body made from the schema of a success. Undefined for none. The documents' examples aren't used: pages are made by
 * varying the ids of a sample, and an example's ids aren't placeholders.
 */
export function documentedBody(operation: Operation): unknown {
  const media = mediaOf(operation)?.media;
  return media === undefined ? undefined : sampleOf(operation.api, media["schema"]);
}

const CSV = "id,name\r\n1,sample\r\n";

const BODIES: Readonly<Record<string, string | Uint8Array>> = {
  "text/csv": CSV,
  "text/plain": "sample",
  "application/xml": "<sample/>",
  // An empty archive: nothing but the end of its directory.
  "application/zip": Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]),
};

/** A file of a type that says nothing. Where the document knows its format, it tells so in words. */
function fileOf(description: unknown): string | Uint8Array {
  const format = /\b(gzipped )?CSV\b/.exec(String(description));
  if (format === null) return Uint8Array.from([0, 1, 2, 253, 254, 255]);
  return format[1] === undefined ? CSV : gzipSync(CSV);
}

/** The answer that the document gives for an operation. */
export function documentedAnswer(operation: Operation, body: unknown = documentedBody(operation)): Answer {
  const { status, response } = successOf(operation);
  const type = mediaOf(operation)?.type;
  if (type === undefined || status === 204) return empty(status);
  if (type === JSON_TYPE) return json(body === undefined ? null : body, status);
  return content(type, BODIES[type] ?? fileOf(response["description"]), status);
}
