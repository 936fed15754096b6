import { integrationRules } from "../../../generated/integrations.ts";
import type { ObjectRule, Rule } from "../../integration-config/rules.ts";
import type { Context } from "../api/context.ts";
import type { ApiRequest, Handler, Routes } from "../api/handler.ts";
import { findSuccessSchema, findSuccessStatus } from "../documents/sample-response.ts";
import { ErrorResponse, json } from "../http/response.ts";
import { isObject, toObject, type JsonObject } from "../json.ts";

interface Integration {
  readonly id: string;
  readonly integrationType: string;
  name: string;
  description: string;
  enabled: boolean;
  integrationConfig: JsonObject;
  lastModifiedTs: number;
}

const MASK = "******";

const RULES: ReadonlyMap<string, ObjectRule> = new Map(Object.entries(integrationRules.add));

/** The rules of a config. Types in capitals are an alias. */
const findRule = (type: unknown): ObjectRule => RULES.get(String(type).toLowerCase()) ?? { properties: {} };

/** A value as responses show it, with the secrets that the document marks masked. */
function maskSecrets(rule: Rule | undefined, value: unknown, parent: JsonObject = {}): unknown {
  if (rule === undefined) return value;
  if ("items" in rule) return Array.isArray(value) ? value.map((item) => maskSecrets(rule.items, item)) : value;
  if ("properties" in rule) return isObject(value) ? maskConfig(rule, value) : value;
  const isSecret = typeof rule.secret === "string" ? parent[rule.secret] === true : rule.secret;
  return isSecret === true ? MASK : value;
}

const maskConfig = ({ properties }: ObjectRule, config: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(config).map(([key, value]) => [key, maskSecrets(properties[key], value, config)]));

/** Checks values with a specific error key before the rest of the body. */
function guard({ body }: ApiRequest): void {
  const { integrationType, integrationConfig } = toObject(body);
  const config = toObject(integrationConfig);
  for (const [key, rule] of Object.entries(findRule(integrationType).properties)) {
    const value = config[key];
    if (!("errorKey" in rule) || rule.pattern === undefined || typeof value !== "string") continue;
    if (!new RegExp(rule.pattern, "u").test(value)) throw new ErrorResponse(400, rule.errorKey, key);
  }
}

/** Handlers for the integrations of one direction, which are stored separately. */
function createRoutes(name: string, path: string, { random, clock }: Context): Routes {
  const all: Integration[] = [];
  let created = 0;

  const find = ({ pathValues }: ApiRequest): Integration => {
    const integration = all.find(({ id }) => id === pathValues.at(-1));
    if (integration === undefined) throw new ErrorResponse(404, "not_found", "id");
    return integration;
  };
  const checkName = (wanted: unknown, except?: Integration) => {
    if (all.some((integration) => integration !== except && integration.name === wanted))
      throw new ErrorResponse(400, "integration_name_already_exists", "name");
  };
  const render = (integration: Integration) => ({
    ...integration,
    integrationConfig: maskConfig(findRule(integration.integrationType), integration.integrationConfig),
    status: "GREEN",
    valid: true,
    reason: null,
    alertRules: [],
    lastModifiedBy: "simulator",
  });
  const respondWith = (request: ApiRequest, integration: Integration) =>
    findSuccessSchema(request.operation) === undefined
      ? request.emptyResponse()
      : json(render(integration), findSuccessStatus(request.operation));
  const update: Handler = (request) => {
    const integration = find(request);
    const { name: wanted, description, enabled, integrationType, integrationConfig } = toObject(request.body);
    if (integrationType !== undefined && integrationType !== integration.integrationType)
      throw new ErrorResponse(400, "invalid_param_value", "integrationType");
    checkName(wanted, integration);
    if (typeof wanted === "string") integration.name = wanted;
    if (typeof description === "string") integration.description = description;
    if (typeof enabled === "boolean") integration.enabled = enabled;
    // A mask that's written back replaces the secret.
    if (isObject(integrationConfig)) integration.integrationConfig = integrationConfig;
    integration.lastModifiedTs = clock();
    return respondWith(request, integration);
  };
  const table: Record<string, Handler> = {
    [`GET ${path}`]: ({ query }) => {
      const type = query.get("type");
      return json(all.filter(({ integrationType }) => type === null || integrationType === type).map(render));
    },
    [`POST ${path}`]: (request) => {
      const { name: wanted, description, enabled, integrationType, integrationConfig } = toObject(request.body);
      checkName(wanted);
      const integration: Integration = {
        id: random.uuid(`${name} integration ${++created}`),
        integrationType: String(integrationType),
        name: String(wanted),
        description: typeof description === "string" ? description : "",
        enabled: enabled !== false,
        integrationConfig: toObject(integrationConfig),
        lastModifiedTs: clock(),
      };
      all.push(integration);
      return respondWith(request, integration);
    },
    [`POST ${path}/test`]: (request) => request.sampleResponse(),
    [`GET ${path}/{id}`]: (request) => json(render(find(request))),
    [`PUT ${path}/{id}`]: update,
    [`PATCH ${path}/{id}`]: update,
    [`DELETE ${path}/{id}`]: (request) => {
      all.splice(all.indexOf(find(request)), 1);
      return request.emptyResponse();
    },
  };
  return Object.fromEntries(Object.entries(table).map(([operation, handle]) => [operation, { guard, handle }]));
}

/** Inbound integrations, which Prisma Cloud reads from, and outbound ones, which it notifies. */
export function createIntegrationRoutes(context: Context): Routes {
  return {
    ...createRoutes("inbound", "/integration", context),
    ...createRoutes("outbound", "/api/v1/tenant/{prismaId}/integration", context),
  };
}
