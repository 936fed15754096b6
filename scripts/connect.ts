import { createPrismaCloud, type PrismaCloud, type PrismaCloudOptions } from "../src/index.ts";
import { ConfigError } from "../src/node/index.ts";

/**
 * Creates the client from the configuration of a command's user. An invalid one leads to a message instead of a
 * TypeError with a stack.
 * @throws {ConfigError} if the address or the key is invalid
 */
export function connect(options: PrismaCloudOptions, create = createPrismaCloud): PrismaCloud {
  try {
    return create(options);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new ConfigError(cause.message, { cause });
  }
}
