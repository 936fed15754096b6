import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { integrationConfig } from "../../../src/integration-config/index.ts";
import { bucket, examples, queueUrl, slackUrl, url, UUID } from "./examples.ts";

type Builder = (keys: unknown) => unknown;

/** A builder as JavaScript sees it. */
function untyped(group: object, type: string): Builder {
  const builder = (group as Record<string, Builder>)[type];
  if (!builder) throw new Error(`there is no builder for ${type}`);
  return builder;
}

const document = JSON.parse(readFileSync("generated/openapi/cspm.json", "utf8")) as {
  components: { schemas: Record<string, unknown> };
};

test("every type of the documents has builders to add, update and test", () => {
  const types = new Set(examples.map(({ integrationType }) => integrationType));
  expect(types.size).toBe(19);
  for (const group of [integrationConfig.update, integrationConfig.test])
    expect(new Set(Object.keys(group))).toEqual(types);
  expect(new Set(Object.keys(integrationConfig))).toEqual(new Set([...types, "update", "test"]));
});

test("what is made validates against the documents", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, "cspm");
  const inbound = ["okta", "okta_idp", "qualys", "tenable"];
  for (const example of examples) {
    const name = inbound.includes(example.integrationType) ? "InboundIntegrationRequest" : "OutboundIntegrationRequest";
    const validate = ajv.getSchema(`cspm#/components/schemas/${name}`);
    expect(validate?.({ name: "Alerts", enabled: true, ...example }), example.integrationType).toBe(true);
  }
});

test("settings are the type and the keys as they were given, without defaults", () => {
  expect(integrationConfig.aws_s3(bucket)).toStrictEqual({ integrationType: "aws_s3", integrationConfig: bucket });
  expect(integrationConfig.aws_s3(bucket).integrationConfig).not.toBe(bucket);
  const splunk = untyped(integrationConfig, "splunk")({ url, authToken: "t", sourceType: undefined });
  expect(splunk).toStrictEqual({ integrationType: "splunk", integrationConfig: { url, authToken: "t" } });
});

