import { NAME_PATTERN } from "../../src/client.ts";
import { successes, type Content, type Operation } from "../documents/operations.ts";
import { GenerationError } from "./generation-error.ts";

// Writes the types of one operation, in terms of the interface `operations` that openapi-typescript makes.

/** @throws {GenerationError} if the client wouldn't recognise the name as an operation */
export function nameOperation({ name, source }: Operation): string {
  const { operationId = "" } = source;
  if (!NAME_PATTERN.test(operationId))
    throw new GenerationError(`${name}: operationId "${operationId}" isn't a verb and a noun in camel case.`);
  return operationId;
}

const at = (...keys: readonly (string | number)[]): string => keys.map((key) => `[${JSON.stringify(key)}]`).join("");

/** Writes the type of a response's or a request's content. */
const typeContents = (root: string, contents: readonly Content[]): string =>
  [...new Set(contents.map(({ contentType }) => root + at("content", contentType)))].join(" | ");

/** Writes the type of an operation's data. */
export function typeData(operation: Operation): string {
  const id = nameOperation(operation);
  const types = successes(operation).map(({ status, contentType }) =>
    contentType === undefined
      ? "undefined"
      : `operations${at(id, "responses", Number(status), "content", contentType)}`,
  );
  return [...new Set(types)].join(" | ") || "undefined";
}

/** Writes the parameters and the body as one flat object type. Also returns whether something in it is required. */
export function typeInput(operation: Operation): { input: string; required: boolean } {
  const id = nameOperation(operation);
  const { parameters, body } = operation;
  const members: { name: string; type: string; required: boolean }[] = [];
  for (const name of ["path", "query", "header"]) {
    const own = parameters.filter(({ in: place }) => place === name);
    const type = `operations${at(id, "parameters", name)}`;
    if (own.length > 0) members.push({ name, type, required: own.some(({ required }) => required) });
  }
  const root = `operations${at(id, "requestBody")}`;
  const type = typeContents(body.required ? root : `NonNullable<${root}>`, body.contents);
  if (body.contents.length > 0) members.push({ name: "body", type, required: body.required });
  const texts = members.map(({ name, type, required }) =>
    required ? `${name}: ${type}` : `${name}?: ${type} | undefined`,
  );
  return {
    input: texts.length > 0 ? `{ ${texts.join("; ")} }` : "unknown",
    required: members.some((member) => member.required),
  };
}

/** Writes the type of a page's items. Returns undefined for an operation without pages. */
export function typeItem(operation: Operation): string | undefined {
  const pagination = operation.source["x-pagination"] as { items: string } | undefined;
  return pagination && `ItemAt<${typeData(operation)}, ${JSON.stringify(pagination.items)}>`;
}

/**
 * Writes the type of a job's download. Returns undefined for an operation that isn't a job.
 * @throws {GenerationError} if the download of a job isn't an operation
 */
export function typeDownload(operation: Operation, operations: readonly Operation[]): string | undefined {
  const job = operation.source["x-job"] as { download?: string } | undefined;
  if (!job) return undefined;
  const download = job.download === undefined ? operation : operations.find(({ name }) => name === job.download);
  if (!download) throw new GenerationError(`${operation.name}: the operation of \`x-job.download\` doesn't exist.`);
  return `JsonOf<${typeData(download)}>`;
}
