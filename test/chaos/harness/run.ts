import { getEventListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { createPrismaCloudWithClock, type PrismaCloud } from "../../../src/create-prisma-cloud.ts";
import type { Logger } from "../../../src/pipeline/log.ts";
import type { Middleware } from "../../../src/pipeline/middleware.ts";
import { Random } from "../../../src/simulator/random.ts";
import { startSimulator, type LedgerEntry, type Simulator } from "../../../src/simulator/index.ts";
import { CALL_KINDS } from "./call-kinds.ts";
import { CountingClock } from "../../unit/support/counting-clock.ts";
import { FaultScript } from "./fault-script.ts";
import { HeldBack } from "./held-back.ts";
import { hold, readStored, type Held, type Stored } from "./held.ts";
import { planOf, type Plan, type PlannedCall } from "./plan.ts";
import { attemptOf, callOf, requestId, sessionRequestId } from "./request-id.ts";
import { ATTEMPTS, EXPIRED } from "./variants.ts";

export const AT_ONCE = 64;
/** In seconds. */
export const TOKEN_LIFETIME = 2;
/** Calls between two revocations of all tokens. */
const REVOKE_EVERY = 400;
const MOST_HELD_BACK = 16;
/** After a rejected login the client tries other credentials at once, so that a run needs no pause. */
const ACCESS_KEYS = ["one", "two"].map((name) => ({ accessKeyId: `key-${name}`, secretKey: `secret-${name}` }));
/** Far above what is reached, so that the client keeps count and nobody waits. */
const LIMIT = { perSecond: 5_000, burst: 5_000 };

/** What a call ended with. */
export type Outcome =
  | { readonly data: unknown; readonly error?: undefined; readonly rejected?: undefined }
  | { readonly error: unknown; readonly rejected?: undefined }
  | { readonly error?: undefined; readonly rejected: { readonly reason: unknown; readonly isOwn: boolean } };

export interface FinishedCall {
  readonly call: PlannedCall;
  /** Undefined for a call that never ended. */
  readonly outcome: Outcome | undefined;
  /** Its requests, in the order in which they were sent: one that was given up may arrive after those that followed. */
  readonly requests: readonly LedgerEntry[];
}

/** All that is known after a run. */
export interface Run {
  readonly plan: Plan;
  readonly held: Held;
  readonly calls: readonly FinishedCall[];
  readonly entries: readonly LedgerEntry[];
  readonly logins: number;
  readonly extensions: number;
  readonly revocations: number;
  readonly stored: Stored;
  /** What was left when all calls had ended: before the simulator closed, and after. */
  readonly left: { timers: number; listeners: number; socketsBefore: number; socketsAfter: number };
  /** In ms. */
  readonly duration: number;
}

export interface RunOptions {
  readonly seed: number;
  readonly count: number;
  readonly logger?: Logger;
}

/** Both ends of a connection are in this process, so each counts twice. */
const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;

/** Makes the calls of a plan, and one under way: the client, the simulator, and what goes on between them. */
class Chaos {
  readonly #simulator: Simulator;
  readonly #script: FaultScript;
  readonly #prisma: PrismaCloud;
  readonly #held: Held;
  readonly #heldBack = new HeldBack(MOST_HELD_BACK);
  /** What holds back the first request of a call. */
  readonly #holds: ReadonlyMap<string, () => Promise<unknown>>;
  readonly #shared = new AbortController();
  readonly clock: CountingClock;
  readonly outcomes = new Map<string, Outcome>();
  revocations = 0;
  #rejectedLogins = 0;
  /** The run has asked for another token, and nobody makes calls meanwhile. */
  #isRenewing = false;
  /** Logins when the tokens were last revoked; while there is no newer token, nothing is late. */
  #loginsAtRevocation = Number.POSITIVE_INFINITY;

  constructor(simulator: Simulator, held: Held, plan: Plan, logger: Logger | undefined) {
    this.#simulator = simulator;
    this.#held = held;
    const untilReplaced = () => this.#heldBack.hold();
    const untilExpired = () => wait(TOKEN_LIFETIME * 1000 + 50);
    const late = plan.all.filter(({ variant }) => variant?.isHeld);
    this.#holds = new Map(
      late.map(({ testId, variant }) => [testId, variant === EXPIRED ? untilExpired : untilReplaced]),
    );
    this.#script = new FaultScript(simulator, () => {
      if (simulator.ledger.logins > this.#loginsAtRevocation) this.#heldBack.release();
    });
    this.clock = new CountingClock(new Random(plan.seed).sequence("jitter"));
    const options = {
      url: simulator.url,
      credentials: () => ACCESS_KEYS[this.#rejectedLogins % 2] ?? simulator.credentials,
      retry: { attempts: ATTEMPTS, baseDelay: 4, maxDelay: 20, maxRetryAfter: 200 },
      timeout: 60_000,
      middleware: [this.#number, this.#holdBack],
      fetch: this.#fetch,
      logger,
    };
    this.#prisma = createPrismaCloudWithClock(options, this.clock);
  }

  get listeners(): number {
    return getEventListeners(this.#shared.signal, "abort").length;
  }

  async run({ warmUp, storm, calm }: Plan): Promise<void> {
    await this.#makeAll(warmUp);
    let begun = 0;
    const revokeNowAndThen = () => {
      if (++begun % REVOKE_EVERY === 0) this.#revoke();
      // Nobody is left to push those who are held back.
      if (begun === storm.length) this.#heldBack.open();
    };
    await this.#makeAll(storm, revokeNowAndThen);
    for (const [round, { calls, late }] of calm.entries()) {
      if (round === 0) this.#script.session.extension = 1;
      this.#isRenewing = true;
      await this.#prisma.session.renew();
      this.#isRenewing = false;
      await Promise.all([this.#makeAll(calls), ...late.map((call) => this.#make(call))]);
    }
  }

  /** So many at a time. */
  async #makeAll(calls: readonly PlannedCall[], before: () => void = () => undefined): Promise<void> {
    let next = 0;
    const worker = async () => {
      for (let index = next++; index < calls.length; index = next++) {
        before();
        const call = calls[index];
        if (call) await this.#make(call);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async #make({ testId, kind, subject, variant }: PlannedCall): Promise<void> {
    const own = variant?.givesUp ? new AbortController() : undefined;
    const reason = new Error(`${testId} has given up`);
    const giveUp = () => setImmediate(() => own?.abort(reason));
    this.#script.expect(testId, variant, own && giveUp);
    const { signal } = own ?? this.#shared;
    const options = { headers: { "x-test-id": testId }, signal, timeout: variant?.timeout };
    try {
      const { data, error } = await kind.send(this.#prisma, testId, subject, this.#held, options);
      this.outcomes.set(testId, error === undefined ? { data } : { error });
    } catch (thrown) {
      this.outcomes.set(testId, { rejected: { reason: thrown, isOwn: thrown === reason } });
    }
  }

  /** The order of arrival is not that of sending, so each request tells which one it is. */
  readonly #number: Middleware = (request, next, { attempt }) => {
    request.headers.set("x-test-id", requestId(request.headers.get("x-test-id") ?? "", attempt));
    return next(request);
  };

  /** No middleware sees the session's own requests. */
  readonly #fetch: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    if (!headers.has("x-test-id")) headers.set("x-test-id", sessionRequestId(this.#isRenewing));
    const response = await fetch(input, { ...init, headers });
    if (input === `${this.#simulator.url}/login` && response.status === 401) this.#rejectedLogins++;
    return response;
  };

  /** After the client has given a request its token, and before it is sent. */
  readonly #holdBack: Middleware = async (request, next, { attempt }) => {
    const testId = callOf(request.headers.get("x-test-id") ?? "");
    if (attempt === 1) await this.#holds.get(testId)?.();
    return next(request);
  };

  /** All tokens are revoked, while requests are under way; and the login that follows has troubles of its own. */
  #revoke(): void {
    const trouble = ([undefined, "refused", "unavailable", "cut"] as const)[this.revocations++ % 4];
    if (trouble) this.#script.session[trouble] = 2;
    this.#loginsAtRevocation = this.#simulator.ledger.logins;
    this.#simulator.revokeTokens();
  }
}

function requestsByCall(entries: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const byCall = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const call = callOf(entry.testId ?? "");
    const requests = byCall.get(call);
    if (requests) requests.push(entry);
    else byCall.set(call, [entry]);
  }
  // Stable: what one attempt sends, a redirect and what follows, arrives in order.
  const byAttempt = (one: LedgerEntry, other: LedgerEntry) => attemptOf(one.testId) - attemptOf(other.testId);
  for (const requests of byCall.values()) requests.sort(byAttempt);
  return byCall;
}

/** Runs the whole plan of a seed against a simulator of its own. */
export async function runChaos({ seed, count, logger }: RunOptions): Promise<Run> {
  const rateLimits = Object.fromEntries(CALL_KINDS.map(({ operation }) => [operation, LIMIT]));
  const before = sockets();
  const simulator = await startSimulator({
    seed,
    alerts: 50,
    tokenLifetime: TOKEN_LIFETIME,
    rateLimits,
    accessKeys: ACCESS_KEYS,
  });
  const { ledger, faults } = simulator;
  const held = await hold(simulator);
  ledger.reset();

  const plan = planOf(seed, count);
  const chaos = new Chaos(simulator, held, plan, logger);
  const start = performance.now();
  await chaos.run(plan);
  const duration = performance.now() - start;

  const { logins, extensions } = ledger;
  const entries = [...ledger.entries];
  const { activeTimers: timers } = chaos.clock;
  const { listeners } = chaos;
  const socketsBefore = (sockets() - before) / 2;
  faults.clear();
  const stored = await readStored(simulator);
  await simulator.close();
  for (let turn = 0; turn < 100 && sockets() > before; turn++) await wait(10);
  const left = { timers, listeners, socketsBefore, socketsAfter: sockets() - before };

  const requests = requestsByCall(entries);
  const calls = plan.all.map((call) => ({
    call,
    outcome: chaos.outcomes.get(call.testId),
    requests: requests.get(call.testId) ?? [],
  }));
  const { revocations } = chaos;
  return { plan, held, calls, entries, logins, extensions, revocations, stored, left, duration };
}
