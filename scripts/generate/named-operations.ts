import type { BundledDocument } from "../documents/bundled.ts";
import { successes, type Content, type Operation } from "../documents/operations.ts";
import { GenerationError } from "./generation-error.ts";
import { describeOperation } from "./jsdoc.ts";
import { MADE_BY } from "./made-by.ts";

const BANNER = `${MADE_BY}openapi/. Edit the documents, not this file.\n\n`;

/** What src/named/names.ts accepts as the name of an operation. */
const NAME = /^(login$|(?!(to|is|has|node|tag|asymmetric)[A-Z])[a-z]+[A-Z])/;

/** @throws {GenerationError} for a name that the client wouldn't take for an operation */
function nameOperation({ name, source }: Operation): string {
  const { operationId = "" } = source;
  if (!NAME.test(operationId))
    throw new GenerationError(`${name}: operationId "${operationId}" isn't a verb and a noun in camel case.`);
  return operationId;
}

const at = (...keys: readonly (string | number)[]): string => keys.map((key) => `[${JSON.stringify(key)}]`).join("");

/** The type of what a response or a body holds. */
const typeContents = (root: string, contents: readonly Content[]): string =>
  [...new Set(contents.map(({ contentType }) => root + at("content", contentType)))].join(" | ");

function typeData(operation: Operation): string {
  const id = nameOperation(operation);
  const types = successes(operation).map(({ status, contentType }) =>
    contentType === undefined
      ? "undefined"
      : `operations${at(id, "responses", Number(status), "content", contentType)}`,
  );
  return [...new Set(types)].join(" | ") || "undefined";
}

/** The parameters and the body as one flat object type, and whether something in it is required. */
function typeInput(operation: Operation): { input: string; required: boolean } {
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

function typeOperation(operation: Operation, byName: ReadonlyMap<string, Operation>): string {
  const { input, required } = typeInput(operation);
  const data = typeData(operation);
  const suffix = required ? "WithInput" : "";
  const pagination = operation.source["x-pagination"] as { items: string } | undefined;
  if (pagination)
    return `PagedOperation${suffix}<${input}, ${data}, ItemAt<${data}, ${JSON.stringify(pagination.items)}>>`;
  const job = operation.source["x-job"] as { download?: string } | undefined;
  if (!job) return `NamedOperation${suffix}<${input}, ${data}>`;
  const download = job.download === undefined ? operation : byName.get(job.download);
  if (!download) throw new GenerationError(`${operation.name}: \`x-job.download\` names no operation.`);
  return `JobOperation${suffix}<${input}, ${data}, JsonOf<${typeData(download)}>>`;
}

const IMPORTS = {
  JsonOf: "../src/jobs/types.ts",
  NamedOperation: "../src/named/types.ts",
  NamedOperationWithInput: "../src/named/types.ts",
  PagedOperation: "../src/named/types.ts",
  PagedOperationWithInput: "../src/named/types.ts",
  JobOperation: "../src/named/types.ts",
  JobOperationWithInput: "../src/named/types.ts",
  ItemAt: "../src/pages/types.ts",
} as const;

function writeImports(source: string): string {
  const lines = Object.entries(IMPORTS)
    .filter(([name]) => new RegExp(`\\b${name}<`).test(source))
    .map(([name, file]) => `import type { ${name} } from "${file}";\n`);
  return lines.join("");
}

/** Source of an interface with one documented member per operation. Types come from the document's `operations`. */
export function writeNamedOperations({ api, operations }: BundledDocument): string {
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const ids = new Map(operations.map((operation) => [operation.name, nameOperation(operation)]));
  const members = operations.map((operation) => {
    const comment = describeOperation(operation, ids).map((line) => `   *${line && ` ${line}`}\n`);
    const type = typeOperation(operation, byName);
    return `  /**\n${comment.join("")}   */\n  readonly ${nameOperation(operation)}: ${type};\n`;
  });
  const title = `${api.charAt(0).toUpperCase()}${api.slice(1)}Operations`;
  const body =
    `/** The operations of the ${api} document by their names. */\n` +
    `export interface ${title} {\n${members.join("")}}\n`;
  return `${BANNER}import type { operations } from "./${api}.ts";\n${writeImports(body)}\n${body}`;
}

/** Source of generated/operation-names.ts, which the client loads with the first call by name. */
export function writeOperationNames(documents: readonly BundledDocument[]): string {
  const tables = documents.map(({ api, operations }) => {
    const entries = operations.map((operation) => [nameOperation(operation), operation.name] as const);
    return [api, Object.fromEntries(entries)] as const;
  });
  return [
    BANNER,
    'import type { Api } from "../src/apis.ts";\n\n',
    "/** `METHOD /path` of each operation by its operationId. */\n",
    "export const operationNames: Readonly<Record<Api, Readonly<Record<string, string>>>> = ",
    `${JSON.stringify(Object.fromEntries(tables), null, 1)};\n`,
  ].join("");
}
