import { writeFile } from "node:fs/promises";
import type { Operation } from "../documents/operations.ts";

function callOf({ method, path, parameters, body }: Operation, client: string): string {
  const places = ["path", "query", "header"].flatMap((place) => {
    const needed = parameters.filter((one) => one.in === place && (place === "path" || one.required));
    if (needed.length === 0) return [];
    return `${place}: { ${needed.map(({ name }) => `${JSON.stringify(name)}: given`).join(", ")} }`;
  });
  const options = [
    ...(places.length > 0 ? [`params: { ${places.join(", ")} }`] : []),
    ...(body.contents.length > 0 ? ["body: given"] : []),
  ];
  const rest = options.length > 0 ? `, { ${options.join(", ")} }` : "";
  return `  use((await ${client}.${method}(${JSON.stringify(path)}${rest})).data);`;
}

/** Statements that call each of the operations once and look at what it answers. */
export const callsOf = (operations: readonly Operation[], client: string): string[] =>
  operations.map((operation) => callOf(operation, client));

/** Writes a program for the compiler: values that fit everywhere, and a function that makes the calls. */
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
