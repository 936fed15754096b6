import { azureCredentials, sqsCredentials, webhookParts, xsoarKeyId, type Together } from "./combinations.ts";
import {
  address,
  anyText,
  flag,
  jsonText,
  rollUpInterval,
  s3Uri,
  slackUrl,
  tables,
  text,
  uuid,
  xsoarVersion,
  type Fields,
  type Shape,
} from "./shapes.ts";
import type { AddConfigs, IntegrationType, KeyOfAny, TestConfigs, UpdateConfigs } from "./types.ts";

type OptionalKey<Config> = Config extends unknown
  ? { [Key in keyof Config]-?: {} extends Pick<Config, Key> ? Key : never }[keyof Config]
  : never;

/** The keys that every alternative of a config requires. */
type RequiredKey<Config> = Exclude<keyof Config, OptionalKey<Config>>;

/** The keys of a config as the documents have them, so that a change there that is not made here does not compile. */
type FieldsOf<Config> = string extends keyof Config
  ? Fields & { readonly takesOthers: true }
  : {
      readonly required: Readonly<Record<RequiredKey<Config>, Shape>>;
      readonly optional: Readonly<Record<Exclude<KeyOfAny<Config>, RequiredKey<Config>>, Shape>>;
    };

/** `update` and `test`: the only keys that these take. Without them, they take all. */
type RulesOf<Type extends IntegrationType> = FieldsOf<AddConfigs[Type]> & {
  readonly together?: Together;
  readonly update?: readonly (KeyOfAny<UpdateConfigs[Type]> & string)[];
  readonly test?: readonly (KeyOfAny<TestConfigs[Type]> & string)[];
};

/** The rules of any type. */
export interface Rules extends Fields {
  readonly together?: Together;
  readonly update?: readonly string[];
  readonly test?: readonly string[];
}

const region: Fields = {
  required: { name: text, apiIdentifier: text },
  optional: { cloudType: anyText, sdkId: anyText, enabled: flag },
};

const okta = { required: { domain: text, apiToken: text }, optional: {} };

export const RULES: { readonly [Type in IntegrationType]: RulesOf<Type> } = {
  amazon_sqs: {
    required: { queueUrl: text },
    optional: { moreInfo: flag, accessKey: text, secretKey: text, roleArn: text, externalId: uuid },
    together: sqsCredentials,
    update: ["queueUrl"],
  },
  aws_s3: {
    required: { s3Uri, region: text, roleArn: text, externalId: uuid },
    optional: { rollUpInterval },
  },
  aws_sdl: {
    required: { s3Uri, region: text, roleArn: text, externalId: uuid },
    optional: {},
  },
  aws_security_hub: {
    required: { accountId: text, regions: { list: region } },
    optional: { defaultRegion: { object: region } },
  },
  azure_service_bus_queue: {
    required: { queueUrl: text },
    optional: { accountId: text, connectionString: text },
    together: azureCredentials,
    update: ["queueUrl"],
  },
  demisto: {
    required: { demistoVersion: xsoarVersion, hostUrl: text, apiKey: text },
    optional: { apiKeyID: text },
    together: xsoarKeyId,
  },
  google_cscc: { required: { orgId: text, sourceId: text }, optional: {} },
  jira: { required: {}, optional: {}, takesOthers: true },
  microsoft_teams: { required: { url: text }, optional: {} },
  okta,
  okta_idp: okta,
  pager_duty: { required: { integrationKey: text }, optional: { authToken: text } },
  qualys: { required: { login: text, password: text, baseUrl: address }, optional: {} },
  service_now: {
    required: { hostUrl: text, login: text, password: text, tables },
    optional: { version: anyText },
    update: ["login", "password", "tables", "version"],
  },
  slack: { required: { webhookUrl: slackUrl }, optional: {} },
  snowflake: {
    required: { hostUrl: text, username: text, pipename: text, stagingIntegrationId: text, privateKey: text },
    optional: { passphrase: anyText, rollUpInterval },
  },
  splunk: { required: { url: text, authToken: text }, optional: { sourceType: anyText } },
  tenable: { required: { accessKey: text, secretKey: text }, optional: {} },
  webhook: {
    required: { url: text },
    optional: {
      authToken: text,
      headers: { list: { required: { key: text, value: anyText }, optional: { secure: flag, readOnly: flag } } },
      isCustomPayloadEnabled: flag,
      customPayloads: { object: { required: { CS: jsonText }, optional: {}, takesOthers: true } },
    },
    together: webhookParts,
    test: ["url"],
  },
};
