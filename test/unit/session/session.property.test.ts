import { getEventListeners } from "node:events";
import fc from "fast-check";
import { expect, test } from "vitest";
import { after, fakeApi, json, jwt } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

type Event =
  | { readonly kind: "request"; readonly takes: number; readonly abortedAfter: number | undefined }
  | { readonly kind: "time passes"; readonly ms: number }
  | { readonly kind: "all tokens end" }
  | { readonly kind: "logins"; readonly fail: boolean }
  | { readonly kind: "extensions"; readonly fail: boolean };

const takes = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 700_000 }));
const request = fc.record({ kind: fc.constant("request"), takes, abortedAfter: fc.option(takes, { nil: undefined }) });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: request },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("time passes"), ms: takes }) },
  { weight: 1, arbitrary: fc.constant({ kind: "all tokens end" }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("logins"), fail: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("extensions"), fail: fc.boolean() }) },
);

/** An API whose tokens are numbered, in the order in which they were given out. */
class NumberedTokens {
  readonly #clock: VirtualClock;
  loginsFail = false;
  extensionsFail = false;
  renewals = 0;
  mostRenewals = 0;
  #given = 0;
  /** Tokens up to this one are not accepted. */
  ended = 0;
  /** The newest token that has reached the client, and when. */
  #newest = { number: 0, at: Number.NEGATIVE_INFINITY };

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  async give(fails: boolean): Promise<Response> {
    this.mostRenewals = Math.max(this.mostRenewals, ++this.renewals);
    const number = ++this.#given;
    return after(this.#clock, 50, () => {
      this.renewals--;
      if (fails) return new Response(null, { status: 403 });
      this.#newest = { number, at: this.#clock.now() };
      return json({ token: jwt(String(number)) });
    });
  }

  numberOf(token: string | undefined): number {
    return Number(/sig-(\d+)$/.exec(token ?? "")?.[1]);
  }

  /** Requests that were sent with a token other than the newest that the client had. */
  readonly stale: (string | undefined)[] = [];

  check(token: string | undefined): void {
    const { number, at } = this.#newest;
    // What is sent in the very moment in which a token arrives may be on its way already.
    if (this.#clock.now() > at && this.numberOf(token) !== number) this.stale.push(token);
  }

  endAll(): void {
    this.ended = this.#given;
  }
}

test("in any order of requests, ends of tokens, failures and aborts, one renewal runs at a time and no token is older than the newest", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (events) => {
      const clock = new VirtualClock();
      const tokens = new NumberedTokens(clock);
      const api = fakeApi({
        clock,
        timeout: 2_000_000,
        retry: false,
        login: () => tokens.give(tokens.loginsFail),
        extend: ({ token }) => tokens.give(tokens.extensionsFail || tokens.numberOf(token) <= tokens.ended),
        answer: ({ token, headers }) => {
          tokens.check(token);
          return after(clock, Number(headers.get("x-takes")), () =>
            tokens.numberOf(token) <= tokens.ended ? new Response(null, { status: 401 }) : json([]),
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
        else if (happens.kind === "all tokens end") tokens.endAll();
        else if (happens.kind === "logins") tokens.loginsFail = happens.fail;
        else tokens.extensionsFail = happens.fail;
      }
      await clock.run(Promise.all(calls));
      await clock.advance(2_000_000);
      expect(tokens.stale).toEqual([]);
      expect(tokens.mostRenewals).toBeLessThanOrEqual(1);
      expect([clock.active, tokens.renewals]).toEqual([0, 0]);
      for (const signal of signals) expect(getEventListeners(signal, "abort")).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);
