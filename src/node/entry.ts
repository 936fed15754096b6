import { ConfigError } from "./config-error.ts";
import type { Found } from "./configuration.ts";
import { unsupported } from "./unsupported.ts";

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names of the keys in the files of the vendor's SDK, today's first, and of pcpi, which took them over. */
const SDK_KEYS = {
  url: ["url", "api_endpoint"],
  accessKeyId: ["identity", "access_key_id"],
  secretKey: ["secret", "secret_key"],
} as const;
const TERRAFORM_KEYS = { url: ["url"], accessKeyId: ["username"], secretKey: ["password"] } as const;

const nameOf = ({ name }: Entry): string | undefined => (typeof name === "string" && name !== "" ? name : undefined);

/**
 * The entry to use of a file that holds one or a list of them.
 * @throws {ConfigError} which lists the names to choose from, or says what is wrong with the file
 */
export function chooseEntry(
  json: unknown,
  profile: string | undefined,
  where: string,
): { entry: Entry; where: string } {
  const list: unknown[] = Array.isArray(json) ? json : [json];
  const entries = list.map((entry, index) => {
    const at = Array.isArray(json) ? `${where}, entry ${index + 1}` : where;
    if (!isEntry(entry)) throw new ConfigError(`${at} must be an object with \`url\`, \`identity\` and \`secret\`.`);
    return { entry, name: nameOf(entry), where: at };
  });
  const names = entries.map(({ name }) => (name === undefined ? "(no name)" : `"${name}"`)).join(", ");
  const found = profile === undefined ? entries : entries.filter(({ name }) => name === profile);
  const [only, another] = found;
  if (!only)
    throw new ConfigError(
      profile === undefined ? `${where} holds no entry.` : `${where} has no profile "${profile}". It has: ${names}.`,
    );
  if (another)
    throw new ConfigError(
      profile === undefined
        ? `${where} holds several profiles. Name one as \`profile\`: ${names}.`
        : `${where} has more than one profile "${profile}".`,
    );
  return { entry: only.entry, where: only.name === undefined ? only.where : `${where} (profile "${only.name}")` };
}

/** @throws {ConfigError} naming the key that is missing or no text */
function textOf(entry: Entry, keys: readonly [string, ...string[]], where: string): string {
  const key = keys.find((name) => entry[name] !== undefined && entry[name] !== null) ?? keys[0];
  const value = entry[key];
  if (value === undefined || value === null || value === "") throw new ConfigError(`${where}: \`${key}\` is missing.`);
  if (typeof value !== "string") throw new ConfigError(`${where}: \`${key}\` must be a text.`);
  return value.trim();
}

/** Terraform's provider spells its settings with `_`, and its file with `-`. */
const underscored = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [key.replaceAll("-", "_"), value]));

function addressOf(entry: Entry, where: string): string {
  const url = textOf(entry, ["url"], where);
  const { protocol, port } = entry;
  if (protocol !== undefined && protocol !== "" && protocol !== "http" && protocol !== "https")
    throw new ConfigError(`${where}: \`protocol\` must be "http" or "https".`);
  const number = port === undefined || port === "" ? 0 : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new ConfigError(`${where}: \`port\` must be a number.`);
  const withScheme = url.includes("://")
    ? url
    : `${typeof protocol === "string" && protocol ? protocol : "https"}://${url}`;
  return number === 0 ? withScheme : `${withScheme.replace(/\/+$/, "")}:${number}`;
}

/**
 * What an entry says, whichever tool's it is.
 * @throws {ConfigError} naming the key that is wrong
 */
export function readEntry(raw: Entry, where: string): Found {
  const entry = underscored(raw);
  if ("username" in entry || "password" in entry) {
    const customerName = entry["customer_name"];
    if (customerName !== undefined && typeof customerName !== "string")
      throw new ConfigError(`${where}: \`customer_name\` must be a text.`);
    return {
      url: addressOf(entry, where),
      accessKeyId: textOf(entry, TERRAFORM_KEYS.accessKeyId, where),
      secretKey: textOf(entry, TERRAFORM_KEYS.secretKey, where),
      customerName,
      source: where,
      unsupported: unsupported({ skipVerify: entry["skip_ssl_cert_verification"], where }),
    };
  }
  return {
    url: textOf(entry, SDK_KEYS.url, where),
    accessKeyId: textOf(entry, SDK_KEYS.accessKeyId, where),
    secretKey: textOf(entry, SDK_KEYS.secretKey, where),
    source: where,
    unsupported: unsupported({ verify: entry["verify"] ?? entry["ca_bundle"], proxies: entry["proxies"], where }),
  };
}
