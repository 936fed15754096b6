import type { components } from "../../generated/cspm.ts";

type Schemas = components["schemas"];

/** The configs of a union of settings, by type. The capitals that some inbound types may be spelt in are left out. */
type ConfigsOf<Settings extends { integrationType: string; integrationConfig: object }> = {
  [One in Settings as Exclude<One["integrationType"], Uppercase<string>>]: One["integrationConfig"];
};

type InboundSettings = Schemas["InboundIntegrationSettings"];

/** What each type's config is made of when it is added. */
export type AddConfigs = ConfigsOf<Schemas["OutboundIntegrationSettings"] | InboundSettings>;

/** What may change of each type's config. */
export type UpdateConfigs = ConfigsOf<Schemas["OutboundIntegrationUpdateSettings"] | InboundSettings>;

/** What a test of each type needs. The document lets a webhook's test hold more; its URL is what is needed. */
export type TestConfigs = Omit<AddConfigs, "webhook"> & { webhook: Pick<Schemas["WebhookTestConfig"], "url"> };

/** The integrations that alerts are sent to, and those that findings and identities are read from. */
export type IntegrationType = keyof AddConfigs;

export type KeyOfAny<Union> = Union extends unknown ? keyof Union : never;

/** The members of a union, each without the keys that only others have. It is what `oneOf` means. */
type Exclusive<Union, Key extends PropertyKey = KeyOfAny<Union>> = Union extends unknown
  ? [Exclude<Key, keyof Union>] extends [never]
    ? Union
    : Union & Partial<Record<Exclude<Key, keyof Union>, never>>
  : never;

/** What a builder takes: the config, with alternatives kept apart, in it and in its list of tables. */
type KeysOf<Config> = Exclusive<Config> &
  (Config extends { tables: readonly (infer Table)[] } ? { tables: readonly Exclusive<Table>[] } : unknown);

/** An integration's type and config, to spread into the body that adds, updates or tests it. */
export interface IntegrationSettings<Type, Config> {
  integrationType: Type;
  integrationConfig: Config;
}

/** For each type, a function from its keys to its settings. */
export type Builders<Configs> = {
  readonly [Type in keyof Configs]: (keys: KeysOf<Configs[Type]>) => IntegrationSettings<Type, Configs[Type]>;
};
