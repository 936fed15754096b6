import { gzipSync } from "node:zlib";
import { content, empty, json, type SimulatedResponse } from "../http/response.ts";
import { toObject, type JsonObject } from "../json.ts";
import { resolve, type Operation } from "./operations.ts";
import { createSample } from "./sample.ts";

const SUCCESSES = ["200", "201", "204", "202", "206"];

function findSuccess(operation: Operation): { status: number; response: JsonObject } {
  const responses = toObject(operation.source["responses"]);
  const status = SUCCESSES.find((known) => known in responses) ?? "200";
  return { status: Number(status), response: resolve(operation.api, responses[status]) };
}

/** The status of an operation's success; 200 if the document lists none. */
export const findSuccessStatus = (operation: Operation): number => findSuccess(operation).status;

/** Whether some tenants respond with success and no body, though the document describes one. */
export const isBodyOptional = (operation: Operation): boolean =>
  findSuccess(operation).response["x-optional-body"] === true;

const JSON_TYPE = "application/json";

function findMedia(operation: Operation): { type: string; media: JsonObject } | undefined {
  const types = toObject(findSuccess(operation).response["content"]);
  const type = JSON_TYPE in types ? JSON_TYPE : Object.keys(types)[0];
  return type === undefined ? undefined : { type, media: toObject(types[type]) };
}

/** The schema of the response's body. Undefined if there's no body. */
export const findSuccessSchema = (operation: Operation): unknown => findMedia(operation)?.media["schema"];

/**
 * A body made from the schema of a success. Undefined if there's no body. The documents' examples aren't used: pages vary the
 * ids of a sample, and an example's ids aren't placeholders.
 */
export function createSampleBody(operation: Operation): unknown {
  const media = findMedia(operation)?.media;
  return media === undefined ? undefined : createSample(operation.api, media["schema"]);
}

const CSV = "id,name\r\n1,sample\r\n";

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "text/csv": CSV,
  "text/plain": "sample",
  "application/xml": "<sample/>",
  // An empty archive: only the end of its directory.
  "application/zip": Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]),
};

/** For a media type that doesn't name the format. The description does, if the document's author knew it. */
function createFile(description: unknown): string | Uint8Array {
  const format = /\b(gzipped )?CSV\b/.exec(String(description));
  if (format === null) return Uint8Array.from([0, 1, 2, 253, 254, 255]);
  return format[1] === undefined ? CSV : gzipSync(CSV);
}

/** The response that the document describes, with a sample body unless another is given. */
export function createSampleResponse(
  operation: Operation,
  body: unknown = createSampleBody(operation),
): SimulatedResponse {
  const { status, response } = findSuccess(operation);
  const type = findMedia(operation)?.type;
  if (type === undefined || status === 204) return empty(status);
  if (type === JSON_TYPE) return json(body === undefined ? null : body, status);
  return content(type, FILES[type] ?? createFile(response["description"]), status);
}
