import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { integrationConfig } from "../../../src/integration-config/index.ts";
import { bucket, examples, queueUrl, slackUrl, url, UUID } from "./examples.ts";

type Builder = (keys: unknown) => unknown;

/** A function of integrationConfig as JavaScript sees it. */
function untyped(group: object, type: string): Builder {
  const builder = (group as Record<string, Builder>)[type];
  if (!builder) throw new Error(`integrationConfig has no function for ${type}`);
  return builder;
}

const document = JSON.parse(readFileSync("generated/openapi/cspm.json", "utf8")) as {
  components: { schemas: Record<string, { enum?: string[] }> };
};

const listTypes = (schema: string): string[] =>
  (document.components.schemas[schema]?.enum ?? []).filter((type) => type === type.toLowerCase());
const inbound = listTypes("InboundIntegrationType");
const types = new Set([...inbound, ...listTypes("OutboundIntegrationType")]);

/** A url with a header, and what a webhook needs for a custom payload. */
const headers = [{ key: "a", value: "b" }];

describe("integrationConfig and the documents", () => {
  test("integrationConfig has a function to add, update and test every type of the documents", () => {
    expect(types.size).toBeGreaterThan(18);
    for (const group of [integrationConfig.update, integrationConfig.test])
      expect(new Set(Object.keys(group))).toEqual(types);
    expect(new Set(Object.keys(integrationConfig))).toEqual(new Set([...types, "update", "test"]));
  });

  test("every type of the documents has an example or a fixture", () => {
    expect(new Set(examples.map(({ integrationType }) => integrationType))).toEqual(types);
  });

  test("integrationConfig returns the type and the config of every example", () => {
    for (const example of examples)
      expect(untyped(integrationConfig, example.integrationType)(example.integrationConfig)).toEqual(example);
  });

  test("every example is valid for the request that creates the integration", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, "cspm");
    for (const example of examples) {
      const name = inbound.includes(example.integrationType)
        ? "InboundIntegrationRequest"
        : "OutboundIntegrationRequest";
      const validate = ajv.getSchema(`cspm#/components/schemas/${name}`);
      expect(validate?.({ name: "Alerts", enabled: true, ...example }), example.integrationType).toBe(true);
    }
  });

  test("integrationConfig ignores undefined keys at any depth", () => {
    const keys = { hostUrl: "h", login: "l", password: "p", tables: [{ incident: true, em_event: undefined }] };
    expect(untyped(integrationConfig, "service_now")(keys)).toEqual({
      integrationType: "service_now",
      integrationConfig: { ...keys, tables: [{ incident: true }] },
    });
  });

  test("integrationConfig copies the config without defaults and without undefined keys", () => {
    expect(integrationConfig.aws_s3(bucket)).toStrictEqual({ integrationType: "aws_s3", integrationConfig: bucket });
    expect(integrationConfig.aws_s3(bucket).integrationConfig).not.toBe(bucket);
    const splunk = untyped(integrationConfig, "splunk")({ url, authToken: "t", sourceType: undefined });
    expect(splunk).toStrictEqual({ integrationType: "splunk", integrationConfig: { url, authToken: "t" } });
  });
});

