import { createPrismaCloud, type PrismaCloud, type PrismaCloudOptions } from "../src/index.ts";
import { ConfigError } from "../src/node/index.ts";

/**
 * A client for the configuration that the user of a command gives, for whom a wrong address or key is no TypeError.
 * @throws {ConfigError} which names what is wrong
 */
export function connect(options: PrismaCloudOptions, create = createPrismaCloud): PrismaCloud {
  try {
    return create(options);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new ConfigError(cause.message, { cause });
  }
}
