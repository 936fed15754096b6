import type { Credentials } from "../session/credentials.ts";

/** What `loadConfig` answers: options to give, or to spread, into createPrismaCloud. */
export interface Config {
  readonly url: string;
  readonly credentials: Credentials;
  /** Where it comes from, in words. Not enumerable: it is no option, and is not spread. */
  readonly source: string;
}

/** What one place holds. */
export interface Found {
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretKey: string;
  readonly customerName?: string | undefined;
  readonly source: string;
  /** Settings of other tools that fetch cannot honour: certificates, proxies. */
  readonly unsupported: readonly string[];
}

/** Keeps the secret out of what prints an object. Spreading and reading it are as ever. */
function guarded(credentials: Credentials): Credentials {
  const printed = () => ({ ...credentials, secretKey: "[hidden]" });
  return Object.defineProperties(
    { ...credentials },
    { toJSON: { value: printed }, [Symbol.for("nodejs.util.inspect.custom")]: { value: printed } },
  );
}

export function configOf({ url, accessKeyId, secretKey, customerName, source }: Found): Config {
  const credentials = guarded({ accessKeyId, secretKey, ...(customerName ? { customerName } : {}) });
  return Object.defineProperty({ url, credentials, source }, "source", { enumerable: false });
}
