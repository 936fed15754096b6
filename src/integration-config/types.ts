import type { AddConfigs, TestConfigs, UpdateConfigs } from "../../generated/integrations.ts";

/** An integration type: a system that alerts are sent to, or that findings and identities are read from. */
export type IntegrationType = keyof AddConfigs;

type KeyOfAny<Union> = Union extends unknown ? keyof Union : never;

/** The members of a union, each without the keys that only others have: what `oneOf` means. */
type Exclusive<Union, Key extends PropertyKey = KeyOfAny<Union>> = Union extends unknown
  ? [Exclude<Key, keyof Union>] extends [never]
    ? Union
    : Union & Partial<Record<Exclude<Key, keyof Union>, never>>
  : never;

type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;

/** The keys whose value is an array of alternatives. */
type KeyOfAlternatives<Config> = {
  [Key in keyof Config]-?: Config[Key] extends readonly (infer Item extends object)[]
    ? true extends IsUnion<Item>
      ? Key
      : never
    : never;
}[keyof Config];

type ExclusiveItems<Config, Key extends keyof Config> = [Key] extends [never]
  ? unknown
  : { [One in Key]: Config[One] extends readonly (infer Item)[] ? readonly Exclusive<Item>[] : never };

/** The argument of a function: the config, with the alternatives kept apart in it and in the items of its arrays. */
type Keys<Config> = Exclusive<Config> & ExclusiveItems<Config, KeyOfAlternatives<Config>>;

/** An integration's type and config, to spread into the body that creates, updates or tests it. */
export interface IntegrationSettings<Type, Config> {
  integrationType: Type;
  integrationConfig: Config;
}

/** For each type, a function from its config to its settings. */
type Builders<Configs> = {
  readonly [Type in keyof Configs]: (keys: Keys<Configs[Type]>) => IntegrationSettings<Type, Configs[Type]>;
};

/** For each integration type, a function that returns `{ integrationType, integrationConfig }`. */
export interface IntegrationConfig extends Builders<AddConfigs> {
  /** For a PUT. Accepts only the keys that can change, and rejects masks, which the API sends in place of secrets. */
  readonly update: Builders<UpdateConfigs>;
  /** For a test. Accepts only the keys that a test uses. */
  readonly test: Builders<TestConfigs>;
}
