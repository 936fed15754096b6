// Made by `npm run generate` from openapi/components/integration-config.yaml. Edit the document, not this file.
import type { components } from "./cspm.ts";

type Schemas = components["schemas"];

/** The config of each integration type in the request that creates it. */
export interface AddConfigs {
  /**
   * An Amazon SQS queue, and the credentials to send to it. Without `moreInfo`, the credentials are those of the
   * onboarded account. With `moreInfo: true`, send `accessKey` and `secretKey`, or `roleArn` and `externalId`.
   */
  amazon_sqs: Schemas["AmazonSqsConfig"];
  /**
   * An Amazon S3 bucket that alerts are written to in batches. `externalId` is a UUID that no other integration
   * has. `rollUpInterval` is in minutes: 15, 30, 60 (the default) or 180.
   */
  aws_s3: Schemas["AwsS3Config"];
  /**
   * An Amazon Security Lake that vulnerabilities are written to, in the OCSF format. A tenant has one at most.
   * `externalId` is a UUID that no other integration has.
   */
  aws_sdl: Schemas["AwsSdlConfig"];
  /**
   * An AWS account with Security Hub. Alerts that belong to no region are only sent if there is a `defaultRegion`.
   * Not available to tenants in US government regions.
   */
  aws_security_hub: Schemas["AwsSecurityHubConfig"];
  /** An Azure Service Bus queue, and the credentials to send to it: send either `accountId` or `connectionString`. */
  azure_service_bus_queue: Schemas["AzureServiceBusQueueConfig"];
  /**
   * A Cortex XSOAR server. `apiKeyID` is required with `demistoVersion` "8.0" and not allowed with "6.0". A test
   * isn't documented.
   */
  demisto: Schemas["DemistoConfig"];
  /** A source in Google Cloud Security Command Center that findings are written to. */
  google_cscc: Schemas["GoogleCsccConfig"];
  /**
   * A Jira site. Its keys aren't documented, so any key is accepted and none is checked; the named ones are sent
   * by a public client.
   */
  jira: Schemas["JiraConfig"];
  /** A channel in Microsoft Teams. */
  microsoft_teams: Schemas["MicrosoftTeamsConfig"];
  /** An Okta organization, to read the permissions of its users. `apiToken` is a read-only administrator's. */
  okta: Schemas["OktaConfig"];
  /** An Okta organization, to read the permissions of its users. `apiToken` is a read-only administrator's. */
  okta_idp: Schemas["OktaConfig"];
  /** A service in PagerDuty. */
  pager_duty: Schemas["PagerDutyConfig"];
  /** A Qualys account, to read its vulnerability findings. `baseUrl` has no `https://`. */
  qualys: Schemas["QualysConfig"];
  /**
   * A ServiceNow instance, and the tables to write alerts to. Each entry of `tables` has one key. `hostUrl` can't
   * change later.
   */
  service_now: Schemas["ServiceNowConfig"];
  /** A channel in Slack. `webhookUrl` starts with `https://hooks.slack.com/`. */
  slack: Schemas["SlackConfig"];
  /**
   * A pipe in Snowflake that loads alerts from an Amazon S3 bucket. `stagingIntegrationId` is the id of the
   * `aws_s3` integration that writes to it. `rollUpInterval` is in minutes: 15, 30, 60 (the default) or 180.
   */
  snowflake: Schemas["SnowflakeConfig"];
  /** An HTTP event collector of Splunk. */
  splunk: Schemas["SplunkConfig"];
  /** A Tenable account, to read its vulnerability findings. */
  tenable: Schemas["TenableConfig"];
  /**
   * A URL that alerts are posted to. Send `authToken`, `headers` or both. `isCustomPayloadEnabled: true` requires
   * `customPayloads`, whose `CS` is a string that holds JSON.
   */
  webhook: Schemas["WebhookConfig"];
}

/** The config of each integration type in the request that updates it. */
export interface UpdateConfigs extends Omit<AddConfigs, "amazon_sqs" | "azure_service_bus_queue" | "service_now"> {
  /** The part of an Amazon SQS config that can change. The credentials stay as they are. */
  amazon_sqs: Schemas["AmazonSqsUpdateConfig"];
  /** The part of an Azure Service Bus config that can change. The credentials stay as they are. */
  azure_service_bus_queue: Schemas["AzureServiceBusQueueUpdateConfig"];
  /** The part of a ServiceNow config that can change, which is all but the host. */
  service_now: Schemas["ServiceNowUpdateConfig"];
}

