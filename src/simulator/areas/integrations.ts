import { empty, json, ErrorResponse } from "../http/response.ts";
import { isObject, toObject, type JsonObject } from "../json.ts";
import type { ApiRequest, Handler, Routes } from "../api/handler.ts";
import type { Context } from "../api/context.ts";

interface Integration {
  readonly id: string;
  readonly integrationType: string;
  name: string;
  description: string;
  enabled: boolean;
  integrationConfig: JsonObject;
  lastModifiedTs: number;
}

/** Keys of a config that are answered masked. */
const SECRETS = new Set([
  "apiKey",
  "apiToken",
  "authToken",
  "connectionString",
  "integrationKey",
  "passphrase",
  "password",
  "privateKey",
  "secretKey",
]);
const MASK = "******";

function masked(config: JsonObject): JsonObject {
  const entries = Object.entries(config).map(([key, value]): [string, unknown] => {
    if (SECRETS.has(key)) return [key, MASK];
    if (key === "headers" && Array.isArray(value)) return [key, value.map(maskedHeader)];
    return [key, value];
  });
  return Object.fromEntries(entries);
}

const maskedHeader = (header: unknown): unknown =>
  isObject(header) && header["secure"] === true ? { ...header, value: MASK } : header;

const SLACK_HOST = "https://hooks.slack.com/";

/** Slack's webhook is checked for its host, with a reason of its own. */
function guard({ body }: ApiRequest): void {
  const { integrationType, integrationConfig } = toObject(body);
  const { webhookUrl } = toObject(integrationConfig);
  if (integrationType === "slack" && typeof webhookUrl === "string" && !webhookUrl.startsWith(SLACK_HOST))
    throw new ErrorResponse(400, "invalid_slack_webhook_url", "webhookUrl");
}

/** The operations of one family of integrations, over a list of its own. */
function family(name: string, path: string, { random, clock }: Context): Routes {
  const all: Integration[] = [];
  let created = 0;

  const find = ({ pathValues }: ApiRequest): Integration => {
    const integration = all.find(({ id }) => id === pathValues.at(-1));
    if (integration === undefined) throw new ErrorResponse(404, "not_found", "id");
    return integration;
  };
  const checkName = (wanted: unknown, but?: Integration) => {
    if (all.some((integration) => integration !== but && integration.name === wanted))
      throw new ErrorResponse(400, "integration_name_already_exists", "name");
  };
  const render = (integration: Integration) => ({
    ...integration,
    integrationConfig: masked(integration.integrationConfig),
    status: "GREEN",
    valid: true,
    reason: null,
    alertRules: [],
    lastModifiedBy: "simulator",
  });
  const update = (request: ApiRequest) => {
    const integration = find(request);
    const { name: wanted, description, enabled, integrationType, integrationConfig } = toObject(request.body);
    if (integrationType !== undefined && integrationType !== integration.integrationType)
      throw new ErrorResponse(400, "invalid_param_value", "integrationType");
    checkName(wanted, integration);
    if (typeof wanted === "string") integration.name = wanted;
    if (typeof description === "string") integration.description = description;
    if (typeof enabled === "boolean") integration.enabled = enabled;
    // A mask that is written back becomes the secret.
    if (isObject(integrationConfig)) integration.integrationConfig = integrationConfig;
    integration.lastModifiedTs = clock();
    return request.emptyResponse();
  };
  const table: Record<string, Handler> = {
    [`GET ${path}`]: ({ query }) => {
      const type = query.get("type");
      return json(all.filter(({ integrationType }) => type === null || integrationType === type).map(render));
    },
    [`POST ${path}`]: ({ body }) => {
      const { name: wanted, description, enabled, integrationType, integrationConfig } = toObject(body);
      checkName(wanted);
      all.push({
        id: random.uuid(`${name} integration ${++created}`),
        integrationType: String(integrationType),
        name: String(wanted),
        description: typeof description === "string" ? description : "",
        enabled: enabled !== false,
        integrationConfig: toObject(integrationConfig),
        lastModifiedTs: clock(),
      });
      return empty();
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

/** Integrations that Prisma Cloud reads from, and those that it writes to. */
export function integrationOperations(world: Context): Routes {
  return {
    ...family("inbound", "/integration", world),
    ...family("outbound", "/api/v1/tenant/{prismaId}/integration", world),
  };
}
