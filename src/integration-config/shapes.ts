/** What a value has to be: a rule of its own, an object of such values, or a list of such objects. */
export type Shape =
  | { readonly must: string; readonly fits: (value: unknown) => boolean }
  | { readonly object: Fields }
  | { readonly list: Fields };

/** The keys of an object. `takesOthers`: it may have more than these. */
export interface Fields {
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
  readonly takesOthers?: boolean;
}

const TABLES = ["incident", "sn_si_incident", "em_event"];

const isText = (value: unknown): value is string => typeof value === "string";

function isJson(value: unknown): boolean {
  if (!isText(value)) return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    // Not passed on as a cause: it quotes the text.
    return false;
  }
}

function isTable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const [first, ...others] = Object.entries(value);
  return first !== undefined && others.length === 0 && TABLES.includes(first[0]) && typeof first[1] === "boolean";
}

export const text: Shape = {
  must: "must be text that is not empty",
  fits: (value) => isText(value) && value.trim() !== "",
};

export const anyText: Shape = { must: "must be text", fits: isText };

export const flag: Shape = { must: "must be true or false", fits: (value) => typeof value === "boolean" };

export const uuid: Shape = {
  must: "must be a UUID, such as crypto.randomUUID() makes",
  fits: (value) => isText(value) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
};

export const s3Uri: Shape = {
  must: "must be s3://bucket/ or s3://bucket/folder/",
  fits: (value) => isText(value) && /^s3:\/\/[^/\s]+(\/\S*)?$/.test(value),
};

export const rollUpInterval: Shape = {
  must: "must be 15, 30, 60 or 180 (minutes)",
  fits: (value) => value === 15 || value === 30 || value === 60 || value === 180,
};

export const slackUrl: Shape = {
  must: "must start with https://hooks.slack.com/",
  fits: (value) => isText(value) && value.startsWith("https://hooks.slack.com/"),
};

export const address: Shape = {
  must: "must be an address without http:// or https://",
  fits: (value) => isText(value) && value.trim() !== "" && !value.includes("://"),
};

export const xsoarVersion: Shape = {
  must: 'must be "6.0" or "8.0"',
  fits: (value) => value === "6.0" || value === "8.0",
};

export const jsonText: Shape = { must: "must be text that holds JSON", fits: isJson };

export const tables: Shape = {
  must: "must be a list of objects with one key each (incident, sn_si_incident or em_event) that is true or false",
  fits: (value) => Array.isArray(value) && value.every(isTable),
};