describe("rules of a single key", () => {
  test("integrationConfig rejects an unknown key and lists the known keys", () => {
    expect(() => untyped(integrationConfig, "slack")({ webhookUrl: slackUrl, channel: "#a" })).toThrow(
      new TypeError("Unknown key `channel` for integrationConfig.slack. Known keys: webhookUrl."),
    );
    expect(() => untyped(integrationConfig, "slack")({ webhookUrl: slackUrl, constructor: 1 })).toThrow(
      "Unknown key `constructor` for integrationConfig.slack.",
    );
    expect(() => untyped(integrationConfig.update, "amazon_sqs")({ queueUrl, queue: 1 })).toThrow(
      "Unknown key `queue` for integrationConfig.update.amazon_sqs. Known keys: queueUrl.",
    );
  });

  test("integrationConfig requires at least one key of every type but jira", () => {
    for (const type of types)
      if (type !== "jira")
        expect(() => untyped(integrationConfig, type)({}), type).toThrow(
          new RegExp(`^\`\\w+\` of integrationConfig.${type} is missing\\.$`),
        );
    expect(() => untyped(integrationConfig, "pager_duty")({ integrationKey: undefined })).toThrow("is missing");
  });

  test.each(["", "  ", 1, null, ["a"]])("integrationConfig rejects %j for a required string", (value) => {
    expect(() => untyped(integrationConfig, "pager_duty")({ integrationKey: value })).toThrow(
      "`integrationKey` of integrationConfig.pager_duty must be a non-empty string.",
    );
  });

  test("integrationConfig accepts an empty string for an optional key, unless the document has a minLength", () => {
    const keys = { url, authToken: "t", sourceType: "" };
    expect(integrationConfig.splunk(keys).integrationConfig).toEqual(keys);
    expect(() => integrationConfig.pager_duty({ integrationKey: "k", authToken: "" })).toThrow(
      "`authToken` of integrationConfig.pager_duty must be a non-empty string.",
    );
    const empty = { url, headers: [{ key: "x-empty", value: "" }] };
    expect(integrationConfig.webhook(empty).integrationConfig).toEqual(empty);
  });

  const snow = { hostUrl: "h", login: "l", password: "p" };
  test.each([
    ["aws_s3", { ...bucket, externalId: "prisma" }, "`externalId` of integrationConfig.aws_s3 must be a UUID"],
    ["aws_sdl", { ...bucket, externalId: `${UUID}0` }, "`externalId` of integrationConfig.aws_sdl must be a UUID"],
    ["aws_s3", { ...bucket, s3Uri: "alerts/prisma" }, "`s3Uri` of integrationConfig.aws_s3 must be s3://bucket/ or"],
    [
      "aws_s3",
      { ...bucket, s3Uri: "https://alerts.s3.amazonaws.com/" },
      "must be s3://bucket/ or s3://bucket/folder/.",
    ],
    ["aws_s3", { ...bucket, s3Uri: "s3://" }, "`s3Uri` of integrationConfig.aws_s3 must be s3://bucket/"],
    ["aws_s3", { ...bucket, s3Uri: "" }, "`s3Uri` of integrationConfig.aws_s3 must be a non-empty string."],
    [
      "aws_s3",
      { ...bucket, rollUpInterval: 45 },
      "`rollUpInterval` of integrationConfig.aws_s3 must be 15, 30, 60, or 180.",
    ],
    ["aws_s3", { ...bucket, rollUpInterval: "60" }, "`rollUpInterval` of integrationConfig.aws_s3 must be 15, 30"],
    ["slack", { webhookUrl: "https://example.com/services" }, "must start with https://hooks.slack.com/."],
    ["slack", { webhookUrl: "https://hooks.slack.com.example.com/" }, "must start with https://hooks.slack.com/."],
    ["slack", { webhookUrl: "https://hooks-slack.com/" }, "must start with https://hooks.slack.com/."],
    ["slack", { webhookUrl: "http://hooks.slack.com/" }, "must start with https://hooks.slack.com/."],
    ["splunk", { url, authToken: "t", sourceType: 1 }, "`sourceType` of integrationConfig.splunk must be a string."],
    [
      "qualys",
      { login: "l", password: "p", baseUrl: "https://q.example.com" },
      "`baseUrl` of integrationConfig.qualys must be a host name without http:// or https://.",
    ],
    [
      "demisto",
      { demistoVersion: "7.0", hostUrl: "h", apiKey: "k" },
      '`demistoVersion` of integrationConfig.demisto must be "6.0" or "8.0".',
    ],
    [
      "service_now",
      { ...snow, tables: [{ incident: true, em_event: true }] },
      "`tables[0].em_event` of integrationConfig.service_now can't be combined with `incident`.",
    ],
    [
      "service_now",
      { ...snow, tables: [{ incident: true }, {}] },
      "`tables[1]` of integrationConfig.service_now needs `incident`, `sn_si_incident`, or `em_event`.",
    ],
    [
      "service_now",
      { ...snow, tables: [{ problem: true }] },
      "Unknown key `tables[0].problem` for integrationConfig.service_now. Known keys: incident, sn_si_incident, em_event.",
    ],
    [
      "service_now",
      { ...snow, tables: [{ incident: "yes" }] },
      "`tables[0].incident` of integrationConfig.service_now must be true or false.",
    ],
    [
      "service_now",
      { ...snow, tables: { incident: true } },
      "`tables` of integrationConfig.service_now must be an array.",
    ],
    [
      "service_now",
      { ...snow, tables: ["incident"] },
      "`tables[0]` of integrationConfig.service_now must be an object.",
    ],
    [
      "aws_security_hub",
      { accountId: "1", regions: [{ name: "a", apiIdentifier: "a" }, { name: "b" }] },
      "`regions[1].apiIdentifier` of integrationConfig.aws_security_hub is missing.",
    ],
    [
      "aws_security_hub",
      { accountId: "1", regions: [{ name: "a", apiIdentifier: "a", id: 1 }] },
      "Unknown key `regions[0].id` for integrationConfig.aws_security_hub. Known keys: name, apiIdentifier, cloudType, sdkId, enabled.",
    ],
    [
      "aws_security_hub",
      { accountId: "1", regions: [], defaultRegion: new Map() },
      "`defaultRegion` of integrationConfig.aws_security_hub must be an object.",
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
      "`customPayloads.CS` of integrationConfig.webhook must be a string that holds JSON.",
    ],
    [
      "webhook",
      { url, authToken: "t", isCustomPayloadEnabled: true, customPayloads: { CS: { id: 1 } } },
      "`customPayloads.CS` of integrationConfig.webhook must be a non-empty string.",
    ],
  ])("integrationConfig.%s rejects %j", (type, keys, message) => {
    expect(() => untyped(integrationConfig, type)(keys)).toThrow(message);
  });
});

