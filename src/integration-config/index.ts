import { buildSettings, listTypes, type Purpose } from "./build.ts";
import type { IntegrationConfig } from "./types.ts";

export type { IntegrationConfig, IntegrationSettings, IntegrationType } from "./types.ts";

function createBuilders(purpose: Purpose): object {
  return Object.fromEntries(listTypes().map((type) => [type, (keys: object) => buildSettings(purpose, type, keys)]));
}

/** The cast is safe: the types and the rules are generated from the same documents. */
const createIntegrationConfig = (): IntegrationConfig =>
  ({
    ...createBuilders("add"),
    update: createBuilders("update"),
    test: createBuilders("test"),
  }) as IntegrationConfig;

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
