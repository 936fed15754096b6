import type { BundledDocument } from "../documents/bundled.ts";
import { METHODS } from "../documents/openapi.ts";
import type { Operation } from "../documents/operations.ts";
import { MADE_BY } from "./made-by.ts";
import { nameOperation, typeDownload, typeInput, typeItem } from "./operation-types.ts";
import { writeImports } from "./type-imports.ts";

const BANNER = `${MADE_BY}openapi/. Edit the documents, not this file.\n\n`;

/**
 * Writes an interface with the paths of each method. Without `all`, methods without paths are left out. Each method
 * gets a separate interface: in a type literal, TypeScript would resolve every operation to complete a path.
 */
function writeInterface(
  name: string,
  comment: string,
  operations: readonly Operation[],
  write: (operation: Operation) => string | undefined,
  all = false,
): string {
  const methods = METHODS.flatMap((method) => {
    const members = operations
      .filter((operation) => operation.method === method)
      .flatMap((operation) => {
        const type = write(operation);
        return type === undefined ? [] : [`  ${JSON.stringify(operation.path)}: ${type};\n`];
      });
    return members.length > 0 || all ? [{ method, own: `${name}Of${method}`, members: members.join("") }] : [];
  });
  if (methods.length === 0) return "";
  return [
    ...methods.map(
      ({ own, members }) =>
        `\n/** The operations of one method by path, the part of ${name} for this method. */\nexport interface ${own} {\n${members}}\n`,
    ),
    `\n/** ${comment} */\nexport interface ${name} {\n`,
    ...methods.map(({ method, own }) => `  ${method}: ${own};\n`),
    "}\n",
  ].join("");
}

/** Writes an interface with the union of each method's paths whose operation needs no options. */
function writeFreePaths(name: string, operations: readonly Operation[]): string {
  const methods = METHODS.map((method) => {
    const free = operations.filter((operation) => operation.method === method && !typeInput(operation).required);
    const paths = free.map(({ path }) => `\n    | ${JSON.stringify(path)}`);
    return `  ${method}: ${paths.join("") || "never"};\n`;
  });
  return `\n/** The paths whose operation needs no options. */\nexport interface ${name} {\n${methods.join("")}}\n`;
}

/**
 * Writes the interfaces in which a call looks up its types: operations by method and path, those with pages, and jobs.
 * To find a method's paths in `paths`, TypeScript would have to resolve every operation after each edit.
 */
export function writeRoutes({ api, operations }: BundledDocument): string {
  const prefix = api.charAt(0).toUpperCase() + api.slice(1);
  const body = [
    writeInterface(
      `${prefix}Routes`,
      `The operations of the ${api} document by method and path.`,
      operations,
      (operation) => `operations[${JSON.stringify(nameOperation(operation))}]`,
      true,
    ),
    writeFreePaths(`${prefix}FreePaths`, operations),
    writeInterface(`${prefix}Pages`, "The items of operations with pages.", operations, typeItem),
    writeInterface(`${prefix}Jobs`, "What jobs download, by the operation that starts them.", operations, (operation) =>
      typeDownload(operation, operations),
    ),
  ].join("");
  return `${BANNER}import type { operations } from "./${api}.ts";\n${writeImports(body)}${body}`;
}
