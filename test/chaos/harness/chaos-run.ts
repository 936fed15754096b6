import { getEventListeners } from "node:events";
import process from "node:process";
import { setImmediate } from "node:timers";
import { setTimeout as wait } from "node:timers/promises";
import { createPrismaCloudWithClock } from "../../../src/create-prisma-cloud.ts";
import type { Logger, Middleware, PrismaCloud } from "../../../src/index.ts";
import { startSimulator, type LedgerEntry, type Simulator } from "../../../src/simulator/index.ts";
import { Random } from "../../../src/simulator/random.ts";
import { CountingClock } from "../../unit/support/counting-clock.ts";
import { readBaseline, readCreated, type Baseline, type Created } from "./baseline.ts";
import { CALL_KINDS } from "./call-kinds.ts";
import { FaultScript } from "./fault-script.ts";
import { ATTEMPTS, EXPIRED } from "./fault-variants.ts";
import { HoldQueue } from "./hold-queue.ts";
import { createPlan, type Plan, type PlannedCall } from "./plan.ts";
import { createRequestId, createSessionRequestId, parseAttempt, parseTestId } from "./request-id.ts";

export const CONCURRENCY = 64;
/** In seconds. */
export const TOKEN_LIFETIME = 2;
/** Calls between two revocations of all tokens: at most this many, and at least four revocations in a run. */
const MAX_REVOCATION_INTERVAL = 400;
const MIN_REVOCATIONS = 4;
const MAX_HELD = 16;
/** After a rejected login, the run switches to the other key: the client waits before it tries a rejected key again. */
const ACCESS_KEYS = ["one", "two"].map((name) => ({ accessKeyId: `key-${name}`, secretKey: `secret-${name}` }));
/** Far above the run's rate: the client keeps count, and no call waits. */
const LIMIT = { perSecond: 5_000, burst: 5_000 };

/** How a call ended. */
export type Outcome =
  | { readonly data: unknown; readonly error?: undefined; readonly rejected?: undefined }
  | { readonly error: unknown; readonly rejected?: undefined }
  | { readonly error?: undefined; readonly rejected: { readonly reason: unknown; readonly isOwn: boolean } };

export interface FinishedCall {
  readonly call: PlannedCall;
  /** Undefined for a call that never ended. */
  readonly outcome: Outcome | undefined;
  /** In the order of sending: an aborted request may arrive after those sent later. */
  readonly requests: readonly LedgerEntry[];
}

/** The result of a run. */
export interface Run {
  readonly plan: Plan;
  readonly baseline: Baseline;
  readonly calls: readonly FinishedCall[];
  readonly entries: readonly LedgerEntry[];
  readonly logins: number;
  readonly extensions: number;
  readonly revocations: number;
  readonly created: Created;
  /** Resources still in use when all calls had ended: connections before the simulator closed, and after. */
  readonly leaks: { timers: number; listeners: number; socketsBefore: number; socketsAfter: number };
  /** In ms. */
  readonly duration: number;
}

export interface RunOptions {
  readonly seed: number;
  readonly count: number;
  readonly logger?: Logger;
}

/** Both ends of a connection are in this process, so each connection counts twice. Always 0 on Deno. */
const countSockets = (): number => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;

/** Makes the planned calls. */
class ChaosRun {
  readonly #simulator: Simulator;
  readonly #script: FaultScript;
  readonly #prisma: PrismaCloud;
  readonly #baseline: Baseline;
  readonly #queue = new HoldQueue(MAX_HELD);
  /** Delays the first request of a call, by test id. */
  readonly #holds: ReadonlyMap<string, () => Promise<unknown>>;
  readonly #sharedSignal = new AbortController();
  readonly clock: CountingClock;
  readonly outcomes = new Map<string, Outcome>();
  revocations = 0;
  #rejectedLogins = 0;
  /** Set while the run asks for another token, and no calls are made. */
  #isForcingRefresh = false;
  /** Logins at the last revocation. Without a newer token, no request has an outdated one. */
  #loginsAtRevocation = Number.POSITIVE_INFINITY;

