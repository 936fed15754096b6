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

const KEYS = ["url", "accessKeyId", "secretKey"] as const;

const SETTINGS = ["verify", "skipVerify", "proxies"] as const;

/**
 * Returns the first complete set of variables. An incomplete one is ignored: nothing is mixed from several tools.
 * @param ignored gets the variables that were ignored, with the reason
 */
export function readEnvironment(variables: Variables, ignored: string[]): FoundConfig | undefined {
  for (const tool of TOOLS) {
    const found = KEYS.map((key) => findVariable(variables, tool[key]));
    const [url, accessKeyId, secretKey] = found;
    if (url && accessKeyId && secretKey) return createFound(tool, variables, { url, accessKeyId, secretKey });
    const set = found.flatMap((variable) => variable?.name ?? []);
    // Terraform's file completes its variables.
    if (set.length === 0 || (tool.file && variables[tool.file])) continue;
    const missing = KEYS.filter((_key, index) => !found[index]).map((key) => tool[key].join(" or "));
    const verb = missing.length > 1 ? "are" : "is";
    ignored.push(`${set.join(", ")} (${tool.tool}): ${missing.join(" and ")} ${verb} not set`);
  }
  const found = readCheckovVariables(variables);
  if (typeof found !== "string") return found;
  ignored.push(found);
  return undefined;
}

function createFound(
  tool: ToolVariables,
  variables: Variables,
  { url, accessKeyId, secretKey }: Readonly<Record<(typeof KEYS)[number], Variable>>,
): FoundConfig {
  const customerName = findVariable(variables, tool.customerName);
  const names = [url, accessKeyId, secretKey, customerName].flatMap((variable) => variable?.name ?? []);
  return {
    url: url.value,
    accessKeyId: accessKeyId.value,
    secretKey: secretKey.value,
    customerName: customerName?.value,
    source: `environment (${names.join(", ")})`,
    warnings: SETTINGS.flatMap((setting) => {
      const { name = "", value } = findVariable(variables, tool[setting]) ?? {};
      return describeUnsupported({ [setting]: value, source: `The variable ${name}` });
    }),
  };
}

/** Checkov has both parts of the key in one variable. Returns the reason as a string if its variables must be ignored. */
function readCheckovVariables(variables: Variables): FoundConfig | string | undefined {
  const text = readVariable(variables, "BC_API_KEY");
  if (text === undefined) return undefined;
  const key = splitKey(text);
  if (!key) return "BC_API_KEY (Checkov): it isn't of the form ID::SECRET";
  const url = readVariable(variables, "PRISMA_API_URL");
  if (url === undefined) return "BC_API_KEY (Checkov): PRISMA_API_URL is not set";
  return { url, ...key, source: "environment (PRISMA_API_URL, BC_API_KEY)", warnings: [] };
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
