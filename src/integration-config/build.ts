import { integrationRules } from "../../generated/integrations.ts";
import { checkObject, isObject, reject } from "./check.ts";
import type { ObjectRule } from "./rules.ts";
import type { IntegrationSettings, IntegrationType } from "./types.ts";

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
export type Purpose = "add" | "update" | "test";

type RulesByType = Readonly<Partial<Record<IntegrationType, ObjectRule>>>;

const RULES: Readonly<Record<Purpose, RulesByType>> = integrationRules;

/** Every integration type that the documents have. A function, so that bundlers can drop the rules if they're unused. */
export const listTypes = (): IntegrationType[] => Object.keys(integrationRules.add) as IntegrationType[];

const NOT_ALLOWED = {
  update: "can't be changed, leave it out",
  test: "isn't used by a test, leave it out",
};

/**
 * Checks a config, and pairs it with its type. Keys that are undefined are dropped.
 * @throws {TypeError} naming the key that is unknown, missing, masked or wrong, but never a value
 */
export function buildSettings<Type extends IntegrationType>(
  purpose: Purpose,
  type: Type,
  given: object,
): IntegrationSettings<Type, object> {
  const functionName = purpose === "add" ? `integrationConfig.${type}` : `integrationConfig.${purpose}.${type}`;
  const whole = RULES.add[type];
  const rule = RULES[purpose][type] ?? whole;
  if (!isObject(given) || !whole || !rule) throw new TypeError(`The argument of ${functionName} must be an object.`);
  const config = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

  if (purpose !== "add")
    for (const key of Object.keys(config))
      if (Object.hasOwn(whole.properties, key) && !Object.hasOwn(rule.properties, key))
        reject(key, functionName, NOT_ALLOWED[purpose]);

  // The API may fill in the secrets of an existing integration when it tests it, so a test may hold masks.
  const masked = purpose === "test" ? undefined : findMask(config);
  if (masked !== undefined)
    reject(
      masked,
      functionName,
      "is masked. The API masks secrets in its responses, and writing a mask would replace the secret, so pass the secret itself",
    );

  checkObject(rule, config, "", functionName);
  return { integrationType: type, integrationConfig: config };
}