describe("a key", () => {
  test("that is unknown is refused, with those that there are", () => {
    expect(() => untyped(integrationConfig, "slack")({ webhookUrl: slackUrl, channel: "#a" })).toThrow(
      new TypeError("`channel` is no key of integrationConfig.slack. It has: webhookUrl."),
    );
    expect(() => untyped(integrationConfig, "slack")({ webhookUrl: slackUrl, constructor: 1 })).toThrow(
      "`constructor` is no key",
    );
    expect(() => untyped(integrationConfig.update, "amazon_sqs")({ queueUrl, queue: 1 })).toThrow(
      "`queue` is no key of integrationConfig.update.amazon_sqs. It has: queueUrl.",
    );
  });

  test("that is required must be there, for every type", () => {
    for (const { integrationType, integrationConfig: config } of examples.filter(
      ({ integrationType: type }) => type !== "jira",
    ))
      expect(() => untyped(integrationConfig, integrationType)({}), integrationType).toThrow(
        new RegExp(`^\`(${Object.keys(config).join("|")})\` of integrationConfig.${integrationType} is missing\\.$`),
      );
    expect(() => untyped(integrationConfig, "pager_duty")({ integrationKey: undefined })).toThrow("is missing");
  });

  test.each(["", "  ", 1, null, ["a"]])("that is required is not %j", (value) => {
    expect(() => untyped(integrationConfig, "pager_duty")({ integrationKey: value })).toThrow(
      "`integrationKey` of integrationConfig.pager_duty must be text that is not empty.",
    );
  });

  test.each([
    ["aws_s3", { ...bucket, externalId: "prisma" }, "`externalId` of integrationConfig.aws_s3 must be a UUID"],
    ["aws_sdl", { ...bucket, externalId: `${UUID}0` }, "`externalId` of integrationConfig.aws_sdl must be a UUID"],
    ["aws_s3", { ...bucket, s3Uri: "alerts/prisma" }, "`s3Uri` of integrationConfig.aws_s3 must be s3://bucket/"],
    ["aws_s3", { ...bucket, s3Uri: "https://alerts.s3.amazonaws.com/" }, "`s3Uri` of"],
    ["aws_s3", { ...bucket, s3Uri: "s3://" }, "`s3Uri` of"],
    [
      "aws_s3",
      { ...bucket, rollUpInterval: 45 },
      "`rollUpInterval` of integrationConfig.aws_s3 must be 15, 30, 60 or 180",
    ],
    ["aws_s3", { ...bucket, rollUpInterval: "60" }, "`rollUpInterval` of"],
    ["slack", { webhookUrl: "https://example.com/services" }, "must start with https://hooks.slack.com/."],
    ["slack", { webhookUrl: "https://hooks.slack.com.example.com/" }, "must start with https://hooks.slack.com/."],
    ["slack", { webhookUrl: "http://hooks.slack.com/" }, "must start with https://hooks.slack.com/."],
    [
      "qualys",
      { login: "l", password: "p", baseUrl: "https://q.example.com" },
      "`baseUrl` of integrationConfig.qualys must be an address without",
    ],
    [
      "demisto",
      { demistoVersion: "7.0", hostUrl: "h", apiKey: "k" },
      '`demistoVersion` of integrationConfig.demisto must be "6.0" or "8.0".',
    ],
    [
      "service_now",
      { hostUrl: "h", login: "l", password: "p", tables: [{ incident: true, em_event: true }] },
      "`tables` of integrationConfig.service_now must be a list of objects with one key each",
    ],
    ["service_now", { hostUrl: "h", login: "l", password: "p", tables: [{ problem: true }] }, "`tables` of"],
    ["service_now", { hostUrl: "h", login: "l", password: "p", tables: [{ incident: "yes" }] }, "`tables` of"],
    ["service_now", { hostUrl: "h", login: "l", password: "p", tables: { incident: true } }, "`tables` of"],
    [
      "aws_security_hub",
      { accountId: "1", regions: [{ name: "a", apiIdentifier: "a" }, { name: "b" }] },
      "`regions[1].apiIdentifier` of integrationConfig.aws_security_hub is missing.",
    ],
    [
      "aws_security_hub",
      { accountId: "1", regions: [{ name: "a", apiIdentifier: "a", id: 1 }] },
      "`regions[0].id` is no key of integrationConfig.aws_security_hub. It has: name, apiIdentifier, cloudType, sdkId, enabled.",
    ],
    [
      "aws_security_hub",
      { accountId: "1", regions: "us-east-1" },
      "`regions` of integrationConfig.aws_security_hub must be a list.",
    ],
    [
      "aws_security_hub",
      { accountId: "1", regions: [], defaultRegion: "us-east-1" },
      "`defaultRegion` of integrationConfig.aws_security_hub must be an object.",
    ],
    [
      "webhook",
      { url, authToken: "t", isCustomPayloadEnabled: "yes" },
      "`isCustomPayloadEnabled` of integrationConfig.webhook must be true or false.",
    ],
    ["webhook", { url, headers: [{ key: "a" }] }, "`headers[0].value` of integrationConfig.webhook is missing."],
    [
      "webhook",
      { url, authToken: "t", isCustomPayloadEnabled: true, customPayloads: {} },
      "`customPayloads.CS` of integrationConfig.webhook is missing.",
    ],
    [
      "webhook",
      { url, authToken: "t", isCustomPayloadEnabled: true, customPayloads: { CS: "{id: $AlertId}" } },
      "`customPayloads.CS` of integrationConfig.webhook must be text that holds JSON.",
    ],
    [
      "webhook",
      { url, authToken: "t", isCustomPayloadEnabled: true, customPayloads: { CS: { id: 1 } } },
      "`customPayloads.CS` of",
    ],
  ])("of %s is checked: %j", (type, keys, message) => {
    expect(() => untyped(integrationConfig, type)(keys)).toThrow(message);
  });

  test.each([
    [
      "amazon_sqs",
      { queueUrl, accessKey: "a", secretKey: "s" },
      "`accessKey` of integrationConfig.amazon_sqs needs `moreInfo: true`.",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: false, roleArn: "r", externalId: UUID },
      "`roleArn` of integrationConfig.amazon_sqs needs `moreInfo: true`.",
    ],
    ["amazon_sqs", { queueUrl, moreInfo: true }, "`moreInfo` of integrationConfig.amazon_sqs is true, but neither"],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: true, secretKey: "s" },
      "`accessKey` of integrationConfig.amazon_sqs is missing: `secretKey` needs it.",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: true, roleArn: "r" },
      "`externalId` of integrationConfig.amazon_sqs is missing: `roleArn` needs it.",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: true, accessKey: "a", secretKey: "s", roleArn: "r", externalId: UUID },
      "`roleArn` of integrationConfig.amazon_sqs does not go with `accessKey`",
    ],
    [
      "azure_service_bus_queue",
      { queueUrl },
      "`accountId` of integrationConfig.azure_service_bus_queue is missing: give it, or `connectionString`.",
    ],
    [
      "azure_service_bus_queue",
      { queueUrl, accountId: "1", connectionString: "c" },
      "`connectionString` of integrationConfig.azure_service_bus_queue does not go with `accountId`",
    ],
    [
      "demisto",
      { demistoVersion: "8.0", hostUrl: "h", apiKey: "k" },
      '`apiKeyID` of integrationConfig.demisto is missing: `demistoVersion` "8.0" needs it.',
    ],
    [
      "demisto",
      { demistoVersion: "6.0", hostUrl: "h", apiKey: "k", apiKeyID: "1" },
      '`apiKeyID` of integrationConfig.demisto does not go with `demistoVersion` "6.0".',
    ],
    ["webhook", { url }, "`authToken` of integrationConfig.webhook is missing: give it, or `headers`."],
    [
      "webhook",
      { url, authToken: "t", isCustomPayloadEnabled: true },
      "`customPayloads` of integrationConfig.webhook is missing: `isCustomPayloadEnabled: true` needs it.",
    ],
  ])("of %s goes with others: %j", (type, keys, message) => {
    expect(() => untyped(integrationConfig, type)(keys)).toThrow(message);
  });
});

