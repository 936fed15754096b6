// What needs Node: configuration from the environment and files, and downloads into files.
export { ConfigError } from "./config-error.ts";
export type { Config } from "./configuration.ts";
export { loadConfig, type LoadConfigOptions } from "./load-config.ts";
export { saveTo, type Streamable } from "./save-to.ts";
