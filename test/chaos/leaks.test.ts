import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createPrismaCloudWithClock } from "../../src/create-prisma-cloud.ts";
import { CountingClock } from "../unit/support/counting-clock.ts";

const CALLS = 10_000;
const AT_ONCE = 100;
const ORIGIN = "https://api.prismacloud.io";

/** Never responds. Rejects when the signal aborts. */
const waitForAbort = (signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });

const createTruncated = () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"half":'));
      controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
};

/** A fetch that fails in various ways, in turn. */
function createFailingFetch(): typeof fetch {
  let requests = 0;
  return (input, init) => {
    if (input === `${ORIGIN}/login`) return Promise.resolve(Response.json({ token: `token-${++requests}` }));
    switch (++requests % 50) {
      case 1:
        return Promise.resolve(new Response(null, { status: 401 }));
      case 2:
        return Promise.resolve(new Response(null, { status: 503 }));
      case 3:
        return Promise.resolve(new Response(null, { status: 429, headers: { "retry-after": "0.001" } }));
      case 4:
        return Promise.reject(new TypeError("fetch failed"));
      case 5:
        return waitForAbort(init?.signal);
      case 6:
        return Promise.resolve(createTruncated());
      case 7:
        return Promise.resolve(new Response(null, { status: 404 }));
      case 8:
        return Promise.resolve(new Response("<html>", { headers: { "content-type": "text/html" } }));
      case 9:
        return Promise.resolve(
          new Response(null, { status: 307, headers: { location: "https://elsewhere.example/" } }),
        );
      default:
        return Promise.resolve(Response.json([]));
    }
  };
}

test(
  "ten thousand calls, many of which fail, leave no listener on the caller's signal and no timer",
  { timeout: 60_000 },
  async () => {
    const clock = new CountingClock(() => 0.5);
    const { cspm, code } = createPrismaCloudWithClock(
      {
        url: ORIGIN,
        credentials: { accessKeyId: "key", secretKey: "secret" },
        fetch: createFailingFetch(),
        retry: { attempts: 3, baseDelay: 1, maxDelay: 2, maxRetryAfter: 100 },
        timeout: 20,
        rateLimit: false,
        concurrency: AT_ONCE / 2,
      },
      clock,
    );
    const { signal } = new AbortController();
    const listeners = () => getEventListeners(signal, "abort").length;
    let [begun, succeeded, failed, mostListeners] = [0, 0, 0, 0];
    const worker = async () => {
      while (begun++ < CALLS) {
        // With totalTimeout, the steps listen to an internal signal; without, to the caller's.
        const options = begun % 3 === 0 ? { signal, totalTimeout: 60_000 } : { signal };
        const call = begun % 2 === 0 ? cspm.GET("/v2/policy", options) : code.GET("/code/api/v1/suppressions", options);
        mostListeners = Math.max(mostListeners, listeners());
        if ((await call).error) failed++;
        else succeeded++;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect([succeeded + failed, listeners(), clock.activeTimers]).toEqual([CALLS, 0, 0]);
    expect(Math.min(succeeded, failed)).toBeGreaterThan(CALLS / 50);
    // While a call is in flight, at most two: the deadline's and the current wait's.
    expect(mostListeners).toBeLessThanOrEqual(2 * AT_ONCE);
  },
);
