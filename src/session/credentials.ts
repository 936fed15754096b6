/** An access key, and the tenant if its user has several. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretKey: string;
  /** The tenant, by id. Preferred over `customerName`. */
  readonly prismaId?: string | undefined;
  /** The tenant, by name. */
  readonly customerName?: string | undefined;
}

/** Credentials, or a function that returns them, for example from a vault. It's called before each login. */
export type CredentialsSource = Credentials | (() => Credentials | Promise<Credentials>);

/** Control characters, and characters without a width such as U+200B. */
const INVISIBLE = String.raw`\p{Cc}\p{Cf}\p{DI}`;
const PADDING = new RegExp(String.raw`^[\s${INVISIBLE}]+|[\s${INVISIBLE}]+$`, "gu");
const HIDDEN = new RegExp(`[${INVISIBLE}]`, "u");

/** @throws {TypeError} for a getter that throws. Its error isn't quoted: it may hold a secret */
function readProperty(credentials: Credentials, key: keyof Credentials): unknown {
  try {
    // Callers without the types may pass anything.
    return (credentials as Partial<Credentials> | null | undefined)?.[key];
  } catch {
    throw new TypeError(`\`credentials.${key}\` throws an error when it's read.`);
  }
}

/**
 * Checks credentials, and trims whitespace and invisible characters, which copied text often ends with.
 * @throws {TypeError} which names the wrong property and never shows a value
 */
export function checkCredentials(credentials: Credentials): Credentials {
  const read = (key: keyof Credentials): string => {
    const value = readProperty(credentials, key) ?? "";
    if (typeof value !== "string") throw new TypeError(`\`credentials.${key}\` must be a string.`);
    return value.replace(PADDING, "");
  };
  const readKey = (key: "accessKeyId" | "secretKey"): string => {
    const value = read(key);
    if (value === "") throw new TypeError(`\`credentials.${key}\` is missing.`);
    const code = HIDDEN.exec(value)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    if (code) throw new TypeError(`\`credentials.${key}\` contains an invisible character (U+${code}). Remove it.`);
    return value;
  };
  return {
    accessKeyId: readKey("accessKeyId"),
    secretKey: readKey("secretKey"),
    prismaId: read("prismaId"),
    customerName: read("customerName"),
  };
}

/**
 * Checks credentials that are an object. They're read again at each login, as a function is called again.
 * @throws {TypeError} see `checkCredentials`
 */
export function checkCredentialsSource(source: CredentialsSource): CredentialsSource {
  if (typeof source !== "function") checkCredentials(source);
  return source;
}

/** Builds the body of POST /login. */
export function buildLoginBody({ accessKeyId, secretKey, prismaId, customerName }: Credentials): object {
  const tenant = prismaId ? { prismaId } : customerName ? { customerName } : {};
  return { username: accessKeyId, password: secretKey, ...tenant };
}
