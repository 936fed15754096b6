import { open } from "node:fs/promises";
import type { Credentials } from "../session/credentials.ts";
import { isPlainObject } from "../validate.ts";

/** No configuration was found, or one that can't be used. The message says what to set and never shows a value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** What `loadConfig` returns: options to pass to createPrismaCloud, or to spread into others. */
export interface Config {
  readonly url: string;
  /**
   * Returns the access key, and the tenant if the configuration names one. A function, because everything that prints an
   * object shows its properties, and nothing shows what a function would return.
   */
  readonly credentials: () => Credentials;
  /** The source of the configuration, for messages. Not enumerable, so that spreading leaves it out: it isn't an option. */
  readonly source: string;
}

/** A complete configuration from one source. */
export interface FoundConfig {
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretKey: string;
  readonly customerName?: string | undefined;
  readonly source: string;
  /** Warnings about settings of other tools that fetch can't honour. */
  readonly warnings: readonly string[];
}

export function createConfig({ url, accessKeyId, secretKey, customerName, source }: FoundConfig): Config {
  const tenant = customerName ? { customerName } : {};
  const credentials = () => ({ accessKeyId, secretKey, ...tenant });
  return Object.defineProperty({ url, credentials, source }, "source", { enumerable: false });
}

/** Whitespace, control characters, and characters without a width such as U+200B, which copied text often ends with. */
const PADDING = /^[\s\p{Cc}\p{Cf}\p{DI}]+|[\s\p{Cc}\p{Cf}\p{DI}]+$/gu;

export const trimInvisible = (text: string): string => text.replace(PADDING, "");

/** Splits `ID::SECRET`, as Checkov writes an access key. Undefined for a key of another product, which has no `::`. */
export function splitKey(text: string): Pick<FoundConfig, "accessKeyId" | "secretKey"> | undefined {
  const [accessKeyId, secretKey, ...rest] = trimInvisible(text).split("::");
  return accessKeyId && secretKey && rest.length === 0 ? { accessKeyId, secretKey } : undefined;
}

/** Settings of other tools for certificates and proxies. */
interface ConnectionSettings {
  /** False to skip verification, or the path of a certificate authority. */
  readonly verify?: unknown;
  readonly skipVerify?: unknown;
  readonly proxies?: unknown;
  /** The variable or the file that has them. */
  readonly source: string;
}

/** Describes the settings that fetch can't honour. */
export function describeUnsupported({ verify, skipVerify, proxies, source }: ConnectionSettings): string[] {
  const warnings: string[] = [];
  if (isNo(verify) || isYes(skipVerify))
    warnings.push(
      `${source} turns certificate verification off. It stays on: name your own authority in NODE_EXTRA_CA_CERTS.`,
    );
  else if (typeof verify === "string" && verify !== "" && !isYes(verify))
    warnings.push(
      `${source} names a certificate authority, which fetch ignores. Start Node with NODE_EXTRA_CA_CERTS set to its file.`,
    );
  if (isSet(proxies))
    warnings.push(`${source} names a proxy, which fetch ignores. Pass createPrismaCloud a \`fetch\` that uses it.`);
  return warnings;
}

const isNo = (value: unknown): boolean =>
  value === false || (typeof value === "string" && /^(false|0|no)$/i.test(value));
const isYes = (value: unknown): boolean =>
  value === true || (typeof value === "string" && /^(true|1|yes)$/i.test(value));

function isSet(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string" && value !== "";
  return Object.values(value).some(isSet);
}

/** The permissions of everyone but the owner. */
const OTHERS = 0o077;

/**
 * Reads a file that holds secrets. Undefined if it doesn't exist. Warns if others can use it.
 * @throws {ConfigError} for a file that can't be read
 */
export async function readSecretFile(file: string, warn: (message: string) => void): Promise<string | undefined> {
  try {
    const handle = await open(file);
    try {
      const { mode } = await handle.stat();
      // Windows has no mode, and Node makes one up.
      if (process.platform !== "win32" && (mode & OTHERS) !== 0)
        warn(`${file} holds a secret key and is open to others (mode ${(mode & 0o777).toString(8)}). chmod 600 it.`);
      return (await handle.readFile("utf8")).replace(/^\uFEFF/, "");
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new ConfigError(`Can't read ${file}: ${code ?? "unknown reason"}.`);
  }
}

/**
 * @throws {ConfigError} with the position at which the text is invalid. Unlike the error of JSON.parse, it quotes nothing:
 * the text holds secrets
 */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${source} isn't valid JSON${locateJsonError(text, error)}.`);
  }
}

