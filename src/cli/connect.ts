import { apiUrl, createPrismaCloud, type PrismaCloud } from "../index.ts";
import { ConfigError, loadConfig, type Config } from "../node/index.ts";
import { printLine, type Terminal } from "./terminal.ts";

/** Options of all commands that call the API. */
export const CONNECTION_OPTIONS = {
  profile: { type: "string" },
  config: { type: "string" },
  tenant: { type: "string" },
} as const;

export interface ConnectionValues {
  readonly profile?: string | undefined;
  readonly config?: string | undefined;
  readonly tenant?: string | undefined;
}

export interface Connection {
  readonly prisma: PrismaCloud;
  readonly config: Config;
  /** The origin of the API. */
  readonly url: string;
}

/**
 * Creates a client for the user's configuration.
 * @throws {ConfigError} if there's none, or if it can't be used
 */
export async function connect(terminal: Terminal, values: ConnectionValues): Promise<Connection> {
  const { profile, config: file, tenant } = values;
  const onWarning = (message: string) => {
    printLine(terminal.stderr, `Warning: ${message}`);
  };
  const config = await loadConfig({ profile, file, onWarning });
  const credentials = () => ({ ...config.credentials(), ...(tenant === undefined ? {} : { prismaId: tenant }) });
  try {
    return { prisma: createPrismaCloud({ ...config, credentials }), config, url: apiUrl(config.url) };
  } catch (cause) {
    // For the user of a command, a wrong address isn't a wrong argument of a function.
    if (cause instanceof TypeError) throw new ConfigError(`${config.source}: ${cause.message}`, { cause });
    throw cause;
  }
}
