import type { Credentials } from "../session/credentials.ts";

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