test.each([undefined, null, slackUrl, [slackUrl]])("keys are an object, not %j", (keys) => {
  expect(() => untyped(integrationConfig, "slack")(keys)).toThrow(
    new TypeError("What integrationConfig.slack takes must be an object."),
  );
});

describe("an update", () => {
  test("takes what may change", () => {
    expect(integrationConfig.update.amazon_sqs({ queueUrl })).toEqual({
      integrationType: "amazon_sqs",
      integrationConfig: { queueUrl },
    });
    expect(integrationConfig.update.azure_service_bus_queue({ queueUrl }).integrationConfig).toEqual({ queueUrl });
    const keys = { login: "l", password: "p", tables: [{ incident: true }] };
    expect(integrationConfig.update.service_now(keys).integrationConfig).toEqual(keys);
    expect(integrationConfig.update.slack({ webhookUrl: slackUrl })).toEqual(
      integrationConfig.slack({ webhookUrl: slackUrl }),
    );
  });

  test.each([
    ["amazon_sqs", { queueUrl, moreInfo: true }, "moreInfo"],
    ["azure_service_bus_queue", { queueUrl, accountId: "1" }, "accountId"],
    ["service_now", { hostUrl: "h", login: "l", password: "p", tables: [] }, "hostUrl"],
  ])("of %s refuses what stays", (type, keys, key) => {
    expect(() => untyped(integrationConfig.update, type)(keys)).toThrow(
      `\`${key}\` of integrationConfig.update.${type} cannot be changed: leave it out.`,
    );
  });

  test("checks the keys that it takes", () => {
    expect(() =>
      untyped(integrationConfig.update, "service_now")({ login: "l", password: "p", tables: [{ a: true }] }),
    ).toThrow("`tables` of");
    expect(() => untyped(integrationConfig.update, "service_now")({ login: "l", tables: [] })).toThrow(
      "`password` of integrationConfig.update.service_now is missing.",
    );
    expect(() =>
      untyped(integrationConfig.update, "demisto")({ demistoVersion: "8.0", hostUrl: "h", apiKey: "k" }),
    ).toThrow("`apiKeyID` of");
  });

  test.each(["*", "****", "************", "•••••", "●●●"])(
    "refuses the mask %s that a read answers for a secret",
    (mask) => {
      expect(() => integrationConfig.update.tenable({ accessKey: "a", secretKey: mask })).toThrow(
        "`secretKey` of integrationConfig.update.tenable is masked, as reads answer a secret; writing the mask would replace the secret. Give the secret itself.",
      );
    },
  );

  test("refuses a mask wherever it stands", () => {
    expect(() => integrationConfig.update.slack({ webhookUrl: "****" })).toThrow(
      "`webhookUrl` of integrationConfig.update.slack is masked",
    );
    expect(() =>
      integrationConfig.update.webhook({ url, headers: [{ key: "a", value: "****", secure: true }] }),
    ).toThrow("`headers[0].value` of integrationConfig.update.webhook is masked");
    expect(() => integrationConfig.update.jira({ auth: { token: "****" } })).toThrow(
      "`auth.token` of integrationConfig.update.jira is masked",
    );
    expect(() => integrationConfig.tenable({ accessKey: "a", secretKey: "****" })).toThrow("is masked");
  });

  test("takes a secret that holds asterisks among others, and an asterisk as a header's value", () => {
    const keys = { url, headers: [{ key: "accept", value: "*" }], authToken: "**a**" };
    expect(integrationConfig.update.webhook(keys).integrationConfig).toEqual(keys);
  });
});