describe("rules of several keys", () => {
  const xsoar = { hostUrl: "h", apiKey: "k" };
  test.each([
    [
      "amazon_sqs",
      { queueUrl, accessKey: "a", secretKey: "s" },
      "`moreInfo` of integrationConfig.amazon_sqs must be true with `accessKey`.",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: false, roleArn: "r", externalId: UUID },
      "`moreInfo` of integrationConfig.amazon_sqs must be true with `roleArn`.",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: false, roleArn: "r" },
      "`roleArn` of integrationConfig.amazon_sqs can't be combined with `moreInfo: false`.",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: true },
      "integrationConfig.amazon_sqs needs `accessKey` and `secretKey`, or `roleArn` and `externalId` (because of `moreInfo: true`).",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: true, secretKey: "s" },
      "`accessKey` of integrationConfig.amazon_sqs is required with `secretKey`.",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: true, roleArn: "r" },
      "`externalId` of integrationConfig.amazon_sqs is required with `roleArn`.",
    ],
    [
      "amazon_sqs",
      { queueUrl, moreInfo: true, accessKey: "a", secretKey: "s", roleArn: "r", externalId: UUID },
      "`roleArn` of integrationConfig.amazon_sqs can't be combined with `accessKey`.",
    ],
    [
      "azure_service_bus_queue",
      { queueUrl },
      "integrationConfig.azure_service_bus_queue needs `accountId` or `connectionString`.",
    ],
    [
      "azure_service_bus_queue",
      { queueUrl, accountId: "1", connectionString: "c" },
      "`connectionString` of integrationConfig.azure_service_bus_queue can't be combined with `accountId`.",
    ],
    [
      "demisto",
      { ...xsoar, demistoVersion: "8.0" },
      '`apiKeyID` of integrationConfig.demisto is required with `demistoVersion: "8.0"`.',
    ],
    [
      "demisto",
      { ...xsoar, demistoVersion: "6.0", apiKeyID: "1" },
      '`apiKeyID` of integrationConfig.demisto can\'t be combined with `demistoVersion: "6.0"`.',
    ],
    ["webhook", { url }, "integrationConfig.webhook needs `authToken` or `headers`."],
    [
      "webhook",
      { url, authToken: "t", isCustomPayloadEnabled: true },
      "`customPayloads` of integrationConfig.webhook is required with `isCustomPayloadEnabled: true`.",
    ],
    [
      "webhook",
      { url, headers, isCustomPayloadEnabled: true },
      "`customPayloads` of integrationConfig.webhook is required with `isCustomPayloadEnabled: true`.",
    ],
  ])("integrationConfig.%s rejects the combination %j", (type, keys, message) => {
    expect(() => untyped(integrationConfig, type)(keys)).toThrow(new TypeError(message));
  });

  test("integrationConfig.webhook accepts a token and headers together, and a payload that isn't enabled", () => {
    const keys = { url, authToken: "t", headers, customPayloads: { CS: "{}" } };
    expect(integrationConfig.webhook(keys).integrationConfig).toEqual(keys);
  });
});

class SlackKeys {
  readonly webhookUrl = slackUrl;
}

