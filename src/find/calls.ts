/** As much of an operation as its calls show. */
export interface Callable {
  readonly api: string;
  /** The operationId. */
  readonly name: string;
  /** `METHOD /path`. */
  readonly operation: string;
  /** The required parameters. */
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly hasBody: boolean;
  /** The source text of a body to show instead of the variable `body`. */
  readonly bodyText?: string;
  readonly isPaged: boolean;
  readonly isJob: boolean;
}

/** Calls of an operation, to copy. */
export interface Calls {
  /** In a shell: `npx prisma-cloud-client call …`. */
  readonly shell: string;
  /** In TypeScript, by path. */
  readonly byPath: string;
  /** In TypeScript, by name. */
  readonly byName: string;
}

/** Writes the calls of an operation with all that it requires. Values are names in capitals or variables of the same name. */
export function writeCalls(callable: Callable): Calls {
  const { api, name, operation, isPaged, isJob } = callable;
  const [method = "", path = ""] = operation.split(" ", 2);
  const client = `prisma.${api}`;
  const byPathOptions = writeOptions(callable, (params) => (params === "" ? "" : `params: { ${params} }`));
  const byNameOptions = writeOptions(callable, (params) => params);
  const kind = isJob ? "job" : isPaged ? "paginate" : undefined;
  const byPath = kind
    ? `${client}.${kind}(${[JSON.stringify(method), JSON.stringify(path), byPathOptions].filter(Boolean).join(", ")})`
    : `${client}.${method}(${[JSON.stringify(path), byPathOptions].filter(Boolean).join(", ")})`;
  const byName = `${client}.${name}${kind ? `.${kind}` : ""}(${byNameOptions})`;
  const wrap = (call: string): string =>
    isJob
      ? `await saveTo(file, ${call});`
      : isPaged
        ? `for await (const item of ${call}) console.log(item);`
        : `const data = await orThrow(${call});`;
  return { shell: writeShellCall(callable), byPath: wrap(byPath), byName: wrap(byName) };
}

function writeShellCall({ name, parameters, hasBody, isPaged, isJob }: Callable): string {
  return [
    "npx prisma-cloud-client call",
    name,
    ...parameters.map((parameter) => `--${parameter.in} ${parameter.name}=${toCapitals(parameter.name)}`),
    ...(hasBody ? ["--body body.json"] : []),
    ...(isPaged ? ["--all"] : []),
    ...(isJob ? ["--out FILE"] : []),
  ].join(" ");
}

const toCapitals = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z\d]+/g, "_")
    .toUpperCase();

/** The options as an object literal; empty if nothing is required. */
function writeOptions({ parameters, hasBody, bodyText }: Callable, wrapParams: (params: string) => string): string {
  const places = ["path", "query", "header"].flatMap((place) => {
    const names = parameters.filter((parameter) => parameter.in === place).map(({ name }) => writeProperty(name));
    return names.length > 0 ? [`${place}: { ${names.join(", ")} }`] : [];
  });
  const body = bodyText === undefined ? "body" : `body: ${bodyText}`;
  const parts = [wrapParams(places.join(", ")), hasBody ? body : ""].filter((part) => part !== "");
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "";
}

/** `id`, or `"policy.name": policyName` for a name that isn't an identifier. */
function writeProperty(name: string): string {
  if (/^[a-z_$][\w$]*$/i.test(name)) return name;
  const variable = name.replace(/[^A-Za-z\d]+([A-Za-z\d])/g, (_match, letter: string) => letter.toUpperCase());
  return `${JSON.stringify(name)}: ${variable}`;
}
