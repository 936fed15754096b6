import type { BundledDocument } from "../documents/bundled.ts";
import type { Operation } from "../documents/operations.ts";
import { describeOperation } from "./jsdoc.ts";
import { MADE_BY } from "./made-by.ts";
import { nameOperation, typeData, typeDownload, typeInput, typeItem } from "./operation-types.ts";
import { writeImports } from "./type-imports.ts";

const BANNER = `${MADE_BY}openapi/. Edit the documents, not this file.\n\n`;

function typeOperation(operation: Operation, operations: readonly Operation[]): string {
  const { input, required } = typeInput(operation);
  const types = [input, typeData(operation)];
  const suffix = required ? "WithInput" : "";
  const item = typeItem(operation);
  const download = typeDownload(operation, operations);
  if (item) return `PagedOperation${suffix}<${[...types, item].join(", ")}>`;
  if (download) return `JobOperation${suffix}<${[...types, download].join(", ")}>`;
  return `NamedOperation${suffix}<${types.join(", ")}>`;
}

/** Writes an interface with one documented member per operation. Types come from the document's `operations`. */
export function writeNamedOperations({ api, operations }: BundledDocument): string {
  const ids = new Map(operations.map((operation) => [operation.name, nameOperation(operation)]));
  const members = operations.map((operation) => {
    const comment = describeOperation(operation, ids).map((line) => `   *${line && ` ${line}`}\n`);
    const type = typeOperation(operation, operations);
    return `  /**\n${comment.join("")}   */\n  readonly ${nameOperation(operation)}: ${type};\n`;
  });
  const title = `${api.charAt(0).toUpperCase()}${api.slice(1)}Operations`;
  const body =
    `/** The operations of the ${api} document by their names. */\n` +
    `export interface ${title} {\n${members.join("")}}\n`;
  return `${BANNER}import type { operations } from "./${api}.ts";\n${writeImports(body)}\n${body}`;
}

/** Writes the source of generated/operation-names.ts, which the client loads with the first call by name. */
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