test.each<[string, object]>([
  ["an instance of a class", new SlackKeys()],
  ["an object without a prototype", Object.assign(Object.create(null) as object, { webhookUrl: slackUrl })],
  ["an object of another realm", runInNewContext("({ webhookUrl })", { webhookUrl: slackUrl }) as object],
])("integrationConfig accepts %s", (_what, keys) => {
  const settings = { integrationType: "slack", integrationConfig: { webhookUrl: slackUrl } };
  expect(untyped(integrationConfig, "slack")(keys)).toEqual(settings);
});

test.each([undefined, null, slackUrl, [slackUrl], new Map([["webhookUrl", slackUrl]]), new Date(0)])(
  "integrationConfig rejects %j in place of an object",
  (keys) => {
    expect(() => untyped(integrationConfig, "slack")(keys)).toThrow(
      new TypeError("The argument of integrationConfig.slack must be an object."),
    );
  },
);

describe("integrationConfig.update", () => {
  test("integrationConfig.update accepts the keys that can change", () => {
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
  ])("integrationConfig.update.%s rejects a key that can't change: %j", (type, keys, key) => {
    expect(() => untyped(integrationConfig.update, type)(keys)).toThrow(
      `\`${key}\` of integrationConfig.update.${type} can't be changed, leave it out.`,
    );
  });

  test("integrationConfig.update checks the keys that it accepts", () => {
    expect(() =>
      untyped(integrationConfig.update, "service_now")({ login: "l", password: "p", tables: [{ a: true }] }),
    ).toThrow("Unknown key `tables[0].a` for integrationConfig.update.service_now.");
    expect(() => untyped(integrationConfig.update, "service_now")({ login: "l", tables: [] })).toThrow(
      "`password` of integrationConfig.update.service_now is missing.",
    );
    expect(() =>
      untyped(integrationConfig.update, "demisto")({ demistoVersion: "8.0", hostUrl: "h", apiKey: "k" }),
    ).toThrow("`apiKeyID` of integrationConfig.update.demisto is required");
  });

  test.each(["*", "****", "************", "•••••", "●●●"])("integrationConfig.update rejects the mask %s", (mask) => {
    expect(() => integrationConfig.update.tenable({ accessKey: "a", secretKey: mask })).toThrow(
      "`secretKey` of integrationConfig.update.tenable is masked. The API masks secrets in its responses, and writing a mask would replace the secret, so pass the secret itself.",
    );
  });

  test("integrationConfig rejects a mask at any depth", () => {
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

  test("integrationConfig accepts a secret with asterisks among other characters, and an asterisk as a header", () => {
    const keys = { url, headers: [{ key: "accept", value: "*" }], authToken: "**a**" };
    expect(integrationConfig.update.webhook(keys).integrationConfig).toEqual(keys);
  });
});

describe("integrationConfig.test", () => {
  test("integrationConfig.test.webhook requires only the URL, and accepts the other keys", () => {
    expect(integrationConfig.test.webhook({ url })).toEqual({ integrationType: "webhook", integrationConfig: { url } });
    expect(integrationConfig.test.webhook({ url, headers }).integrationConfig).toEqual({ url, headers });
    expect(() => untyped(integrationConfig.test, "webhook")({ authToken: "t" })).toThrow(
      "`url` of integrationConfig.test.webhook is missing.",
    );
  });

  test("integrationConfig.test accepts what integrationConfig accepts, and masks", () => {
    for (const example of examples)
      expect(untyped(integrationConfig.test, example.integrationType)(example.integrationConfig)).toEqual(example);
    expect(integrationConfig.test.tenable({ accessKey: "a", secretKey: "****" }).integrationConfig.secretKey).toBe(
      "****",
    );
  });
});

/** Copies of a config in which one string, at any depth, is replaced. */
function* replaceStrings(value: unknown, replacement: unknown): Generator {
  if (typeof value === "string") yield replacement;
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value))
      for (const bad of replaceStrings(inner, replacement))
        yield Array.isArray(value) ? value.with(Number(key), bad) : { ...value, [key]: bad };
}

test("no error of integrationConfig shows a value that was passed", () => {
  const messages: string[] = [];
  for (const { integrationType, integrationConfig: config } of examples)
    for (const group of [integrationConfig, integrationConfig.update, integrationConfig.test])
      for (const bad of [
        ...replaceStrings(config, ["hunter2"]),
        ...replaceStrings(config, "hunter2"),
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
