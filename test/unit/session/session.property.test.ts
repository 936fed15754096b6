import { getEventListeners } from "node:events";
import fc from "fast-check";
import { expect, test } from "vitest";
import { after, fakeApi, json, jwt, type Sent } from "../support/fake-api.ts";
import { SuspendableClock } from "./suspendable-clock.ts";

type Event =
  | { readonly kind: "request"; readonly takes: number; readonly abortedAfter: number | undefined }
  | { readonly kind: "time passes"; readonly ms: number }
  | { readonly kind: "suspend"; readonly ms: number }
  | { readonly kind: "revocation" }
  | { readonly kind: "logins"; readonly fail: boolean }
  | { readonly kind: "extensions"; readonly fail: boolean };

const takes = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 700_000 }));
const request = fc.record({ kind: fc.constant("request"), takes, abortedAfter: fc.option(takes, { nil: undefined }) });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: request },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("time passes"), ms: takes }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("suspend"), ms: takes }) },
  { weight: 1, arbitrary: fc.constant({ kind: "revocation" }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("logins"), fail: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("extensions"), fail: fc.boolean() }) },
);

/** An API whose tokens are numbered in the order in which they were issued. */
class NumberedTokens {
  readonly #clock: SuspendableClock;
  loginsFail = false;
  extensionsFail = false;
  refreshes = 0;
  maxRefreshes = 0;
  #issued = 0;
  /** Tokens up to this one are rejected. */
  #revoked = 0;
  /** The newest token that has reached the client, and when. */
  #newest = { number: 0, at: Number.NEGATIVE_INFINITY };
  /** Requests sent with a token other than the newest that the client had. */
  readonly stale: (string | undefined)[] = [];

  constructor(clock: SuspendableClock) {
    this.#clock = clock;
  }

  async issue(fails: boolean, { init: { signal } }: Sent): Promise<Response> {
    this.maxRefreshes = Math.max(this.maxRefreshes, ++this.refreshes);
    const number = ++this.#issued;
    // The client no longer counts on a refresh that it has aborted.
    const giveUp = () => this.refreshes--;
    signal?.addEventListener("abort", giveUp);
    return after(this.#clock, 50, () => {
      signal?.removeEventListener("abort", giveUp);
      if (signal?.aborted) return json({});
      this.refreshes--;
      if (fails) return new Response(null, { status: 403 });
      this.#newest = { number, at: this.#clock.now() };
      return json({ token: jwt(String(number)) });
    });
  }

  #readNumber(token: string | undefined): number {
    return Number(/sig-(\d+)$/.exec(token ?? "")?.[1]);
  }

  check(token: string | undefined): void {
    const { number, at } = this.#newest;
    // A request sent at the very moment in which a token arrives may be on its way already.
    if (this.#clock.now() > at && this.#readNumber(token) !== number) this.stale.push(token);
  }

  revokeAll(): void {
    this.#revoked = this.#issued;
  }

  isRevoked(token: string | undefined): boolean {
    return this.#readNumber(token) <= this.#revoked;
  }
}

test("in any order of requests, revocations, suspends, failures and aborts, one refresh runs at a time and each request has the newest token", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (events) => {
      const clock = new SuspendableClock();
      const tokens = new NumberedTokens(clock);
      const api = fakeApi({
        clock,
        timeout: 2_000_000,
        retry: false,
        login: (sent) => tokens.issue(tokens.loginsFail, sent),
        extend: (sent) => tokens.issue(tokens.extensionsFail || tokens.isRevoked(sent.token), sent),
        answer: ({ token, headers }) => {
          tokens.check(token);
          return after(clock, Number(headers.get("x-takes")), () =>
            tokens.isRevoked(token) ? new Response(null, { status: 401 }) : json([]),
          );
        },
      });
      const calls: Promise<unknown>[] = [];
      const signals: AbortSignal[] = [];
      for (const happens of events) {
        if (happens.kind === "request") {
          const controller = new AbortController();
          signals.push(controller.signal);
          const { takes: ms, abortedAfter } = happens;
          const headers = { "x-takes": String(ms) };
          calls.push(
            api.cspm.GET("/v2/policy", { signal: controller.signal, headers }).then(
              ({ error }) => {
                if (error) expect(["POST /login", "GET /v2/policy"]).toContain(error.operation);
              },
              (thrown: unknown) => {
                expect(thrown).toBe("gave up");
              },
            ),
          );
          if (abortedAfter !== undefined)
            clock.setTimer(() => {
              controller.abort("gave up");
            }, abortedAfter);
        } else if (happens.kind === "time passes") await clock.advance(happens.ms);
        else if (happens.kind === "suspend") clock.suspend(happens.ms);
        else if (happens.kind === "revocation") tokens.revokeAll();
        else if (happens.kind === "logins") tokens.loginsFail = happens.fail;
        else tokens.extensionsFail = happens.fail;
      }
      await clock.run(Promise.all(calls));
      await clock.advance(2_000_000);
      expect(tokens.stale).toEqual([]);
      expect(tokens.maxRefreshes).toBeLessThanOrEqual(1);
      expect([clock.active, tokens.refreshes]).toEqual([0, 0]);
      for (const signal of signals) expect(getEventListeners(signal, "abort")).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);
