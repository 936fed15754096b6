import { RULES } from "./rules.ts";
import { settings, type Purpose } from "./settings.ts";
import type { AddConfigs, Builders, IntegrationType, TestConfigs, UpdateConfigs } from "./types.ts";

export type { IntegrationSettings, IntegrationType } from "./types.ts";

type Add = Builders<AddConfigs>;

interface AddBuilders extends Add {
  /**
   * Amazon SQS. `moreInfo` defaults to false: the credentials of the onboarded account. With `moreInfo: true`, give either
   * `accessKey` and `secretKey`, or `roleArn` and `externalId` (a UUID).
   */
  readonly amazon_sqs: Add["amazon_sqs"];
  /** Amazon S3. `externalId` is a UUID of its own; `rollUpInterval` is 15, 30, 60 (the default) or 180 minutes. */
  readonly aws_s3: Add["aws_s3"];
  /** Amazon Security Lake; a tenant has one at most. `externalId` is a UUID of its own. */
  readonly aws_sdl: Add["aws_sdl"];
  /** AWS Security Hub; not in US government regions. Alerts that belong to no region need `defaultRegion`. */
  readonly aws_security_hub: Add["aws_security_hub"];
  /** Azure Service Bus. Give either `accountId` or `connectionString`. */
  readonly azure_service_bus_queue: Add["azure_service_bus_queue"];
  /** Cortex XSOAR. `apiKeyID` goes with `demistoVersion` "8.0" only. The vendor documents no test of it. */
  readonly demisto: Add["demisto"];
  /** Google Cloud Security Command Center. */
  readonly google_cscc: Add["google_cscc"];
  /** Jira. The vendor documents none of its keys, so none is checked. */
  readonly jira: Add["jira"];
  /** Microsoft Teams. */
  readonly microsoft_teams: Add["microsoft_teams"];
  /** Okta, inbound. `apiToken` is that of a read-only administrator. */
  readonly okta: Add["okta"];
  /** Okta, inbound, under the name that some tenants answer. */
  readonly okta_idp: Add["okta_idp"];
  /** PagerDuty. */
  readonly pager_duty: Add["pager_duty"];
  /** Qualys, inbound. `baseUrl` has no `https://`. */
  readonly qualys: Add["qualys"];
  /** ServiceNow. Each of `tables` has one key. `hostUrl` cannot be changed later. */
  readonly service_now: Add["service_now"];
  /** Slack. `webhookUrl` starts with `https://hooks.slack.com/`. */
  readonly slack: Add["slack"];
  /** Snowflake. `stagingIntegrationId` is the id of an `aws_s3` integration; `rollUpInterval` is as there. */
  readonly snowflake: Add["snowflake"];
  /** Splunk. `sourceType` defaults to `_json`. */
  readonly splunk: Add["splunk"];
  /** Tenable, inbound. */
  readonly tenable: Add["tenable"];
  /**
   * A webhook, with `authToken`, `headers` or both. `isCustomPayloadEnabled` defaults to false; true needs
   * `customPayloads`, whose `CS` is text that holds JSON.
   */
  readonly webhook: Add["webhook"];
}

/** For each type of integration, a function that answers `{ integrationType, integrationConfig }`. */
export interface IntegrationConfig extends AddBuilders {
  /** For a PUT: takes only what may change, and no secret that is masked, as reads answer it. */
  readonly update: Builders<UpdateConfigs>;
  /** For a test: takes only what that needs. */
  readonly test: Builders<TestConfigs>;
}

function builders(purpose: Purpose): object {
  const types = Object.keys(RULES) as IntegrationType[];
  return Object.fromEntries(types.map((type) => [type, (keys: object) => settings(purpose, type, keys)]));
}

/** `settings` checks what the documents' types say, and the builders are made of the same list of types. */
const allBuilders = (): IntegrationConfig =>
  ({ ...builders("add"), update: builders("update"), test: builders("test") }) as IntegrationConfig;

/**
 * Makes the settings of an integration, to spread into the body that adds, updates or tests it. Defaults are left to the
 * server.
 *
 * @example
 * const body = { name: "Alerts to Slack", enabled: true, ...integrationConfig.slack({ webhookUrl }) };
 * await prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", { params: { path: { prismaId } }, body });
 *
 * @throws {TypeError} naming the key that is unknown, missing, masked or wrong; never with a value, which may be a secret
 */
export const integrationConfig: IntegrationConfig = /* @__PURE__ */ allBuilders();
