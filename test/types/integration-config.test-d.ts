import { expectTypeOf, test } from "vitest";
import { integrationConfig, type IntegrationConfig, type IntegrationType, type PrismaCloud } from "../../src/index.ts";
import type { components, paths } from "../../generated/cspm.ts";
import type { BodyOf } from "../../src/call/operations.ts";

declare const prisma: PrismaCloud;

type OutboundPath = "/api/v1/tenant/{prismaId}/integration";
type Schemas = components["schemas"];
type Inbound = Exclude<Schemas["InboundIntegrationType"], Uppercase<string>>;
type Outbound = Exclude<IntegrationType, Inbound>;
interface Base {
  name: string;
  enabled: boolean;
}
type Add = Pick<IntegrationConfig, IntegrationType>;

/** The types whose function returns something that the body doesn't accept. */
type Misfits<Made extends Record<Type, (keys: never) => unknown>, Type extends IntegrationType, Body> = {
  [One in Type]: Base & ReturnType<Made[One]> extends Body ? never : One;
}[Type];

test("integrationConfig has a function for every type that the documents have, in lower case", () => {
  expectTypeOf<IntegrationType>().toEqualTypeOf<Schemas["OutboundIntegrationType"] | Inbound>();
  expectTypeOf<"slack" | "okta_idp">().toExtend<IntegrationType>();
  expectTypeOf<keyof IntegrationConfig>().toEqualTypeOf<IntegrationType | "update" | "test">();
  expectTypeOf<keyof IntegrationConfig["update"]>().toEqualTypeOf<IntegrationType>();
  expectTypeOf<keyof IntegrationConfig["test"]>().toEqualTypeOf<IntegrationType>();
});

test("the bodies that create, update and test accept the settings of every type", () => {
  expectTypeOf<Misfits<Add, Outbound, BodyOf<paths[OutboundPath]["post"]>>>().toBeNever();
  expectTypeOf<
    Misfits<IntegrationConfig["update"], Outbound, BodyOf<paths[`${OutboundPath}/{id}`]["put"]>>
  >().toBeNever();
  expectTypeOf<
    Misfits<IntegrationConfig["test"], Outbound, BodyOf<paths[`${OutboundPath}/test`]["post"]>>
  >().toBeNever();
  expectTypeOf<Misfits<Add, Inbound, BodyOf<paths["/integration"]["post"]>>>().toBeNever();
  expectTypeOf<Misfits<IntegrationConfig["update"], Inbound, BodyOf<paths["/integration/{id}"]["put"]>>>().toBeNever();
  expectTypeOf<Misfits<IntegrationConfig["test"], Inbound, BodyOf<paths["/integration/test"]["post"]>>>().toBeNever();
});

test("an outbound body rejects inbound settings, and an inbound body rejects outbound settings", () => {
  expectTypeOf<Misfits<Add, IntegrationType, BodyOf<paths[OutboundPath]["post"]>>>().toEqualTypeOf<Inbound>();
  expectTypeOf<Misfits<Add, IntegrationType, BodyOf<paths["/integration"]["post"]>>>().toEqualTypeOf<Outbound>();
});

test("settings can be spread into a body beside its name", () => {
  const params = { path: { prismaId: "1" } };
  const slack = integrationConfig.slack({ webhookUrl: "https://hooks.slack.com/services/T/B/x" });
  void prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", { params, body: { name: "Alerts", ...slack } });
  // @ts-expect-error without a name
  void prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", { params, body: slack });
  const okta = integrationConfig.okta({ domain: "example.okta.com", apiToken: "t" });
  void prisma.cspm.POST("/integration", { body: { name: "Users", enabled: true, ...okta } });
  // @ts-expect-error okta is inbound
  void prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", { params, body: { name: "Users", ...okta } });
  const test = integrationConfig.test.webhook({ url: "https://example.com/hook" });
  void prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration/test", { params, body: { name: "Hook", ...test } });
  // @ts-expect-error the config of a test isn't enough to create
  void prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", { params, body: { name: "Hook", ...test } });
});

test("a body rejects a type with the config of another type", () => {
  const params = { path: { prismaId: "1" } };
  const { integrationConfig: config } = integrationConfig.splunk({ url: "https://example.com", authToken: "t" });
  const body = { name: "Alerts", integrationType: "slack" as const, integrationConfig: config };
  // @ts-expect-error slack has a webhookUrl
  void prisma.cspm.POST("/api/v1/tenant/{prismaId}/integration", { params, body });
});

test("integrationConfig rejects a key that is missing, unknown or of the wrong type", () => {
  // @ts-expect-error integrationKey is missing
  integrationConfig.pager_duty({});
  // @ts-expect-error key is unknown
  integrationConfig.pager_duty({ integrationKey: "k", key: "k" });
  // @ts-expect-error integrationKey is a string
  integrationConfig.pager_duty({ integrationKey: 1 });
  // @ts-expect-error 45 minutes isn't an interval
  integrationConfig.aws_s3({ s3Uri: "s3://b/", region: "r", roleArn: "a", externalId: "e", rollUpInterval: 45 });
  // @ts-expect-error aws_sdl has no interval
  integrationConfig.aws_sdl({ s3Uri: "s3://b/", region: "r", roleArn: "a", externalId: "e", rollUpInterval: 60 });
  // @ts-expect-error apiIdentifier is missing
  integrationConfig.aws_security_hub({ accountId: "1", regions: [{ name: "AWS Virginia" }] });
});

