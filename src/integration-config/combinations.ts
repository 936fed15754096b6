/** What keys mean to each other: a key and what is wrong with it, or undefined. Each key alone is right already. */
export type Together = (config: Readonly<Record<string, unknown>>) => Complaint | undefined;

type Complaint = readonly [key: string, complaint: string];

export const sqsCredentials: Together = (config) => {
  const given = ["accessKey", "secretKey", "roleArn", "externalId"].filter((key) => key in config);
  const [first, ...others] = given;
  if (config["moreInfo"] !== true) return first === undefined ? undefined : [first, "needs `moreInfo: true`"];
  if (first === undefined)
    return ["moreInfo", "is true, but neither `accessKey` and `secretKey` nor `roleArn` and `externalId` follow"];
  const pair = first === "accessKey" || first === "secretKey" ? ["accessKey", "secretKey"] : ["roleArn", "externalId"];
  const foreign = others.find((key) => !pair.includes(key));
  if (foreign !== undefined) return [foreign, `does not go with \`${first}\`: give a key or a role`];
  const missing = pair.find((key) => !(key in config));
  return missing === undefined ? undefined : [missing, `is missing: \`${first}\` needs it`];
};

export const azureCredentials: Together = (config) => {
  if ("accountId" in config === "connectionString" in config)
    return "accountId" in config
      ? ["connectionString", "does not go with `accountId`: give one of them"]
      : ["accountId", "is missing: give it, or `connectionString`"];
  return undefined;
};

export const xsoarKeyId: Together = (config) => {
  if ("apiKeyID" in config === (config["demistoVersion"] === "8.0")) return undefined;
  return [
    "apiKeyID",
    "apiKeyID" in config ? 'does not go with `demistoVersion` "6.0"' : 'is missing: `demistoVersion` "8.0" needs it',
  ];
};

export const webhookParts: Together = (config) => {
  if (!("authToken" in config) && !("headers" in config)) return ["authToken", "is missing: give it, or `headers`"];
  if (config["isCustomPayloadEnabled"] === true && !("customPayloads" in config))
    return ["customPayloads", "is missing: `isCustomPayloadEnabled: true` needs it"];
  return undefined;
};
