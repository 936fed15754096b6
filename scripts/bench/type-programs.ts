import { writeFile } from "node:fs/promises";
import type { Operation } from "../documents/operations.ts";

function writeCall({ method, path, parameters, body }: Operation, client: string): string {
  const locations = ["path", "query", "header"].flatMap((location) => {
    const needed = parameters.filter((one) => one.in === location && (location === "path" || one.required));
    if (needed.length === 0) return [];
    return `${location}: { ${needed.map(({ name }) => `${JSON.stringify(name)}: given`).join(", ")} }`;
  });
  const options = [
    ...(locations.length > 0 ? [`params: { ${locations.join(", ")} }`] : []),
    ...(body.contents.length > 0 ? ["body: given"] : []),
  ];
  const rest = options.length > 0 ? `, { ${options.join(", ")} }` : "";
  return `  use((await ${client}.${method}(${JSON.stringify(path)}${rest})).data);`;
}

/** Writes statements that call each operation once and read its data. */
export const writeCalls = (operations: readonly Operation[], client: string): string[] =>
  operations.map((operation) => writeCall(operation, client));

/** Writes a program for the compiler: a function with the calls, and declarations of what they use. */
export async function writeProgram(
  file: string,
  head: readonly string[],
  parameters: string,
  calls: readonly string[],
) {
  const lines = [
    ...head,
    "declare const given: never;",
    "declare function use(data: unknown): void;",
    `export async function callAll(${parameters}) {`,
    ...calls,
    "}",
  ];
  await writeFile(file, `${lines.join("\n")}\n`);
}
