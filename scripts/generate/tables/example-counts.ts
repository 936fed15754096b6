import type { Media } from "../../documents/openapi.ts";
import type { Operation } from "../../documents/operations.ts";
import { isObject } from "./node.ts";
import type { Share } from "./descriptions.ts";

const listMedia = (body: unknown): Media[string][] =>
  isObject(body) && isObject(body["content"]) ? Object.values(body["content"] as Media) : [];

/**
 * Lists the bodies of an operation that can have an example: those of the request and of successes, except binary
 * files.
 */
function listBodies({ source }: Operation): Media[string][] {
  const successes = Object.entries(source.responses ?? {}).filter(([status]) => status.startsWith("2"));
  return [source.requestBody, ...successes.map(([, response]) => response)]
    .flatMap(listMedia)
    .filter(({ schema }) => schema !== undefined && schema.format !== "binary" && !holdsFile(schema));
}

/** Whether the schema is a form with a file. */
const holdsFile = ({ properties = {} }: NonNullable<Media[string]["schema"]>): boolean =>
  Object.values(properties).some(({ format }) => format === "binary");

/** Counts the operations with a body, and those of them that have an example for each body. */
export function countExamples(operations: readonly Operation[]): Share {
  const bodies = operations.map(listBodies).filter(({ length }) => length > 0);
  const complete = bodies.filter((media) => media.every(({ examples }) => examples !== undefined));
  return { having: complete.length, all: bodies.length };
}
