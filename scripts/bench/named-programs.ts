import type { Operation } from "../documents/operations.ts";

function writeCall({ parameters, body, source }: Operation, client: string): string {
  const places = ["path", "query", "header"].flatMap((place) => {
    const needed = parameters.filter((one) => one.in === place && one.required);
    if (needed.length === 0) return [];
    return `${place}: { ${needed.map(({ name }) => `${JSON.stringify(name)}: given`).join(", ")} }`;
  });
  const options = [...places, ...(body.contents.length > 0 ? ["body: given"] : [])];
  const argument = options.length > 0 ? `{ ${options.join(", ")} }` : "";
  return `  use((await ${client}.${source.operationId ?? ""}(${argument})).data);`;
}

/** Statements that call each operation once by its name and read its data. */
export const writeNamedCalls = (operations: readonly Operation[], client: string): string[] =>
  operations.map((operation) => writeCall(operation, client));
