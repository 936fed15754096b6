import type { Found } from "./configuration.ts";
import { unsupported } from "./unsupported.ts";

export type Variables = Readonly<Record<string, string | undefined>>;

/** The variables that one tool reads. The first of several names that is set counts. */
interface Family {
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

/** In the order in which they are looked at. */
const FAMILIES: readonly Family[] = [
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

export interface Lookup {
  readonly found?: Found | undefined;
  /** Why a place that holds something was passed over, in words. */
  readonly passed: readonly string[];
}

/** Reads a variable that is set; an empty one is not. */
export const variable = (
  variables: Variables,
  names: readonly string[] = [],
): { name: string; value: string } | undefined => {
  for (const name of names) {
    const value = variables[name]?.trim();
    if (value) return { name, value };
  }
  return undefined;
};

/** The first family of variables that is complete. One that is not is passed over: nothing is mixed from several places. */
export function lookInEnvironment(variables: Variables): Lookup {
  const passed: string[] = [];
  for (const family of FAMILIES) {
    const parts = (["url", "accessKeyId", "secretKey"] as const).map((key) => ({
      key,
      is: variable(variables, family[key]),
    }));
    const set = parts.flatMap(({ is }) => (is ? [is.name] : []));
    const missing = parts.flatMap(({ key, is }) => (is ? [] : [family[key].join(" or ")]));
    const [url, accessKeyId, secretKey] = parts.map(({ is }) => is?.value);
    if (url !== undefined && accessKeyId !== undefined && secretKey !== undefined)
      return { found: foundIn(family, variables, { url, accessKeyId, secretKey }, set), passed };
    // Terraform's file completes its variables.
    if (set.length > 0 && !(family.file && variables[family.file]))
      passed.push(
        `${set.join(", ")} (${family.tool}): ${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not set`,
      );
  }
  const checkov = lookAtCheckov(variables);
  return { found: checkov.found, passed: [...passed, ...checkov.passed] };
}

type Keys = Pick<Found, "url" | "accessKeyId" | "secretKey">;

function foundIn(family: Family, variables: Variables, keys: Keys, names: readonly string[]): Found {
  const customerName = variable(variables, family.customerName);
  const proxy = variable(variables, family.proxies);
  const checks = variable(variables, family.verify) ?? variable(variables, family.skipVerify);
  const where = (variable: { name: string } | undefined) => `The variable ${variable?.name ?? ""}`;
  return {
    ...keys,
    customerName: customerName?.value,
    source: `environment (${[...names, ...(customerName ? [customerName.name] : [])].join(", ")})`,
    unsupported: [
      ...unsupported(
        family.skipVerify
          ? { skipVerify: checks?.value, where: where(checks) }
          : { verify: checks?.value, where: where(checks) },
      ),
      ...unsupported({ proxies: proxy?.value, where: where(proxy) }),
    ],
  };
}

/** Checkov's key holds both parts; without `::` it is a key of another product. */
function lookAtCheckov(variables: Variables): Lookup {
  const text = variable(variables, ["BC_API_KEY"])?.value;
  if (text === undefined) return { passed: [] };
  const key = splitKey(text);
  if (!key) return { passed: ["BC_API_KEY (Checkov): it is not of the form ID::SECRET"] };
  const url = variable(variables, ["PRISMA_API_URL"])?.value;
  if (url === undefined) return { passed: ["BC_API_KEY (Checkov): PRISMA_API_URL is not set"] };
  return { found: { url, ...key, source: "environment (PRISMA_API_URL, BC_API_KEY)", unsupported: [] }, passed: [] };
}

/** `ID::SECRET` in its parts. */
export function splitKey(text: string | undefined): Pick<Found, "accessKeyId" | "secretKey"> | undefined {
  const [accessKeyId, secretKey, ...rest] = (text ?? "").trim().split("::");
  return accessKeyId && secretKey && rest.length === 0 ? { accessKeyId, secretKey } : undefined;
}