/** The config of each integration type in the request that tests it. */
export interface TestConfigs extends Omit<AddConfigs, "webhook"> {
  /** A URL to post a test message to. The URL is enough; the other keys are used if they are there. */
  webhook: Schemas["WebhookTestConfig"];
}

/** What the keys of each config must be. Updates and tests only list what differs from `add`. */
export const integrationRules = {
  add: {
    amazon_sqs: {"properties":{"queueUrl":{"type":"string","minLength":1},"moreInfo":{"type":"boolean"},"accessKey":{"type":"string","minLength":1},"secretKey":{"type":"string","minLength":1,"secret":true},"roleArn":{"type":"string","minLength":1},"externalId":{"type":"string","minLength":1,"format":"uuid"}},"required":["queueUrl"],"anyOf":[{"optional":["moreInfo"],"const":{"moreInfo":false}},{"required":["moreInfo","accessKey","secretKey"],"const":{"moreInfo":true}},{"required":["moreInfo","roleArn","externalId"],"const":{"moreInfo":true}}]},
    aws_s3: {"properties":{"s3Uri":{"type":"string","minLength":1,"pattern":"^(s3://[^/\\s]+(/\\S*)?)?$","patternMessage":"must be s3://bucket/ or s3://bucket/folder/"},"region":{"type":"string","minLength":1},"roleArn":{"type":"string","minLength":1},"externalId":{"type":"string","minLength":1,"format":"uuid"},"rollUpInterval":{"type":"integer","enum":[15,30,60,180]}},"required":["s3Uri","region","roleArn","externalId"]},
    aws_sdl: {"properties":{"s3Uri":{"type":"string","minLength":1,"pattern":"^(s3://[^/\\s]+(/\\S*)?)?$","patternMessage":"must be s3://bucket/ or s3://bucket/folder/"},"region":{"type":"string","minLength":1},"roleArn":{"type":"string","minLength":1},"externalId":{"type":"string","minLength":1,"format":"uuid"}},"required":["s3Uri","region","roleArn","externalId"]},
    aws_security_hub: {"properties":{"accountId":{"type":"string","minLength":1},"regions":{"items":{"properties":{"name":{"type":"string","minLength":1},"apiIdentifier":{"type":"string","minLength":1},"cloudType":{"type":"string"},"sdkId":{"type":"string"},"enabled":{"type":"boolean"}},"required":["name","apiIdentifier"]}},"defaultRegion":{"properties":{"name":{"type":"string","minLength":1},"apiIdentifier":{"type":"string","minLength":1},"cloudType":{"type":"string"},"sdkId":{"type":"string"},"enabled":{"type":"boolean"}},"required":["name","apiIdentifier"]}},"required":["accountId","regions"]},
    azure_service_bus_queue: {"properties":{"queueUrl":{"type":"string","minLength":1},"accountId":{"type":"string","minLength":1},"connectionString":{"type":"string","minLength":1,"secret":true}},"required":["queueUrl"],"anyOf":[{"required":["accountId"]},{"required":["connectionString"]}]},
    demisto: {"properties":{"demistoVersion":{"type":"string","enum":["6.0","8.0"]},"hostUrl":{"type":"string","minLength":1},"apiKey":{"type":"string","minLength":1,"secret":true},"apiKeyID":{"type":"string","minLength":1}},"required":["demistoVersion","hostUrl","apiKey"],"anyOf":[{"const":{"demistoVersion":"6.0"}},{"required":["apiKeyID"],"const":{"demistoVersion":"8.0"}}]},
    google_cscc: {"properties":{"orgId":{"type":"string","minLength":1},"sourceId":{"type":"string","minLength":1}},"required":["orgId","sourceId"]},
    jira: {"properties":{"hostUrl":{"type":"string"},"consumerKey":{"type":"string"},"secretKey":{"type":"string","secret":true},"oauthToken":{"type":"string","secret":true}},"additionalProperties":true},
    microsoft_teams: {"properties":{"url":{"type":"string","minLength":1,"secret":true}},"required":["url"]},
    okta: {"properties":{"domain":{"type":"string","minLength":1},"apiToken":{"type":"string","minLength":1,"secret":true}},"required":["domain","apiToken"]},
    okta_idp: {"properties":{"domain":{"type":"string","minLength":1},"apiToken":{"type":"string","minLength":1,"secret":true}},"required":["domain","apiToken"]},
    pager_duty: {"properties":{"integrationKey":{"type":"string","minLength":1,"secret":true},"authToken":{"type":"string","minLength":1,"secret":true}},"required":["integrationKey"]},
    qualys: {"properties":{"login":{"type":"string","minLength":1},"password":{"type":"string","minLength":1,"secret":true},"baseUrl":{"type":"string","minLength":1,"pattern":"^(?!.*://)","patternMessage":"must be a host name without http:// or https://"}},"required":["login","password","baseUrl"]},
    service_now: {"properties":{"hostUrl":{"type":"string","minLength":1},"login":{"type":"string","minLength":1},"password":{"type":"string","minLength":1,"secret":true},"tables":{"items":{"properties":{"incident":{"type":"boolean"},"sn_si_incident":{"type":"boolean"},"em_event":{"type":"boolean"}},"anyOf":[{"required":["incident"]},{"required":["sn_si_incident"]},{"required":["em_event"]}]}},"version":{"type":"string"}},"required":["hostUrl","login","password","tables"]},
    slack: {"properties":{"webhookUrl":{"type":"string","minLength":1,"pattern":"^https://hooks\\.slack\\.com/","patternMessage":"must start with https://hooks.slack.com/","errorKey":"invalid_slack_webhook_url","secret":true}},"required":["webhookUrl"]},
    snowflake: {"properties":{"hostUrl":{"type":"string","minLength":1},"username":{"type":"string","minLength":1},"pipename":{"type":"string","minLength":1},"stagingIntegrationId":{"type":"string","minLength":1},"privateKey":{"type":"string","minLength":1,"secret":true},"passphrase":{"type":"string","secret":true},"rollUpInterval":{"type":"integer","enum":[15,30,60,180]}},"required":["hostUrl","username","pipename","stagingIntegrationId","privateKey"]},
    splunk: {"properties":{"url":{"type":"string","minLength":1},"authToken":{"type":"string","minLength":1,"secret":true},"sourceType":{"type":"string"}},"required":["url","authToken"]},
    tenable: {"properties":{"accessKey":{"type":"string","minLength":1},"secretKey":{"type":"string","minLength":1,"secret":true}},"required":["accessKey","secretKey"]},
    webhook: {"properties":{"url":{"type":"string","minLength":1},"authToken":{"type":"string","minLength":1,"secret":true},"headers":{"items":{"properties":{"key":{"type":"string","minLength":1},"value":{"type":"string","secret":"secure"},"secure":{"type":"boolean"},"readOnly":{"type":"boolean"}},"required":["key","value"]}},"isCustomPayloadEnabled":{"type":"boolean"},"customPayloads":{"properties":{"CS":{"type":"string","minLength":1,"contentMediaType":"application/json"}},"required":["CS"],"additionalProperties":true}},"required":["url"],"anyOf":[{"required":["authToken"],"optional":["headers","isCustomPayloadEnabled","customPayloads"],"const":{"isCustomPayloadEnabled":false}},{"required":["authToken","isCustomPayloadEnabled","customPayloads"],"optional":["headers"],"const":{"isCustomPayloadEnabled":true}},{"required":["headers"],"optional":["authToken","isCustomPayloadEnabled","customPayloads"],"const":{"isCustomPayloadEnabled":false}},{"required":["headers","isCustomPayloadEnabled","customPayloads"],"optional":["authToken"],"const":{"isCustomPayloadEnabled":true}}]},
  },
  update: {
    amazon_sqs: {"properties":{"queueUrl":{"type":"string","minLength":1}},"required":["queueUrl"]},
    azure_service_bus_queue: {"properties":{"queueUrl":{"type":"string","minLength":1}},"required":["queueUrl"]},
    service_now: {"properties":{"login":{"type":"string","minLength":1},"password":{"type":"string","minLength":1,"secret":true},"tables":{"items":{"properties":{"incident":{"type":"boolean"},"sn_si_incident":{"type":"boolean"},"em_event":{"type":"boolean"}},"anyOf":[{"required":["incident"]},{"required":["sn_si_incident"]},{"required":["em_event"]}]}},"version":{"type":"string"}},"required":["login","password","tables"]},
  },
  test: {
    webhook: {"properties":{"url":{"type":"string","minLength":1},"authToken":{"type":"string","secret":true},"headers":{"items":{"properties":{"key":{"type":"string","minLength":1},"value":{"type":"string","secret":"secure"},"secure":{"type":"boolean"},"readOnly":{"type":"boolean"}},"required":["key","value"]}},"isCustomPayloadEnabled":{"type":"boolean"},"customPayloads":{"properties":{"CS":{"type":"string","minLength":1,"contentMediaType":"application/json"}},"required":["CS"],"additionalProperties":true}},"required":["url"]},
  },
} as const;
