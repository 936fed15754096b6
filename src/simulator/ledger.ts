import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { readAnyToken } from "./api/authentication.ts";

/** One request, as the simulator received it. Holds neither tokens nor secrets. */
export interface LedgerEntry {
  /** Counts from 1, in order of arrival. */
  readonly sequence: number;
  /** Time of arrival, as Unix time in ms. */
  readonly at: number;
  /** For example `GET /policy/{id}`; method and path if no document has the operation. */
  readonly operation: string;
  /** The request header `x-test-id`, by which a test identifies its writes. */
  readonly testId: string | undefined;
  /** Id (`jti`) of the request's token, if this simulator issued it. */
  readonly tokenId: string | undefined;
  /** Whether any token header was set. */
  readonly carriedToken: boolean;
  /** First 16 hex digits of the SHA-256 of the body. Undefined for an empty body and for a login. */
  readonly bodyHash: string | undefined;
  /** Whether it arrived at `simulator.elsewhere`, the origin that redirects lead to. */
  readonly elsewhere: boolean;
  /** The response's status. Undefined until then, and if the connection broke first. */
  status: number | undefined;
  /** Kind of the fault that was applied. */
  fault: string | undefined;
  /** Whether a write took effect. */
  applied: boolean;
}

/** A request on arrival. */
export interface Arrival {
  readonly operation: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly tokenId: string | undefined;
  readonly elsewhere: boolean;
}

const joinHeader = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(", ") : value);

/** Records every request, for tests to inspect. */
export class Ledger {
  readonly #clock: () => number;
  #entries: LedgerEntry[] = [];
  #sequence = 0;
  #logins = 0;
  #extensions = 0;
  #renewals = 0;
  #inFlight = 0;
  #mostAtOnce = 0;
  readonly #loggedIn = new Set<string>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** All requests in order of arrival. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  /** Tokens issued by POST /login. */
  get logins(): number {
    return this.#logins;
  }

  /** Tokens issued by GET /auth_token/extend. */
  get extensions(): number {
    return this.#extensions;
  }

  /** Tokens issued beyond the first of each access key. */
  get renewals(): number {
    return this.#renewals;
  }

  /** Ids of the tokens that requests carried. */
  get tokens(): ReadonlySet<string> {
    return new Set(this.#entries.flatMap(({ tokenId }) => tokenId ?? []));
  }

  /** The highest number of concurrent requests. */
  get mostAtOnce(): number {
    return this.#mostAtOnce;
  }

  /** Requests that carried a token to another origin. Should be empty. */
  get leaks(): readonly LedgerEntry[] {
    return this.#entries.filter(({ elsewhere, carriedToken }) => elsewhere && carriedToken);
  }

  /** Requests of one operation, named as the document spells it. Without a name, all requests. */
  of(operation?: string): readonly LedgerEntry[] {
    return operation === undefined ? this.#entries : this.#entries.filter((entry) => entry.operation === operation);
  }

  /** Number of requests of one operation. Without a name, of all. */
  count(operation?: string): number {
    return this.of(operation).length;
  }

  /** Number of requests by operation. */
  counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { operation } of this.#entries) counts[operation] = (counts[operation] ?? 0) + 1;
    return counts;
  }

  /** How often each write took effect, by `x-test-id`. Writes without one count under "". */
  writes(): ReadonlyMap<string, number> {
    const writes = new Map<string, number>();
    for (const { applied, testId = "" } of this.#entries)
      if (applied) writes.set(testId, (writes.get(testId) ?? 0) + 1);
    return writes;
  }

  /** The `x-test-id`s whose write took effect more than once. Should be empty. */
  appliedTwice(): string[] {
    return [...this.writes()].filter(([testId, times]) => testId !== "" && times > 1).map(([testId]) => testId);
  }

  /** Clears everything except which access keys have logged in. Requests in flight stay unrecorded. */
  reset(): void {
    this.#entries = [];
    this.#sequence = 0;
    this.#logins = this.#extensions = this.#renewals = 0;
    this.#mostAtOnce = this.#inFlight;
  }

  /** @internal */
  record({ operation, headers, body, tokenId, elsewhere }: Arrival): LedgerEntry {
    this.#inFlight++;
    this.#mostAtOnce = Math.max(this.#mostAtOnce, this.#inFlight);
    const isSecret = operation === "POST /login" || body === "";
    const entry: LedgerEntry = {
      sequence: ++this.#sequence,
      at: this.#clock(),
      operation,
      testId: joinHeader(headers["x-test-id"]),
      tokenId,
      carriedToken: readAnyToken(headers) !== undefined,
      bodyHash: isSecret ? undefined : createHash("sha256").update(body).digest("hex").slice(0, 16),
      elsewhere,
      status: undefined,
      fault: undefined,
      applied: false,
    };
    this.#entries.push(entry);
    return entry;
  }

  /** @internal */
  finish(): void {
    this.#inFlight--;
  }

  /** @internal */
  countToken(accessKeyId: string, source: "login" | "extension"): void {
    if (source === "login") this.#logins++;
    else this.#extensions++;
    if (this.#loggedIn.has(accessKeyId)) this.#renewals++;
    this.#loggedIn.add(accessKeyId);
  }
}
