import type { Credentials } from "../session/credentials.ts";

/**
 * An access key whose secret can be read, and is not printed. A copy of it, by spreading or structuredClone, lacks the
 * secret: take both out, `const { accessKeyId, secretKey } = credentials`, to log in to another tenant of its user.
 */
// A getter of a class tells the compiler that spreading leaves it out.
export declare abstract class LoadedCredentials implements Credentials {
  readonly accessKeyId: string;
  get secretKey(): string;
  readonly customerName?: string;
}

/** What `loadConfig` answers: options to give, or to spread, into createPrismaCloud. */
export interface Config {
  readonly url: string;
  readonly credentials: LoadedCredentials;
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

/** Keeps the secret out of what prints, walks or copies an object: it can be read, and is none of what is enumerated. */
function guarded({ secretKey, ...rest }: Credentials): LoadedCredentials {
  const printed = () => ({ ...rest, secretKey: "[hidden]" });
  return Object.defineProperties<object>(
    { ...rest },
    {
      secretKey: { get: () => secretKey },
      toJSON: { value: printed },
      [Symbol.for("nodejs.util.inspect.custom")]: { value: printed },
    },
  ) as LoadedCredentials;
}

export function configOf({ url, accessKeyId, secretKey, customerName, source }: Found): Config {
  const credentials = guarded({ accessKeyId, secretKey, ...(customerName ? { customerName } : {}) });
  return Object.defineProperty({ url, credentials, source }, "source", { enumerable: false });
}
