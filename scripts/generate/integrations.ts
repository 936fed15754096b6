import type { OpenApiDocument } from "../documents/openapi.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";
import { GenerationError } from "./generation-error.ts";
import { IntegrationRules } from "./integration-rules.ts";
import { MADE_BY } from "./made-by.ts";

/** The unions of a type and its config by the purpose of the request. */
const SETTINGS = {
  add: ["OutboundIntegrationSettings", "InboundIntegrationSettings"],
  update: ["OutboundIntegrationUpdateSettings", "InboundIntegrationSettings"],
  test: ["OutboundIntegrationTestSettings", "InboundIntegrationSettings"],
} as const;

const INTERFACES = {
  add: { name: "AddConfigs", comment: "The config of each integration type in the request that creates it." },
  update: { name: "UpdateConfigs", comment: "The config of each integration type in the request that updates it." },
  test: { name: "TestConfigs", comment: "The config of each integration type in the request that tests it." },
} as const;

interface IntegrationType {
  readonly type: string;
  /** Name of the config's schema. */
  readonly config: string;
}

const REFERENCE = "#/components/schemas/";

const listValues = ({ const: only, enum: values = [only] }: Schema): string[] =>
  values.filter((value) => typeof value === "string");

/** Reads the types of a union and their configs. Aliases in capitals are left out. */
function readTypes(document: OpenApiDocument, union: string): IntegrationType[] {
  const types = follow<Schema>(document, { $ref: REFERENCE + union }).oneOf?.flatMap((member) => {
    const { integrationType, integrationConfig } = follow(document, member).properties ?? {};
    const config = integrationConfig?.$ref?.slice(REFERENCE.length);
    if (!integrationType || config === undefined)
      throw new GenerationError(
        `${member.$ref ?? "A member"} of ${union} needs \`integrationType\` and \`integrationConfig\`, a reference.`,
      );
    const names = listValues(integrationType).filter((value) => value === value.toLowerCase());
    return names.map((type) => ({ type, config }));
  });
  if (!types) throw new GenerationError(`${union} must be \`oneOf\` the settings of each integration type.`);
  return types;
}

const LINE_LENGTH = 110;

/** Formats a description as a wrapped JSDoc comment. */
function renderComment(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.replaceAll("*/", "*\\/").split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= LINE_LENGTH) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  if (lines.length === 1) return `${indent}/** ${lines.join("")} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

const byType = (one: IntegrationType, other: IntegrationType): number => (one.type < other.type ? -1 : 1);

/**
 * Writes the source of generated/integrations.ts: a type and the rules for the config of each integration type. Updates
 * and tests only list what differs from a creation. Returns undefined for a document without integrations.
 * @throws {GenerationError} naming the unusable schema
 */
export function renderIntegrations(document: OpenApiDocument): string | undefined {
  if (!document.components?.schemas?.[SETTINGS.add[0]]) return undefined;
  const builder = new IntegrationRules(document);
  const added = new Map<string, string>();
  const interfaces: string[] = [];
  const rules: string[] = [];
  for (const purpose of ["add", "update", "test"] as const) {
    const types = SETTINGS[purpose].flatMap((union) => readTypes(document, union)).sort(byType);
    const own = types.filter(({ type, config }) => added.get(type) !== config);
    const members = own.map(({ type, config }) => {
      const { description = "" } = follow<Schema & { description?: string }>(document, { $ref: REFERENCE + config });
      return `${renderComment(description, "  ")}  ${type}: Schemas["${config}"];\n`;
    });
    const { name, comment } = INTERFACES[purpose];
    const replaced = own.map(({ type }) => `"${type}"`).join(" | ");
    const inherited =
      added.size === 0 ? "" : ` extends ${replaced === "" ? "AddConfigs" : `Omit<AddConfigs, ${replaced}>`}`;
    interfaces.push(`\n${renderComment(comment, "")}export interface ${name}${inherited} {\n${members.join("")}}\n`);
    const lines = own.map(({ type, config }) => `    ${type}: ${JSON.stringify(builder.build(config))},\n`);
    rules.push(`  ${purpose}: {\n${lines.join("")}  },\n`);
    if (purpose === "add") for (const { type, config } of types) added.set(type, config);
  }
  return [
    `${MADE_BY}openapi/components/integration-config.yaml. Edit the document, not this file.\n`,
    `import type { components } from "./cspm.ts";\n\ntype Schemas = components["schemas"];\n`,
    ...interfaces,
    `\n/** What the keys of each config must be. Updates and tests only list what differs from \`add\`. */\n`,
    `export const integrationRules = {\n${rules.join("")}} as const;\n`,
  ].join("");
}
