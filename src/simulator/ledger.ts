import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** One request, as the simulator received it. Holds no token and no secret. */
export interface LedgerEntry {
  /** From 1, in order of arrival. */
  readonly sequence: number;
  /** When it arrived, Unix time in ms. */
  readonly at: number;
  /** For example `GET /policy/{id}`; method and path for anything that no document knows. */
  readonly operation: string;
  /** The value of the request's header `x-test-id`, by which a test tells its writes apart. */
  readonly testId: string | undefined;
  /** Id (`jti`) of the token that came with it, if it was issued here. */
  readonly tokenId: string | undefined;
  /** Whether it came with anything in a token header. */
  readonly carriedToken: boolean;
  /** Start of the SHA-256 of the body. Undefined for no body, and for a login. */
  readonly bodyHash: string | undefined;
  /** Whether it came to `simulator.elsewhere`, the origin that redirects lead to. */
  readonly elsewhere: boolean;
  /** The status answered. Undefined while it is worked on, and where the connection was cut before an answer. */
  status: number | undefined;
  /** The kind of the fault that was applied. */
  fault: string | undefined;
  /** Whether a write took effect. */
  applied: boolean;
}

/** What is known of a request on arrival. */
export interface Arrival {
  readonly operation: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly tokenId: string | undefined;
  readonly elsewhere: boolean;
}

const header = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(", ") : value);

/** Remembers every request, for a test to look at. */
export class Ledger {
  readonly #clock: () => number;
  #entries: LedgerEntry[] = [];
  #sequence = 0;
  #logins = 0;
  #extensions = 0;
  #renewals = 0;
  #underWay = 0;
  #mostAtOnce = 0;
  readonly #known = new Set<string>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** All requests in order of arrival. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  /** Tokens handed out by POST /login. */
  get logins(): number {
    return this.#logins;
  }

  /** Tokens handed out by GET /auth_token/extend. */
  get extensions(): number {
    return this.#extensions;
  }

  /** Tokens handed out after the first of each access key. */
  get renewals(): number {
    return this.#renewals;
  }

  /** Ids of the tokens that requests came with. */
  get tokens(): ReadonlySet<string> {
    return new Set(this.#entries.flatMap(({ tokenId }) => tokenId ?? []));
  }

  /** How many requests were worked on at the same time at most. */
  get mostAtOnce(): number {
    return this.#mostAtOnce;
  }

  /** Requests that took a token to another origin. There should be none. */
  get leaks(): readonly LedgerEntry[] {
    return this.#entries.filter(({ elsewhere, carriedToken }) => elsewhere && carriedToken);
  }

  /** Requests of one operation, named as the document spells it; of all without a name. */
  of(operation?: string): readonly LedgerEntry[] {
    return operation === undefined ? this.#entries : this.#entries.filter((entry) => entry.operation === operation);
  }

  /** How many requests of one operation came; of all without a name. */
  count(operation?: string): number {
    return this.of(operation).length;
  }

  /** How many requests of each operation came. */
  counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { operation } of this.#entries) counts[operation] = (counts[operation] ?? 0) + 1;
    return counts;
  }

  /** How often a write took effect, by the request's `x-test-id`. Writes without one count under "". */
  writes(): ReadonlyMap<string, number> {
    const writes = new Map<string, number>();
    for (const { applied, testId = "" } of this.#entries)
      if (applied) writes.set(testId, (writes.get(testId) ?? 0) + 1);
    return writes;
  }

  /** The `x-test-id`s whose write took effect more than once. There should be none. */
  appliedTwice(): string[] {
    return [...this.writes()].filter(([testId, times]) => testId !== "" && times > 1).map(([testId]) => testId);
  }

  /** Forgets everything but which access keys have logged in. Requests under way are not recorded. */
  reset(): void {
    this.#entries = [];
    this.#sequence = 0;
    this.#logins = this.#extensions = this.#renewals = 0;
    this.#mostAtOnce = this.#underWay;
  }

  /** @internal */
  arrived({ operation, headers, body, tokenId, elsewhere }: Arrival): LedgerEntry {
    this.#underWay++;
    this.#mostAtOnce = Math.max(this.#mostAtOnce, this.#underWay);
    const secretive = operation === "POST /login" || body === "";
    const entry: LedgerEntry = {
      sequence: ++this.#sequence,
      at: this.#clock(),
      operation,
      testId: header(headers["x-test-id"]),
      tokenId,
      carriedToken: headers["x-redlock-auth"] !== undefined || headers.authorization !== undefined,
      bodyHash: secretive ? undefined : createHash("sha256").update(body).digest("hex").slice(0, 16),
      elsewhere,
      status: undefined,
      fault: undefined,
      applied: false,
    };
    this.#entries.push(entry);
    return entry;
  }

  /** @internal */
  left(): void {
    this.#underWay--;
  }

  /** @internal */
  granted(accessKeyId: string, source: "login" | "extension"): void {
    if (source === "login") this.#logins++;
    else this.#extensions++;
    if (this.#known.has(accessKeyId)) this.#renewals++;
    this.#known.add(accessKeyId);
  }
}