  constructor(simulator: Simulator, baseline: Baseline, plan: Plan, logger: Logger | undefined) {
    this.#simulator = simulator;
    this.#baseline = baseline;
    const waitUntilReplaced = () => this.#queue.hold();
    const waitUntilExpired = () => wait(TOKEN_LIFETIME * 1000 + 50);
    const held = plan.all.filter(({ variant }) => variant?.isHeld);
    this.#holds = new Map(
      held.map(({ testId, variant }) => [testId, variant === EXPIRED ? waitUntilExpired : waitUntilReplaced]),
    );
    this.#script = new FaultScript(simulator, () => {
      if (simulator.ledger.logins > this.#loginsAtRevocation) this.#queue.release();
    });
    this.clock = new CountingClock(new Random(plan.seed).sequence("jitter"));
    const options = {
      url: simulator.url,
      credentials: () => ACCESS_KEYS[this.#rejectedLogins % 2] ?? simulator.credentials,
      retry: { attempts: ATTEMPTS, baseDelay: 4, maxDelay: 20, maxRetryAfter: 200 },
      timeout: 60_000,
      middleware: [this.#numberRequest, this.#holdRequest],
      fetch: this.#fetch,
      logger,
    };
    this.#prisma = createPrismaCloudWithClock(options, this.clock);
  }

  get listeners(): number {
    return getEventListeners(this.#sharedSignal.signal, "abort").length;
  }

  async run({ warmUp, storm, calm }: Plan): Promise<void> {
    await this.#makeAll(warmUp);
    let begun = 0;
    const interval = Math.min(MAX_REVOCATION_INTERVAL, Math.floor(storm.length / (MIN_REVOCATIONS + 1)));
    await this.#makeAll(storm, () => {
      if (++begun % interval === 0) this.#revoke();
      // No further request would release those that are held.
      if (begun === storm.length) this.#queue.open();
    });
    for (const [round, { calls, late }] of calm.entries()) {
      if (round === 0) this.#script.session.extension = 1;
      this.#isForcingRefresh = true;
      // Only a valid token can be extended.
      await this.#prisma.session.token();
      await this.#prisma.session.renew();
      this.#isForcingRefresh = false;
      await Promise.all([this.#makeAll(calls), ...late.map((call) => this.#make(call))]);
    }
  }

  async #makeAll(calls: readonly PlannedCall[], before: () => void = () => undefined): Promise<void> {
    let next = 0;
    const work = async () => {
      for (let index = next++; index < calls.length; index = next++) {
        before();
        const call = calls[index];
        if (call) await this.#make(call);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
  }

  async #make({ testId, kind, subject, variant }: PlannedCall): Promise<void> {
    const own = variant?.aborts ? new AbortController() : undefined;
    const reason = new Error(`${testId} was aborted`);
    const abort = () => setImmediate(() => own?.abort(reason));
    this.#script.expect(testId, variant, own && abort);
    const { signal } = own ?? this.#sharedSignal;
    const options = { headers: { "x-test-id": testId }, signal, timeout: variant?.timeout };
    try {
      const { data, error } = await kind.send(this.#prisma, testId, subject, this.#baseline, options);
      this.outcomes.set(testId, error === undefined ? { data } : { error });
    } catch (thrown) {
      this.outcomes.set(testId, { rejected: { reason: thrown, isOwn: thrown === reason } });
    }
  }

  /** Requests arrive in another order than they are sent, so each carries its number. */
  readonly #numberRequest: Middleware = (request, next, { attempt }) => {
    request.headers.set("x-test-id", createRequestId(request.headers.get("x-test-id") ?? "", attempt));
    return next(request);
  };

  /** Marks session requests, which pass no middleware, and counts rejected logins. */
  readonly #fetch: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    if (!headers.has("x-test-id")) headers.set("x-test-id", createSessionRequestId(this.#isForcingRefresh));
    const response = await fetch(input, { ...init, headers });
    if (input === `${this.#simulator.url}/login` && response.status === 401) this.#rejectedLogins++;
    return response;
  };

  /** Runs after the client has set the token, and before the request is sent. */
  readonly #holdRequest: Middleware = async (request, next, { attempt }) => {
    const testId = parseTestId(request.headers.get("x-test-id") ?? "");
    if (attempt === 1) await this.#holds.get(testId)?.();
    return next(request);
  };

  /** Revokes all tokens while requests are in flight, and makes the next logins fail in one of several ways. */
  #revoke(): void {
    const failure = ([undefined, "refused", "unavailable", "cut"] as const)[this.revocations++ % 4];
    if (failure) this.#script.session[failure] = 2;
    this.#loginsAtRevocation = this.#simulator.ledger.logins;
    this.#simulator.revokeTokens();
  }
}

function groupByCall(entries: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const byCall = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const call = parseTestId(entry.testId ?? "");
    const requests = byCall.get(call);
    if (requests) requests.push(entry);
    else byCall.set(call, [entry]);
  }
  // The sort is stable: requests of one attempt (a redirect and its target) arrive in order.
  const byAttempt = (one: LedgerEntry, other: LedgerEntry) => parseAttempt(one.testId) - parseAttempt(other.testId);
  for (const requests of byCall.values()) requests.sort(byAttempt);
  return byCall;
}

/** Runs the plan of a seed against a new simulator. */
export async function runChaos({ seed, count, logger }: RunOptions): Promise<Run> {
  const plan = createPlan(seed, count);
  const rateLimits = Object.fromEntries(CALL_KINDS.map(({ operation }) => [operation, LIMIT]));
  const socketsAtStart = countSockets();
  const simulator = await startSimulator({
    seed,
    alerts: 50,
    tokenLifetime: TOKEN_LIFETIME,
    rateLimits,
    accessKeys: ACCESS_KEYS,
  });
  const { ledger, faults } = simulator;
  const baseline = await readBaseline(simulator);
  ledger.reset();

  const chaos = new ChaosRun(simulator, baseline, plan, logger);
  const start = performance.now();
  await chaos.run(plan);
  const duration = performance.now() - start;

  const { logins, extensions } = ledger;
  const entries = [...ledger.entries];
  const { activeTimers: timers } = chaos.clock;
  const { listeners } = chaos;
  const socketsBefore = (countSockets() - socketsAtStart) / 2;
  faults.clear();
  const created = await readCreated(simulator);
  await simulator.close();
  for (let turn = 0; turn < 100 && countSockets() > socketsAtStart; turn++) await wait(10);
  const leaks = { timers, listeners, socketsBefore, socketsAfter: countSockets() - socketsAtStart };

  const requests = groupByCall(entries);
  const calls = plan.all.map((call) => ({
    call,
    outcome: chaos.outcomes.get(call.testId),
    requests: requests.get(call.testId) ?? [],
  }));
  const { revocations } = chaos;
  return { plan, baseline, calls, entries, logins, extensions, revocations, created, leaks, duration };
}
