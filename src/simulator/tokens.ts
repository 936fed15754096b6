import { createHmac, timingSafeEqual } from "node:crypto";
import type { Random } from "./random.ts";

/** A tenant of Prisma Cloud. */
export interface Tenant {
  readonly customerName: string;
  readonly prismaId: string;
}

/** What the simulator remembers of a token; never the token itself. */
export interface TokenRecord {
  /** The token's `jti`. */
  readonly id: string;
  readonly accessKeyId: string;
  readonly tenant: Tenant;
  readonly source: "login" | "extension";
  /** Unix time in ms. Exact, where the token itself counts whole seconds. */
  readonly expiresAt: number;
  /** Whether a request has come with it. */
  used: boolean;
  revoked: boolean;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Issues and checks the JWTs of the simulated API. */
export class Tokens {
  readonly #random: Random;
  readonly #clock: () => number;
  readonly #lifetime: number;
  readonly #records = new Map<string, TokenRecord>();

  /** @param lifetime in seconds */
  constructor(random: Random, clock: () => number, lifetime: number) {
    this.#random = random;
    this.#clock = clock;
    this.#lifetime = lifetime;
  }

  issue(accessKeyId: string, tenant: Tenant, source: TokenRecord["source"]): { token: string; record: TokenRecord } {
    const now = this.#clock();
    const id = this.#random.uuid(`token ${this.#records.size + 1}`);
    const record: TokenRecord = {
      id,
      accessKeyId,
      tenant,
      source,
      expiresAt: now + this.#lifetime * 1000,
      used: false,
      revoked: false,
    };
    this.#records.set(id, record);
    const iat = Math.floor(now / 1000);
    const { customerName, prismaId } = tenant;
    const claims = {
      sub: accessKeyId,
      customerName,
      prismaId,
      iat,
      exp: iat + Math.max(1, Math.ceil(this.#lifetime)),
      jti: id,
    };
    const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
    return { token: `${signed}.${this.#sign(signed)}`, record };
  }

  /** The record of a token that was issued here, good or not. */
  find(token: string): TokenRecord | undefined {
    const [head, claims, signature, ...rest] = token.split(".");
    if (head === undefined || claims === undefined || signature === undefined || rest.length > 0) return undefined;
    const expected = Buffer.from(this.#sign(`${head}.${claims}`));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
    const { jti } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as { jti: string };
    return this.#records.get(jti);
  }

  isExpired(record: TokenRecord): boolean {
    return this.#clock() >= record.expiresAt;
  }

  /** No token issued so far is good any more. */
  revokeAll(): void {
    for (const record of this.#records.values()) record.revoked = true;
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#random.hex("signing key", 64)).update(text).digest("base64url");
  }
}