/** The position at which JSON.parse found an error, if its message has it. */
export function locateJsonError(text: string, error: unknown): string {
  const position = /position (\d+)/.exec((error as Error).message)?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

type Entry = Readonly<Record<string, unknown>>;

const readName = ({ name }: Entry): string | undefined => (typeof name === "string" && name !== "" ? name : undefined);

/**
 * Chooses an entry of a file that holds one or a list of them.
 * @throws {ConfigError} listing the profiles to choose from, or saying what's wrong with the file
 */
export function chooseEntry(
  json: unknown,
  profile: string | undefined,
  file: string,
): { entry: Entry; source: string } {
  const list: unknown[] = Array.isArray(json) ? json : [json];
  const entries = list.map((entry, index) => {
    const source = Array.isArray(json) ? `${file}, entry ${index + 1}` : file;
    if (!isPlainObject(entry))
      throw new ConfigError(`${source} must be an object with \`url\`, \`identity\` and \`secret\`.`);
    return { entry, name: readName(entry), source };
  });
  const names = entries.map(({ name }) => (name === undefined ? "(unnamed)" : `"${name}"`)).join(", ");
  const [chosen, another] = profile === undefined ? entries : entries.filter(({ name }) => name === profile);
  if (!chosen)
    throw new ConfigError(
      profile === undefined ? `${file} has no entries.` : `${file} has no profile "${profile}". Profiles: ${names}.`,
    );
  if (another)
    throw new ConfigError(
      profile === undefined
        ? `${file} has several profiles. Name one as \`profile\`: ${names}.`
        : `${file} has more than one profile "${profile}".`,
    );
  return {
    entry: chosen.entry,
    source: chosen.name === undefined ? chosen.source : `${file} (profile "${chosen.name}")`,
  };
}

/** The keys in the files of the vendor's SDK, the current one first. pcpi uses the same. */
const SDK_KEYS = {
  url: ["url", "api_endpoint"],
  accessKeyId: ["identity", "access_key_id"],
  secretKey: ["secret", "secret_key"],
} as const;
const TERRAFORM_KEYS = { url: ["url"], accessKeyId: ["username"], secretKey: ["password"] } as const;

/** @throws {ConfigError} naming the key that's missing or isn't a string */
function readString(entry: Entry, keys: readonly [string, ...string[]], source: string): string {
  const key = keys.find((name) => entry[name] !== undefined && entry[name] !== null) ?? keys[0];
  const value = entry[key] ?? "";
  if (typeof value !== "string") throw new ConfigError(`${source}: \`${key}\` must be a string.`);
  const text = trimInvisible(value);
  if (text === "") throw new ConfigError(`${source}: \`${key}\` is missing.`);
  return text;
}

/** Terraform spells its settings with `_`, and those of its file with `-` too. */
const normalizeKeys = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [key.replaceAll("-", "_"), value]));

/** Terraform has separate keys for the scheme and the port. */
function readTerraformUrl(entry: Entry, source: string): string {
  const url = readString(entry, TERRAFORM_KEYS.url, source);
  const { protocol, port } = entry;
  if (protocol !== undefined && protocol !== "" && protocol !== "http" && protocol !== "https")
    throw new ConfigError(`${source}: \`protocol\` must be "http" or "https".`);
  const number = port === undefined || port === "" ? 0 : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new ConfigError(`${source}: \`port\` must be a number from 0 to 65535.`);
  const scheme = typeof protocol === "string" && protocol ? protocol : "https";
  const withScheme = url.includes("://") ? url : `${scheme}://${url}`;
  return number === 0 ? withScheme : `${withScheme.replace(/\/+$/, "")}:${number}`;
}

/**
 * Reads an entry in the format of any of the tools.
 * @throws {ConfigError} naming the key that's wrong
 */
export function readEntry(raw: Entry, source: string): FoundConfig {
  const entry = normalizeKeys(raw);
  const isTerraform = "username" in entry || "password" in entry;
  const { url, accessKeyId, secretKey } = isTerraform ? TERRAFORM_KEYS : SDK_KEYS;
  const customerName = isTerraform ? entry["customer_name"] : undefined;
  if (customerName !== undefined && typeof customerName !== "string")
    throw new ConfigError(`${source}: \`customer_name\` must be a string.`);
  const unsupported = isTerraform
    ? { skipVerify: entry["skip_ssl_cert_verification"] }
    : { verify: entry["verify"] ?? entry["ca_bundle"], proxies: entry["proxies"] };
  return {
    url: isTerraform ? readTerraformUrl(entry, source) : readString(entry, url, source),
    accessKeyId: readString(entry, accessKeyId, source),
    secretKey: readString(entry, secretKey, source),
    customerName,
    source,
    warnings: describeUnsupported({ ...unsupported, source }),
  };
}
