import { createHash } from "node:crypto";

/** Properties whose values are the API's own vocabulary, not a tenant's. Everything that is not listed is replaced. */
const VOCABULARY_NAME =
  /^(status|state|severity|reason|type|kind|category|mode|unit|operator|method|frequency|provider|framework|format|level|action|effect|event|phase|stage|region|regionid|operation|i18nKey|code)$|(Type|Types|Status|State|Severity|Severities|Category|Categories|Mode|Framework|ApiName|Class|SubType|SubTypes|RegionId|Kind|Unit|cloud_type)$/i;
/** What a word of such a vocabulary looks like: `open`, `READY_TO_DOWNLOAD`, `aws-ec2-describe-instances`. */
const VOCABULARY = /^[A-Za-z][A-Za-z0-9]*([ _.:-][A-Za-z0-9]+){0,8}$/;
/** Secrets whatever they look like: only their type is kept. */
const SECRET =
  /(secret|password|passphrase|token|api_?key|access_?key|private_?key|authorization|credential|connection_?string|signature|webhook|integration_?key|external_?id)/i;
/** A secret by its name, but it only leads to the next page, and a recording shows that there was one. */
const PAGE_TOKEN = /^(next)?page_?token$/i;

const WHOLE = (pattern: string) => new RegExp(`^(?:${pattern})$`, "i");
const TIME = WHOLE(String.raw`\d{4}-\d\d-\d\d(?:[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?)?`);
const NUMBER = WHOLE(String.raw`-?\d{1,8}(?:\.\d+)?|1\d{12}`);
const EMAIL = WHOLE(String.raw`[^\s@]+@[^\s@]+`);
const UUID = WHOLE("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
const ADDRESS = WHOLE(String.raw`(?:\d{1,3}\.){3}\d{1,3}(/\d{1,2})?`);
const DIGITS = WHOLE(String.raw`\d+`);
const LINK = WHOLE(String.raw`[a-z][a-z0-9+.-]*://\S+`);
const MASK = "********";

/**
 * Replaces names, ids and secrets of a tenant, equal values equally, so that references between responses still match.
 * Structure, types, nulls, numbers, times and the API's vocabulary stay. It's an allowlist: unknown values are replaced.
 */
export class Sanitiser {
  readonly #salt: string;
  readonly #secrets: readonly string[];

  /**
   * @param secrets values to mask even if they look like vocabulary: the access key and its secret
   * @param salt keeps replacements of one tenant from being matched with those of another
   */
  constructor(secrets: readonly string[] = [], salt = "") {
    this.#secrets = secrets.filter((secret) => secret !== "");
    this.#salt = salt;
  }

  /** Replaces a value and everything in it. `name` is the name of its property. */
  value(value: unknown, name = ""): unknown {
    if (Array.isArray(value)) return value.map((item) => this.value(item, name));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [this.#key(key), this.#property(key, item)]),
      );
    if (typeof value === "string") return this.#text(value, name);
    return typeof value === "number" ? this.#number(value, name) : value;
  }

  #property(key: string, value: unknown): unknown {
    return SECRET.test(key) && !PAGE_TOKEN.test(key) ? this.#withheld(value) : this.value(value, key);
  }

  #withheld(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#withheld(item));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.#key(key), this.#withheld(item)]));
    if (typeof value === "string") return value === "" ? "" : MASK;
    return typeof value === "number" ? 0 : value;
  }

  /** A property's name is the API's; a key of a map may be an id, an address or a name. */
  #key(key: string): string {
    const isName = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(key) && key.length <= 48 && !this.#isSecret(key);
    return isName ? key : this.#text(key, "key");
  }

  #text(text: string, name: string): string {
    if (text === "" || TIME.test(text) || NUMBER.test(text)) return text;
    if (this.#isSecret(text)) return MASK;
    if (PAGE_TOKEN.test(name)) return `page-${this.#short(text)}`;
    if (UUID.test(text)) return this.#uuid(text);
    if (EMAIL.test(text)) return `user-${this.#short(text)}@example.com`;
    // TEST-NET-2, reserved for documentation.
    if (ADDRESS.test(text)) return `198.51.100.${Number.parseInt(this.#short(text).slice(0, 2), 16)}`;
    if (DIGITS.test(text)) return this.#digits(text);
    if (LINK.test(text)) return `https://example.com/${this.#short(text)}`;
    if (VOCABULARY_NAME.test(name) && VOCABULARY.test(text)) return text;
    return `${name.replace(/[^A-Za-z]/g, "") || "text"}-${this.#short(text)}`;
  }

  /** Counts and times (Unix ms, from 2001 to 2033) stay; a large number at the end of an id is an id. */
  #number(value: number, name: string): number {
    const isTime = value > 1e12 && value < 2e12;
    return /id$/i.test(name) && Number.isSafeInteger(value) && value >= 1e6 && !isTime
      ? Number(this.#digits(String(value)))
      : value;
  }

  #isSecret(text: string): boolean {
    return this.#secrets.some((secret) => text.includes(secret));
  }

  #hash(text: string): string {
    return createHash("sha256").update(`${this.#salt}\n${text}`).digest("hex");
  }

  readonly #short = (text: string): string => this.#hash(text).slice(0, 10);

  #uuid(uuid: string): string {
    const hash = this.#hash(uuid.toLowerCase());
    return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  }

  /** As many digits as there were: ids are checked for their length. */
  #digits(digits: string): string {
    const drawn = BigInt(`0x${this.#hash(digits).slice(0, 30)}`).toString();
    return `9${drawn}`.padEnd(digits.length, "0").slice(0, digits.length);
  }
}
