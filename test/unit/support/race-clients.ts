import { loadFacts } from "../../../src/call/operations.ts";
import { LimitRegistry } from "../../../src/rate-limit/limits.ts";
import { BucketApi, type BucketOptions } from "./bucket-api.ts";
import { fakeApi, json, jwt, type FakeApi } from "./fake-api.ts";
import { createRandom } from "./random.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** A virtual clock whose random numbers differ, but are the same in each run. */
class SeededClock extends VirtualClock {
  override readonly random: () => number;

  constructor(seed: number) {
    super();
    this.random = createRandom(seed);
  }
}

export interface Race {
  readonly clients: number;
  /** Calls of each client. */
  readonly calls: number;
  readonly path: string;
  readonly limit: BucketOptions;
  /** Whether the clients are in one process. */
  readonly isShared: boolean;
  readonly seed?: number;
}

export interface RaceResult {
  /** Time of all calls. */
  readonly seconds: number;
  /** The same, by the time that the limit allows at best. */
  readonly overIdeal: number;
  /** The part of all requests that was rejected. */
  readonly rejectedPart: number;
  /** Requests that were rejected after the first response. */
  readonly rejectedLater: number;
  readonly failed: number;
  /** When each client had its last response, in ms. */
  readonly finishedAt: readonly number[];
  /** Timers that are left. */
  readonly active: number;
}

/** A login that no race outlasts. */
const login = () => json({ token: jwt("race", 1_000_000) });

/** Lets clients of one user, which start all of their calls at once, draw from one bucket. */
export async function raceClients({ clients, calls, path, limit, isShared, seed = 1 }: Race): Promise<RaceResult> {
  // The first call loads them, which no virtual time waits for.
  await loadFacts("POST /login");
  const clock = new SeededClock(seed);
  const bucket = new BucketApi(clock, { ...limit, seed: seed + 1 });
  let firstResponseAt = Infinity;
  const answer: typeof bucket.answer = async (sent) => {
    const response = await bucket.answer(sent);
    firstResponseAt = Math.min(firstResponseAt, clock.now());
    return response;
  };
  const registry = new LimitRegistry();
  const first = fakeApi({ clock, registry, login, answer, rateLimit: true });
  const { fetch } = first;
  const apis: FakeApi[] = [first];
  while (apis.length < clients)
    apis.push(fakeApi({ clock, fetch, rateLimit: true, ...(isShared ? { registry } : {}) }));
  await clock.run(Promise.all(apis.map(({ session }) => session.token())));
  const start = clock.now();
  const finishedAt: number[] = [];
  let failed = 0;
  const runClient = async ({ cspm }: FakeApi) => {
    const results = await Promise.all(Array.from({ length: calls }, () => cspm.GET(path)));
    failed += results.filter(({ error }) => error).length;
    finishedAt.push(clock.now() - start);
  };
  await clock.run(Promise.all(apis.map(runClient)));
  const { perSecond, burst, tokens = burst } = limit;
  const [accepted, rejected] = [bucket.accepted.length, bucket.rejected.length];
  const seconds = (clock.now() - start) / 1000;
  return {
    seconds,
    overIdeal: seconds / ((clients * calls - tokens) / perSecond),
    rejectedPart: rejected / (accepted + rejected),
    rejectedLater: bucket.rejected.filter((at) => at > firstResponseAt).length,
    failed,
    finishedAt,
    active: clock.active,
  };
}
