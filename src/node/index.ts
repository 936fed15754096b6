// The entry `prisma-cloud-client/node`: what needs Node's modules.
export { ConfigError } from "./config.ts";
export type { Config } from "./config.ts";
export { loadConfig } from "./load-config.ts";
export type { LoadConfigOptions } from "./load-config.ts";
export { saveTo } from "./save-to.ts";
export type { Streamable } from "./save-to.ts";
