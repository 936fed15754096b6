import { writeFile } from "node:fs/promises";

/** As much of an OpenAPI document as is looked at. */
export interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
}
type PathItem = Readonly<Record<string, Operation | readonly Parameter[] | undefined>> & {
  readonly parameters?: readonly Parameter[];
};
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

function resolve(document: Document, parameter: Parameter): Parameter {
  const steps = parameter.$ref?.slice(2).split("/") ?? [];
  const found = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
  return parameter.$ref ? (found as Parameter) : parameter;
}

function callOf(document: Document, client: string, path: string, method: string, item: PathItem): string {
  const { parameters = [], requestBody } = item[method] as Operation;
  const all = [...(item.parameters ?? []), ...parameters].map((parameter) => resolve(document, parameter));
  const places = ["path", "query", "header"].flatMap((place) => {
    const names = all.filter((one) => one.in === place && (place === "path" || one.required)).map(({ name }) => name);
    if (names.length === 0) return [];
    return `${place}: { ${[...new Set(names)].map((name) => `${JSON.stringify(name)}: given`).join(", ")} }`;
  });
  const options = [
    ...(places.length > 0 ? [`params: { ${places.join(", ")} }`] : []),
    ...(requestBody ? ["body: given"] : []),
  ];
  const rest = options.length > 0 ? `, { ${options.join(", ")} }` : "";
  return `  use((await ${client}.${method.toUpperCase()}(${JSON.stringify(path)}${rest})).data);`;
}

/** Statements that call each operation of a document once and look at what it answers. */
export function callsOf(document: Document, client: string): string[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => callOf(document, client, path, method, item)),
  );
}

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
