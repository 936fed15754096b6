import { createHash, randomBytes } from "node:crypto";
import { isFreeForm, listParts } from "../documents/schema-check.ts";
import type { Schema } from "../documents/schema.ts";

/** Names of properties whose strings and numbers are always masked, unless the document lists the value. */
const SECRET_NAME =
  /(secret|password|passphrase|token|api_?key|access_?key|private_?key|authorization|credential|connection_?string|signature|webhook|integration_?key|external_?id)/i;
/** Page tokens aren't secrets, and a fixture must show whether there is a next page. */
const PAGE_TOKEN_NAME = /^(next)?page_?token$/i;
const ID_NAME = /(id|ids|number)$/i;
const TIME_NAME = /(time|date|timestamp|seen|created|updated|modified|expir\w*|at|on|ts)$/i;

const TIME = /^\d{4}-\d\d-\d\d(?<time>[T ]\d\d:\d\d:\d\d(?<fraction>[.,]\d+)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const IPV4 = /^(\d{1,3}\.){3}\d{1,3}(\/\d{1,2})?$/;
const DIGITS = /^\d+$/;
const DECIMAL = /^-?\d+\.\d+$/;
const LINK = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;

const MASK = "********";
const UNIX_SECONDS = Date.UTC(2026, 0, 31, 12) / 1000;
/** Integers below it are counts, percentages or enum-like codes, not ids. */
const MIN_ID = 1000;

export interface SanitiserOptions {
  /** Values to mask even if the document lists them: the access key and its secret. */
  readonly secrets?: readonly string[];
  /** Default: random, so that replacements of different runs can't be correlated. */
  readonly salt?: string;
}

/** The schemas that describe a value, with everything they are composed of. */
interface Place {
  readonly parts: readonly Schema[];
  /** The name of the property. Empty if the document doesn't name it, because then it belongs to the tenant. */
  readonly name: string;
  readonly isSecret: boolean;
}

/**
 * Replaces everything in a response that could identify a tenant. It's an allowlist: it keeps words that the document lists,
 * property names that the schema defines, small integers, booleans and nulls. It replaces other values by values of the same
 * form, equal ones equally, so that references between responses still match.
 */
export class Sanitiser {
  readonly #secrets: readonly string[];
  readonly #salt: string;

  constructor({ secrets = [], salt = randomBytes(16).toString("hex") }: SanitiserOptions = {}) {
    this.#secrets = secrets.filter((secret) => secret !== "");
    this.#salt = salt;
  }

  /** Sanitises a value. `schema` describes it, and `document` resolves its references. */
  sanitise(value: unknown, schema: Schema, document: object): unknown {
    return this.#visit(value, { parts: listParts([schema], document), name: "", isSecret: false }, document);
  }

  #visit(value: unknown, place: Place, document: object): unknown {
    if (Array.isArray(value)) {
      const items = place.parts.flatMap(({ items: item }) => item ?? []);
      return value.map((item) => this.#visit(item, { ...place, parts: listParts(items, document) }, document));
    }
    if (typeof value === "object" && value !== null) return this.#object(value, place, document);
    if (typeof value === "string") return this.#string(value, place);
    return typeof value === "number" ? this.#number(value, place) : value;
  }

  #object(value: object, { parts, isSecret }: Place, document: object): object {
    const isOpen = parts.some(isFreeForm);
    const sanitised: [key: string, value: unknown][] = [];
    for (const [key, item] of Object.entries(value)) {
      const named = parts.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, key) ? (properties[key] ?? []) : [],
      );
      const others = parts.flatMap(({ additionalProperties = false }) => additionalProperties || []);
      // Undescribed properties are reported as differences. Their names and values belong to the tenant as much as not.
      if (named.length === 0 && others.length === 0 && !isOpen && parts.length > 0) continue;
      const schemas = named.length > 0 ? named : others.filter((other) => typeof other === "object");
      const place = {
        parts: listParts(schemas, document),
        name: named.length > 0 ? key : "",
        isSecret: isSecret || (SECRET_NAME.test(key) && !PAGE_TOKEN_NAME.test(key)),
      };
      sanitised.push([named.length > 0 ? key : this.#replace(key, "key"), this.#visit(item, place, document)]);
    }
    return Object.fromEntries(sanitised);
  }

  #string(text: string, { parts, name, isSecret }: Place): string {
    if (text === "") return text;
    if (this.#secrets.some((secret) => text.includes(secret))) return MASK;
    if (isListed(text, parts) || text === "true" || text === "false") return text;
    if (isSecret) return MASK;
    if (PAGE_TOKEN_NAME.test(name)) return `page-${this.#hash(text, 10)}`;
    if (DIGITS.test(text) && text.length < String(MIN_ID).length && !ID_NAME.test(name)) return text;
    const maxLength = Math.min(...parts.map((part) => part.maxLength ?? Infinity));
    return this.#replace(text, name).slice(0, maxLength);
  }

  /** Replaces a string by one of the same form. */
  #replace(text: string, name: string): string {
    const time = TIME.exec(text);
    if (time) return replaceTime(time.groups ?? {});
    if (UUID.test(text)) return this.#uuid(text);
    if (EMAIL.test(text)) return `user-${this.#hash(text, 10)}@example.com`;
    // TEST-NET-2, which RFC 5737 reserves for documentation.
    if (IPV4.test(text)) return `198.51.100.${Number.parseInt(this.#hash(text, 2), 16)}`;
    if (DIGITS.test(text)) return this.#digits(text);
    if (DECIMAL.test(text)) return "0.5";
    if (LINK.test(text)) return `https://example.com/${this.#hash(text, 10)}`;
    return `${name.replace(/[^A-Za-z]/g, "") || "text"}-${this.#hash(text, 10)}`;
  }

  #number(value: number, { parts, name, isSecret }: Place): number {
    if (isListed(value, parts)) return value;
    const [minimum, maximum] = [
      Math.max(...parts.map((part) => part.minimum ?? -Infinity)),
      Math.min(...parts.map((part) => part.maximum ?? Infinity)),
    ];
    const replaced = isSecret ? 0 : this.#replaceNumber(value, name);
    return Math.min(Math.max(replaced, minimum), maximum);
  }

  #replaceNumber(value: number, name: string): number {
    if (!Number.isInteger(value)) return 0.5;
    const isId = ID_NAME.test(name);
    if (Math.abs(value) < MIN_ID && !isId) return value;
    if (!isId && value > 1e12 && value < 2e12) return UNIX_SECONDS * 1000;
    if (TIME_NAME.test(name) && value > 1e9 && value < 2e9) return UNIX_SECONDS;
    const digits = BigInt(Math.abs(value)).toString().padStart(String(MIN_ID).length, "0");
    return Math.sign(value) * Number(this.#digits(digits));
  }

  #hash(text: string, length: number): string {
    return createHash("sha256").update(`${this.#salt}\n${text}`).digest("hex").slice(0, length);
  }

  #uuid(uuid: string): string {
    const hash = this.#hash(uuid.toLowerCase(), 32);
    return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20)}`;
  }

  /** Keeps the number of digits, because ids may be validated. Starts with 1, so that int32 stays int32. */
  #digits(digits: string): string {
    const drawn = BigInt(`0x${this.#hash(digits, 30)}`).toString();
    return `1${drawn}`.padEnd(digits.length, "0").slice(0, digits.length);
  }
}

/** Whether the document lists the value as one of an enum or as a constant. */
function isListed(value: string | number, parts: readonly Schema[]): boolean {
  return parts.some(
    (part) =>
      part.const === value ||
      part.enum?.includes(value) === true ||
      part["x-extensible-enum"]?.some((listed) => listed === value) === true,
  );
}

/** Returns one fixed time in the form of the original. */
function replaceTime({ time, fraction, zone }: Readonly<Record<string, string>>): string {
  if (time === undefined) return "2026-01-31";
  const zeros = fraction?.replaceAll(/\d/g, "0") ?? "";
  const offset = zone?.replace(/[+-]/, "+").replaceAll(/\d/g, "0") ?? "";
  return `2026-01-31${time.slice(0, 1)}12:00:00${zeros}${offset}`;
}
