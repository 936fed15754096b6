import { integrationConfig } from "../../../src/integration-config/index.ts";
import fixtures from "../../fixtures/cspm/integrations.ts";

export const UUID = "0b6a1c5e-7d9e-4f0a-9c1b-2f3d4e5a6b7c";
export const bucket = {
  s3Uri: "s3://alerts/prisma/",
  region: "us-east-1",
  roleArn: "arn:aws:iam::1:role/r",
  externalId: UUID,
};
const region = { name: "AWS Virginia", apiIdentifier: "us-east-1", cloudType: "aws", sdkId: "", enabled: true };
export const queueUrl = "https://queue.example.com/alerts";
export const url = "https://hook.example.com/alerts";
export const slackUrl = "https://hooks.slack.com/services/T0/B0/sekret";

/** The configs of the fixtures that create an integration. */
const fromFixtures = [...fixtures["POST /api/v1/tenant/{prismaId}/integration"], ...fixtures["POST /integration"]].map(
  ({ request: { body } }) => ({
    integrationType: body.integrationType,
    integrationConfig: body.integrationConfig,
  }),
);

/** Settings that the API accepts: the smallest config of each type, and configs with more keys. */
export const examples: readonly { integrationType: string; integrationConfig: object }[] = [
  ...fromFixtures,
  integrationConfig.amazon_sqs({ queueUrl }),
  integrationConfig.amazon_sqs({ queueUrl, moreInfo: false }),
  integrationConfig.amazon_sqs({ queueUrl, moreInfo: true, accessKey: "AKIA", secretKey: "sekret" }),
  integrationConfig.amazon_sqs({ queueUrl, moreInfo: true, roleArn: bucket.roleArn, externalId: UUID }),
  integrationConfig.aws_s3(bucket),
  integrationConfig.aws_s3({ ...bucket, rollUpInterval: 180 }),
  integrationConfig.aws_sdl(bucket),
  integrationConfig.aws_security_hub({ accountId: "123456789012", regions: [region], defaultRegion: region }),
  integrationConfig.azure_service_bus_queue({ queueUrl, accountId: "1" }),
  integrationConfig.azure_service_bus_queue({ queueUrl, connectionString: "Endpoint=sb://x;SharedAccessKey=sekret" }),
  integrationConfig.demisto({ demistoVersion: "6.0", hostUrl: "xsoar.example.com", apiKey: "sekret" }),
  integrationConfig.demisto({ demistoVersion: "8.0", hostUrl: "10.0.0.1", apiKey: "sekret", apiKeyID: "7" }),
  integrationConfig.google_cscc({ orgId: "1", sourceId: "organizations/1/sources/2" }),
  integrationConfig.jira({ hostUrl: "https://jira.example.com", nested: { list: [1, null] } }),
  integrationConfig.microsoft_teams({ url }),
  integrationConfig.okta({ domain: "example.okta.com", apiToken: "sekret" }),
  integrationConfig.okta_idp({ domain: "example.okta.com", apiToken: "sekret" }),
  integrationConfig.pager_duty({ integrationKey: "sekret" }),
  integrationConfig.pager_duty({ integrationKey: "sekret", authToken: "sekret" }),
  integrationConfig.qualys({ login: "l", password: "sekret", baseUrl: "qualysapi.example.com/api" }),
  integrationConfig.service_now({
    hostUrl: "example.service-now.com",
    login: "l",
    password: "sekret",
    tables: [{ incident: true }, { sn_si_incident: false }, { em_event: true }],
    version: "Rome",
  }),
  integrationConfig.slack({ webhookUrl: slackUrl }),
  integrationConfig.snowflake({
    hostUrl: "example.snowflakecomputing.com",
    username: "u",
    pipename: "p",
    stagingIntegrationId: "1",
    privateKey: "sekret",
    passphrase: "",
    rollUpInterval: 15,
  }),
  integrationConfig.splunk({ url, authToken: "sekret", sourceType: "_json" }),
  integrationConfig.tenable({ accessKey: "a", secretKey: "sekret" }),
  integrationConfig.webhook({ url, authToken: "sekret" }),
  integrationConfig.webhook({
    url,
    headers: [
      { key: "authorization", value: "sekret", secure: true, readOnly: false },
      { key: "accept", value: "*" },
    ],
    isCustomPayloadEnabled: true,
    customPayloads: { CS: '{"id": "$AlertId"}', other: "as it comes" },
  }),
];
