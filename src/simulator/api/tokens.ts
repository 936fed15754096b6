import { createHmac, timingSafeEqual } from "node:crypto";
import type { Random } from "../random.ts";

/** A tenant of Prisma Cloud. */
export interface Tenant {
  readonly customerName: string;
  readonly prismaId: string;
}

/** What the simulator keeps of a token. The token itself isn't kept. */
export interface TokenRecord {
  /** The token's `jti`. */
  readonly id: string;
  readonly accessKeyId: string;
  readonly tenant: Tenant;
  readonly source: "login" | "extension";
  /** Unix time in ms. Exact, while the token's `exp` is in whole seconds. */
  readonly expiresAt: number;
  /** Whether a request has carried it. */
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

  /** Issues a token. */
  issue(accessKeyId: string, tenant: Tenant, source: TokenRecord["source"]): string {
    const now = this.#clock();
    const id = this.#random.uuid(`token ${this.#records.size + 1}`);
    const expiresAt = now + this.#lifetime * 1000;
    this.#records.set(id, { id, accessKeyId, tenant, source, expiresAt, used: false, revoked: false });
    const iat = Math.floor(now / 1000);
    const { customerName, prismaId } = tenant;
    const exp = iat + Math.max(1, Math.ceil(this.#lifetime));
    const claims = { sub: accessKeyId, customerName, prismaId, iat, exp, jti: id };
    const unsigned = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
    return `${unsigned}.${this.#sign(unsigned)}`;
  }

  /** Finds a token that was issued here, valid or not. */
  find(token: string): TokenRecord | undefined {
    const [header, claims, signature, ...rest] = token.split(".");
    if (header === undefined || claims === undefined || signature === undefined || rest.length > 0) return undefined;
    const expected = Buffer.from(this.#sign(`${header}.${claims}`));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
    const { jti } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as { jti: string };
    return this.#records.get(jti);
  }

  isExpired(record: TokenRecord): boolean {
    return this.#clock() >= record.expiresAt;
  }

  /** Revokes all tokens issued so far. */
  revokeAll(): void {
    for (const record of this.#records.values()) record.revoked = true;
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#random.hex("signing key", 64)).update(text).digest("base64url");
  }
}