describe("a test", () => {
  test("of a webhook takes its URL only", () => {
    expect(integrationConfig.test.webhook({ url })).toEqual({ integrationType: "webhook", integrationConfig: { url } });
    expect(() => untyped(integrationConfig.test, "webhook")({ url, authToken: "t" })).toThrow(
      "`authToken` of integrationConfig.test.webhook is not needed for a test: leave it out.",
    );
  });

  test("of any other type takes what adding takes", () => {
    for (const { integrationType, integrationConfig: config } of examples.filter(
      ({ integrationType: type }) => type !== "webhook",
    ))
      expect(untyped(integrationConfig.test, integrationType)(config)).toEqual({
        integrationType,
        integrationConfig: config,
      });
  });
});

/** A config with each text in it, however deep, put in place of by `text`, one at a time. */
function* spoilt(value: unknown, text: unknown): Generator {
  if (typeof value === "string") yield text;
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value))
      for (const bad of spoilt(inner, text))
        yield Array.isArray(value) ? value.with(Number(key), bad) : { ...value, [key]: bad };
}

test("no error shows a value", () => {
  const messages: string[] = [];
  for (const { integrationType, integrationConfig: config } of examples)
    for (const group of [integrationConfig, integrationConfig.update, integrationConfig.test])
      for (const bad of [
        ...spoilt(config, ["hunter2"]),
        ...spoilt(config, "hunter2"),
        { ...config, zzz: "hunter2" },
        "hunter2",
      ])
        try {
          untyped(group, integrationType)(bad);
        } catch (error) {
          const { message, stack = "", cause } = error as Error;
          messages.push(message);
          expect(cause).toBeUndefined();
          expect(message).not.toMatch(/hunter2|sekret/);
          expect(stack).not.toMatch(/hunter2|sekret/);
        }
  expect(messages.length).toBeGreaterThan(200);
});