test("integrationConfig rejects keys of two alternatives together", () => {
  const queueUrl = "https://example.com/queue";
  integrationConfig.amazon_sqs({ queueUrl });
  integrationConfig.amazon_sqs({ queueUrl, moreInfo: true, accessKey: "a", secretKey: "s" });
  integrationConfig.amazon_sqs({ queueUrl, moreInfo: true, roleArn: "r", externalId: "e" });
  // @ts-expect-error moreInfo is missing
  integrationConfig.amazon_sqs({ queueUrl, accessKey: "a", secretKey: "s" });
  // @ts-expect-error half a pair
  integrationConfig.amazon_sqs({ queueUrl, moreInfo: true, accessKey: "a" });
  // @ts-expect-error both pairs
  integrationConfig.amazon_sqs({
    queueUrl,
    moreInfo: true,
    accessKey: "a",
    secretKey: "s",
    roleArn: "r",
    externalId: "e",
  });
  integrationConfig.azure_service_bus_queue({ queueUrl, accountId: "a" });
  // @ts-expect-error neither of the two
  integrationConfig.azure_service_bus_queue({ queueUrl });
  // @ts-expect-error both of the two
  integrationConfig.azure_service_bus_queue({ queueUrl, accountId: "a", connectionString: "c" });
});

test("integrationConfig.demisto requires apiKeyID for 8.0 and rejects it for 6.0", () => {
  integrationConfig.demisto({ demistoVersion: "6.0", hostUrl: "h", apiKey: "k" });
  integrationConfig.demisto({ demistoVersion: "8.0", hostUrl: "h", apiKey: "k", apiKeyID: "1" });
  // @ts-expect-error 8.0 requires apiKeyID
  integrationConfig.demisto({ demistoVersion: "8.0", hostUrl: "h", apiKey: "k" });
  // @ts-expect-error 6.0 rejects apiKeyID
  integrationConfig.demisto({ demistoVersion: "6.0", hostUrl: "h", apiKey: "k", apiKeyID: "1" });
  // @ts-expect-error 7.0 is unknown
  integrationConfig.demisto({ demistoVersion: "7.0", hostUrl: "h", apiKey: "k" });
});

test("integrationConfig.service_now accepts exactly one key per table", () => {
  const access = { hostUrl: "h", login: "l", password: "p" };
  integrationConfig.service_now({ ...access, tables: [{ incident: true }, { em_event: false }] });
  // @ts-expect-error two keys in one table
  integrationConfig.service_now({ ...access, tables: [{ incident: true, em_event: false }] });
  // @ts-expect-error the table is unknown
  integrationConfig.service_now({ ...access, tables: [{ problem: true }] });
});

test("integrationConfig.webhook requires a token or headers, and payloads if they are enabled", () => {
  const url = "https://example.com/hook";
  integrationConfig.webhook({ url, authToken: "t" });
  integrationConfig.webhook({ url, headers: [{ key: "authorization", value: "t", secure: true }] });
  integrationConfig.webhook({ url, authToken: "t", isCustomPayloadEnabled: true, customPayloads: { CS: "{}" } });
  // @ts-expect-error neither token nor headers
  integrationConfig.webhook({ url });
  // @ts-expect-error customPayloads is missing
  integrationConfig.webhook({ url, authToken: "t", isCustomPayloadEnabled: true });
  // @ts-expect-error CS is missing
  integrationConfig.webhook({ url, authToken: "t", isCustomPayloadEnabled: true, customPayloads: {} });
});

test("integrationConfig.update and .test accept only the keys of their request", () => {
  integrationConfig.update.amazon_sqs({ queueUrl: "https://example.com/queue" });
  // @ts-expect-error the credentials can't change
  integrationConfig.update.amazon_sqs({ queueUrl: "q", moreInfo: true, accessKey: "a", secretKey: "s" });
  // @ts-expect-error the credentials can't change
  integrationConfig.update.azure_service_bus_queue({ queueUrl: "q", connectionString: "c" });
  integrationConfig.update.service_now({ login: "l", password: "p", tables: [{ incident: true }] });
  // @ts-expect-error the host can't change
  integrationConfig.update.service_now({ hostUrl: "h", login: "l", password: "p", tables: [{ incident: true }] });
  integrationConfig.test.webhook({ url: "https://example.com/hook" });
  integrationConfig.test.webhook({ url: "https://example.com/hook", authToken: "t" });
  // @ts-expect-error a test needs the URL
  integrationConfig.test.webhook({ authToken: "t" });
});

test("integrationConfig.jira accepts any key, and unknown types have no function", () => {
  integrationConfig.jira({ anything: "goes", nested: { too: [1] } });
  expectTypeOf(integrationConfig).not.toHaveProperty("email");
  // The documents also list inbound types in capitals; clients send lower case.
  expectTypeOf(integrationConfig).not.toHaveProperty("QUALYS");
});
