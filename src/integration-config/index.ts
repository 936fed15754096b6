import {
  integrationRules,
  type AddConfigs,
  type TestConfigs,
  type UpdateConfigs,
} from "../../generated/integrations.ts";
import { isPlainObject } from "../validate.ts";
import { checkObject, reject } from "./check.ts";
import type { ObjectRule } from "./rules.ts";

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

const MASK = /^[*\u2022\u25cf\u2219\u00b7]+$/;

/**
 * Finds the mask of a secret, such as `****`: its path in the config, or undefined. A single asterisk in an array is a
 * common value of a header, so it isn't taken for a mask.
 */
function findMask(value: unknown, path = ""): string | undefined {
  if (typeof value === "string") return MASK.test(value) && (value !== "*" || !path.includes("[")) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? `[${key}]` : path === "" ? key : `.${key}`;
    const masked = findMask(inner, path + name);
    if (masked !== undefined) return masked;
  }
  return undefined;
}

/** What the settings are for. */
type Purpose = "add" | "update" | "test";

type RulesByType = Readonly<Partial<Record<IntegrationType, ObjectRule>>>;

const RULES: Readonly<Record<Purpose, RulesByType>> = integrationRules;

const NOT_ALLOWED = { update: "can't be changed, leave it out", test: "isn't used by a test, leave it out" };

const MASKED =
  "is masked. The API masks secrets in its responses, and writing a mask would replace the secret, so pass the secret itself";

/**
 * Checks a config, and pairs it with its type. Keys that are undefined are dropped.
 * @throws {TypeError} naming the key that is unknown, missing, masked or wrong, but never a value
 */
function buildSettings(
  purpose: Purpose,
  type: IntegrationType,
  given: object,
): IntegrationSettings<IntegrationType, object> {
  const functionName = purpose === "add" ? `integrationConfig.${type}` : `integrationConfig.${purpose}.${type}`;
  const whole = RULES.add[type];
  const rule = RULES[purpose][type] ?? whole;
  if (!isPlainObject(given) || !whole || !rule)
    throw new TypeError(`The argument of ${functionName} must be an object.`);
  const config = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

  if (purpose !== "add")
    for (const key of Object.keys(config))
      if (Object.hasOwn(whole.properties, key) && !Object.hasOwn(rule.properties, key))
        reject(key, functionName, NOT_ALLOWED[purpose]);

  // The API may fill in the secrets of an existing integration when it tests it, so a test may hold masks.
  const masked = purpose === "test" ? undefined : findMask(config);
  if (masked !== undefined) reject(masked, functionName, MASKED);

  checkObject(rule, config, "", functionName);
  return { integrationType: type, integrationConfig: config };
}

/** A function per type that the documents have. */
const createBuilders = (purpose: Purpose): object =>
  Object.fromEntries(
    (Object.keys(integrationRules.add) as IntegrationType[]).map((type) => [
      type,
      (keys: object) => buildSettings(purpose, type, keys),
    ]),
  );

/**
 * A function, so that bundlers can drop the rules if they're unused. The cast is safe: the types and the rules are generated
 * from the same documents.
 */
const createIntegrationConfig = () =>
  ({ ...createBuilders("add"), update: createBuilders("update"), test: createBuilders("test") }) as IntegrationConfig;

/**
 * Builds the settings of an integration, to spread into the body that creates, updates or tests it. Defaults are left to
 * the server.
 *
 * @example
 * const body = { name: "Alerts to Slack", enabled: true, ...integrationConfig.slack({ webhookUrl }) };
 * await prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", { params: { path: { prismaId } }, body });
 *
 * @throws {TypeError} naming the key that is unknown, missing, masked or wrong, but never a value, which may be a secret
 */
export const integrationConfig: IntegrationConfig = /* @__PURE__ */ createIntegrationConfig();
