/** No configuration was found, or one that cannot be used. Says what to set where; never shows a value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
