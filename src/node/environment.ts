import { describeUnsupported, splitKey, trimInvisible, type FoundConfig } from "./config.ts";

export type Variables = Readonly<Record<string, string | undefined>>;

/** The variables that one tool reads. If several names are given, the first that's set is used. */
interface ToolVariables {
  readonly tool: string;
  readonly url: readonly string[];
  readonly accessKeyId: readonly string[];
  readonly secretKey: readonly string[];
  readonly customerName?: readonly string[];
  readonly verify?: readonly string[];
  readonly skipVerify?: readonly string[];
  readonly proxies?: readonly string[];
  /** The variable that names a file of this tool. */
  readonly file?: string;
}

/** In the order of precedence. */
const TOOLS: readonly ToolVariables[] = [
  {
    tool: "the vendor's Python SDK",
    url: ["PC_URL", "PC_SAAS_API_ENDPOINT"],
    accessKeyId: ["PC_IDENTITY", "PC_ACCESS_KEY"],
    secretKey: ["PC_SECRET", "PC_SECRET_KEY"],
    verify: ["PC_VERIFY", "PC_CA_BUNDLE"],
    proxies: ["PC_HTTPS_PROXY", "PC_HTTP_PROXY"],
  },
  {
    tool: "pcpi",
    url: ["PRISMA_PCPI_URL"],
    accessKeyId: ["PRISMA_PCPI_ID"],
    secretKey: ["PRISMA_PCPI_SECRET"],
    verify: ["PRISMA_PCPI_VERIFY"],
    proxies: ["PC_HTTPS_PROXY", "PC_HTTP_PROXY"],
  },
  {
    tool: "Terraform",
    url: ["PRISMACLOUD_URL"],
    accessKeyId: ["PRISMACLOUD_USERNAME"],
    secretKey: ["PRISMACLOUD_PASSWORD"],
    customerName: ["PRISMACLOUD_CUSTOMER_NAME"],
    skipVerify: ["PRISMACLOUD_SKIP_SSL_CERT_VERIFICATION"],
    file: "PRISMACLOUD_JSON_CONFIG_FILE",
  },
];

interface Variable {
  readonly name: string;
  readonly value: string;
}

/** Returns the first of these variables that's set. An empty one isn't. */
export function findVariable(variables: Variables, names: readonly string[] = []): Variable | undefined {
  for (const name of names) {
    const value = trimInvisible(variables[name] ?? "");
    if (value) return { name, value };
  }
  return undefined;
}

export const readVariable = (variables: Variables, name: string): string | undefined =>
  findVariable(variables, [name])?.value;

/** The outcome of looking into a source. */
export interface Lookup {
  readonly found?: FoundConfig | undefined;
  /** Each variable or file that was ignored, with the reason. */
  readonly ignored: readonly string[];
}

/** Returns the first complete set of variables. An incomplete one is ignored: nothing is mixed from several tools. */
export function readEnvironment(variables: Variables): Lookup {
  const ignored: string[] = [];
  for (const tool of TOOLS) {
    const url = findVariable(variables, tool.url);
    const accessKeyId = findVariable(variables, tool.accessKeyId);
    const secretKey = findVariable(variables, tool.secretKey);
    if (url && accessKeyId && secretKey)
      return { found: createFound(tool, variables, { url, accessKeyId, secretKey }), ignored };
    const set = [url, accessKeyId, secretKey].flatMap((variable) => variable?.name ?? []);
    // Terraform's file completes its variables.
    if (set.length === 0 || (tool.file && variables[tool.file])) continue;
    const missing = [
      ...(url ? [] : [tool.url]),
      ...(accessKeyId ? [] : [tool.accessKeyId]),
      ...(secretKey ? [] : [tool.secretKey]),
    ].map((names) => names.join(" or "));
    const verb = missing.length > 1 ? "are" : "is";
    ignored.push(`${set.join(", ")} (${tool.tool}): ${missing.join(" and ")} ${verb} not set`);
  }
  const checkov = readCheckovVariables(variables);
  return { found: checkov.found, ignored: [...ignored, ...checkov.ignored] };
}

type KeyVariables = Readonly<Record<"url" | "accessKeyId" | "secretKey", Variable>>;

function createFound(tool: ToolVariables, variables: Variables, keys: KeyVariables): FoundConfig {
  const customerName = findVariable(variables, tool.customerName);
  const verify = findVariable(variables, tool.verify);
  const skipVerify = findVariable(variables, tool.skipVerify);
  const proxies = findVariable(variables, tool.proxies);
  const describePlace = (variable: Variable | undefined) => `The variable ${variable?.name ?? ""}`;
  const names = [keys.url, keys.accessKeyId, keys.secretKey, customerName].flatMap((variable) => variable?.name ?? []);
  return {
    url: keys.url.value,
    accessKeyId: keys.accessKeyId.value,
    secretKey: keys.secretKey.value,
    customerName: customerName?.value,
    source: `environment (${names.join(", ")})`,
    warnings: [
      ...describeUnsupported({ verify: verify?.value, source: describePlace(verify) }),
      ...describeUnsupported({ skipVerify: skipVerify?.value, source: describePlace(skipVerify) }),
      ...describeUnsupported({ proxies: proxies?.value, source: describePlace(proxies) }),
    ],
  };
}

/** Checkov has both parts of the key in one variable. */
function readCheckovVariables(variables: Variables): Lookup {
  const text = readVariable(variables, "BC_API_KEY");
  if (text === undefined) return { ignored: [] };
  const key = splitKey(text);
  if (!key) return { ignored: ["BC_API_KEY (Checkov): it isn't of the form ID::SECRET"] };
  const url = readVariable(variables, "PRISMA_API_URL");
  if (url === undefined) return { ignored: ["BC_API_KEY (Checkov): PRISMA_API_URL is not set"] };
  return { found: { url, ...key, source: "environment (PRISMA_API_URL, BC_API_KEY)", warnings: [] }, ignored: [] };
}

/** Terraform's provider prefers its variables to the keys of its file. */
const TERRAFORM_KEYS = {
  url: "PRISMACLOUD_URL",
  username: "PRISMACLOUD_USERNAME",
  password: "PRISMACLOUD_PASSWORD",
  customer_name: "PRISMACLOUD_CUSTOMER_NAME",
} as const;

/** The variables that replace keys of Terraform's file. */
export function readTerraformVariables(variables: Variables): (Variable & { readonly key: string })[] {
  return Object.entries(TERRAFORM_KEYS).flatMap(([key, name]) => {
    const value = readVariable(variables, name);
    return value === undefined ? [] : [{ key, name, value }];
  });
}
