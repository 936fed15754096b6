import { checkFields, checkObject, maskedPath, refuse } from "./check.ts";
import { RULES, type Rules } from "./rules.ts";
import type { Shape } from "./shapes.ts";
import type { IntegrationSettings, IntegrationType } from "./types.ts";

/** What the settings are for. */
export type Purpose = "add" | "update" | "test";

const only = (fields: Readonly<Record<string, Shape>>, keys: readonly string[]): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));

const NOT_TAKEN = {
  update: "cannot be changed: leave it out",
  test: "is not needed for a test: leave it out",
};

/** @throws {TypeError} naming the key that is unknown, missing, masked or wrong; never with a value */
export function settings(
  purpose: Purpose,
  type: IntegrationType,
  keys: object,
): IntegrationSettings<IntegrationType, object> {
  const where = purpose === "add" ? `integrationConfig.${type}` : `integrationConfig.${purpose}.${type}`;
  const rules: Rules = RULES[type];
  checkObject(keys, `What ${where} takes`);
  const config = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));

  const part = purpose === "add" ? undefined : rules[purpose];
  if (part && purpose !== "add")
    for (const key of [...Object.keys(rules.required), ...Object.keys(rules.optional)])
      if (key in config && !part.includes(key)) refuse(key, where, NOT_TAKEN[purpose]);

  // The API may well fill in the secrets of an integration that exists when it is tested, so a test may hold masks.
  const masked = purpose === "test" ? undefined : maskedPath(config);
  if (masked !== undefined)
    refuse(
      masked,
      where,
      "is masked, as reads answer a secret; writing the mask would replace the secret. Give the secret itself",
    );

  if (part)
    checkFields({ required: only(rules.required, part), optional: only(rules.optional, part) }, config, "", where);
  else {
    checkFields(rules, config, "", where);
    const complaint = rules.together?.(config);
    if (complaint) refuse(complaint[0], where, complaint[1]);
  }
  return { integrationType: type, integrationConfig: config };
}
