/** An access key, and the tenant where its user has several. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretKey: string;
  /** The tenant, by id. Preferred over `customerName`. */
  readonly prismaId?: string | undefined;
  /** The tenant, by name. */
  readonly customerName?: string | undefined;
}

/** Credentials, or a function that gets them, from a vault for example. It is called at each login. */
export type CredentialsSource = Credentials | (() => Credentials | Promise<Credentials>);

/**
 * @throws {TypeError} which names the property that is missing, and never shows a value
 */
export function checkCredentials(credentials: Credentials): Credentials {
  for (const key of ["accessKeyId", "secretKey"] as const) {
    // Whoever calls this without the types may give anything.
    const value: unknown = (credentials as Partial<Credentials> | null | undefined)?.[key];
    if (typeof value !== "string" || value.trim() === "") throw new TypeError(`\`credentials.${key}\` is missing.`);
  }
  return credentials;
}

/** The body of POST /login. */
export function loginBody({ accessKeyId, secretKey, prismaId, customerName }: Credentials): object {
  const tenant = prismaId ? { prismaId } : customerName ? { customerName } : {};
  return { username: accessKeyId, password: secretKey, ...tenant };
}
