import { describe, expect, test } from "vitest";
import { JobError, NetworkError, ResponseParseError } from "../../../src/errors/call-error.ts";
import { NotFoundError } from "../../../src/errors/api-error.ts";
import { createJob } from "../../../src/jobs/job.ts";
import type { JobProgress } from "../../../src/jobs/poll.ts";
import type { AnyJobOptions } from "../../../src/jobs/run.ts";
import { fakeSend, type FakeReply, type FakeRequest } from "../support/fake-send.ts";
import { testClock } from "./test-clock.ts";

const encode = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** POST /alert/csv and the other operations of its job: the statuses in order, the last one repeatedly. */
function alertCsv(statuses: readonly string[], content = "id,name\n1,a\n") {
  let polls = 0;
  return fakeSend(({ operation, options }): FakeReply => {
    if (operation === "POST /alert/csv") return { data: { id: "job 1", status: "SUBMITTED" } };
    if (operation.endsWith("/status"))
      return { data: { id: "job 1", status: statuses[Math.min(polls++, statuses.length - 1)] } };
    const data = options.parseAs === "stream" ? new Blob([content]).stream() : encode(content);
    return { data, headers: { "content-type": "text/csv" } };
  });
}

const start = (
  fake: ReturnType<typeof fakeSend>,
  operation: string,
  options: AnyJobOptions = {},
  clock = testClock(),
) => {
  return createJob(fake.send, clock, operation, options);
};

const operations = (sent: readonly FakeRequest[]) => sent.map(({ operation }) => operation);

describe("jobs with a status", () => {
  test("a job with a status is started, polled until it's ready, and downloaded", async () => {
    const fake = alertCsv(["SUBMITTED", "COMPLETED", "READY_TO_DOWNLOAD"]);
    const body = { timeRange: {} };
    expect(await start(fake, "POST /alert/csv", { body, params: { query: { detailed: true } } }).text()).toBe(
      "id,name\n1,a\n",
    );
    expect(operations(fake.sent)).toEqual([
      "POST /alert/csv",
      ...Array<string>(3).fill("GET /alert/csv/{id}/status"),
      "GET /alert/csv/{id}/download",
    ]);
    expect(fake.sent[0]).toMatchObject({ body, query: { detailed: true } });
    for (const { options } of fake.sent.slice(1)) {
      expect(options.params).toEqual({ path: { id: "job 1" } });
      expect(options).not.toHaveProperty("body");
    }
  });

  test("a job with a status is polled after a second, then less and less often, down to every ten seconds", async () => {
    const clock = testClock();
    await start(
      alertCsv([...Array<string>(8).fill("IN_PROGRESS"), "READY_TO_DOWNLOAD"]),
      "POST /alert/csv",
      {},
      clock,
    ).text();
    expect(clock.waits).toEqual([1000, 1500, 2250, 3375, 5062.5, 7593.75, 10_000, 10_000, 10_000]);
  });

  test("a job with a status is polled every `pollInterval` ms, plus or minus a tenth", async () => {
    for (const [random, first] of [
      [0, 180],
      [0.999, 219.96],
    ] as const) {
      const clock = testClock(random);
      await start(alertCsv(["READY_TO_DOWNLOAD"]), "POST /alert/csv", { pollInterval: 200 }, clock).text();
      expect(clock.waits[0]).toBeCloseTo(first);
    }
  });

  test("a job with a status calls `onProgress` after each poll", async () => {
    const progress: JobProgress[] = [];
    await start(alertCsv(["IN_PROGRESS", "READY_TO_DOWNLOAD"]), "POST /alert/csv", {
      onProgress: (each) => progress.push(each),
    }).text();
    expect(progress).toEqual([
      { status: "IN_PROGRESS", elapsed: 1000, polls: 1, raw: { id: "job 1", status: "IN_PROGRESS" } },
      { status: "READY_TO_DOWNLOAD", elapsed: 2500, polls: 2, raw: { id: "job 1", status: "READY_TO_DOWNLOAD" } },
    ]);
  });

  test("a job with a status awaits `onProgress`, and rejects with its error", async () => {
    const fake = alertCsv(["IN_PROGRESS", "READY_TO_DOWNLOAD"]);
    const order: unknown[] = [];
    const onProgress = async ({ polls }: JobProgress) => {
      order.push(fake.sent.length);
      await new Promise(setImmediate);
      order.push(fake.sent.length);
      if (polls === 2) throw new Error("disk full");
    };
    await expect(start(fake, "POST /alert/csv", { onProgress }).text()).rejects.toThrow("disk full");
    expect(order).toEqual([2, 2, 3, 3]);
  });

  test("a job with a status sends nothing before it's read, and is started once however often it's read", async () => {
    const fake = alertCsv(["IN_PROGRESS", "READY_TO_DOWNLOAD"]);
    const job = start(fake, "POST /alert/csv");
    expect(fake.sent).toHaveLength(0);
    const [text, blob] = await Promise.all([job.text(), job.blob()]);
    expect(await blob.text()).toBe(text);
    expect(await job.text()).toBe(text);
    const counts = (operation: string) => operations(fake.sent).filter((each) => each === operation).length;
    expect(counts("POST /alert/csv")).toBe(1);
    expect(counts("GET /alert/csv/{id}/status")).toBe(2);
    expect(counts("GET /alert/csv/{id}/download")).toBe(3);
  });

  test("a job with a status passes call options to each request, but not its own options", async () => {
    const fake = alertCsv(["READY_TO_DOWNLOAD"]);
    await start(fake, "POST /alert/csv", { timeout: 7, headers: { a: "b" }, pollInterval: 1, timeLimit: 5000 }).text();
    expect(fake.sent).toHaveLength(3);
    for (const { options } of fake.sent) {
      expect(options).toMatchObject({ timeout: 7, headers: { a: "b" } });
      expect(Object.keys(options)).not.toEqual(expect.arrayContaining(["pollInterval"]));
    }
  });

  test("a job with a status requests CSV if the download is CSV, unless the caller sets `accept`", async () => {
    const fake = alertCsv(["READY_TO_DOWNLOAD"]);
    await start(fake, "POST /alert/csv").text();
    expect(fake.sent.at(-1)?.options.headers).toEqual({ accept: "text/csv" });
    expect(fake.sent[1]?.options.headers).toBeUndefined();
    await start(fake, "POST /alert/csv", { headers: new Headers({ Accept: "x/y" }) }).text();
    expect(fake.sent.at(-1)?.options.headers).toEqual({ accept: "x/y" });
  });

  test("a job with a status of unknown values is ready as soon as the status response has a download URL", async () => {
    let polls = 0;
    const fake = fakeSend(({ operation }) => {
      if (operation.startsWith("POST")) return { data: { reportId: "r1" } };
      if (operation.endsWith("status"))
        return { data: { status: `STEP_${++polls}`, downloadUrl: polls === 2 ? "/x" : null } };
      return { data: encode("a,b") };
    });
    expect(await start(fake, "POST /search/api/v1/config/async", { body: {} }).text()).toBe("a,b");
    expect(polls).toBe(2);
    expect(fake.sent.at(-1)?.options.params).toEqual({ path: { reportId: "r1" } });
  });
});

describe("jobs without a status", () => {
  test("a job without a status polls its download until it's no longer pending", async () => {
    let downloads = 0;
    const fake = fakeSend(({ operation }) =>
      operation.startsWith("POST")
        ? { data: { id: "j" } }
        : ++downloads < 3
          ? { status: 202 }
          : { data: encode("a,b") },
    );
    const clock = testClock();
    const progress: JobProgress[] = [];
    const options = { body: { query: "q" }, onProgress: (each: JobProgress) => progress.push(each) };
    expect(await start(fake, "POST /search/config/jobs", options, clock).text()).toBe("a,b");
    expect(clock.waits).toEqual([1000, 1500, 2250]);
    expect(progress.map(({ status, polls, elapsed }) => [status, polls, elapsed])).toEqual([
      ["202", 1, 1000],
      ["202", 2, 2500],
      ["200", 3, 4750],
    ]);
    expect(fake.sent.at(-1)?.options.headers).toEqual({ accept: "text/csv" });
  });
});

describe("jobs that aren't found yet", () => {
  const missing = () => {
    const at = { operation: "GET /alert/csv/{id}/status", attempts: 1 };
    const content = {
      response: new Response(null, { status: 404 }),
      reasons: [],
      body: undefined,
      retryAfter: undefined,
    };
    return new NotFoundError("GET /alert/csv/{id}/status failed with 404", at, content);
  };
  /** Responds with 404 to the first `times` requests of each of the job's operations. */
  const missingAtFirst = (times: number) => {
    const found = alertCsv(["READY_TO_DOWNLOAD"]);
    const requests = new Map<string, number>();
    const send: typeof found.send = (operation, options) => {
      const count = (requests.get(operation) ?? 0) + 1;
      requests.set(operation, count);
      return operation.startsWith("POST") || count > times ? found.send(operation, options) : Promise.reject(missing());
    };
    return { send, sent: found.sent };
  };

  test("a job that isn't found yet is polled again, for its status and for its download", async () => {
    const progress: string[] = [];
    const onProgress = ({ status }: JobProgress) => progress.push(status);
    expect(await start(missingAtFirst(2), "POST /alert/csv", { onProgress }).text()).toBe("id,name\n1,a\n");
    expect(progress).toEqual(["404", "404", "READY_TO_DOWNLOAD"]);
  });

  test("a job that isn't found 15 seconds after its start rejects with a NotFoundError", async () => {
    const clock = testClock();
    await expect(start(missingAtFirst(99), "POST /alert/csv", {}, clock).text()).rejects.toThrow(NotFoundError);
    const waited = clock.waits.reduce((sum, wait) => sum + wait, 0);
    expect(waited).toBeGreaterThanOrEqual(15_000);
    expect(waited - (clock.waits.at(-1) ?? 0)).toBeLessThan(15_000);
  });

  test("a download that the caller names rejects with a NotFoundError at once if it isn't found", async () => {
    const fake = fakeSend(() => ({ error: missing() }));
    await expect(start(fake, "GET /report/{id}/download", { params: { path: { id: "r" } } }).text()).rejects.toThrow(
      NotFoundError,
    );
    expect(fake.sent).toHaveLength(1);
  });
});

describe("pending downloads", () => {
  test("a pending download is requested at once, and again until it's ready", async () => {
    const fake = fakeSend((_sent, index) => (index < 2 ? { status: 204 } : { data: encode("%PDF") }));
    const clock = testClock();
    const options = { params: { path: { id: "r" } } };
    expect(await start(fake, "GET /report/{id}/download", options, clock).text()).toBe("%PDF");
    expect(clock.waits).toEqual([1000, 1500]);
    for (const sent of fake.sent) expect(sent.options.params).toEqual(options.params);
  });

  test("a pending download sends its body with each request", async () => {
    const fake = fakeSend((_sent, index) => (index < 1 ? { status: 202 } : { data: encode("x") }));
    const body = { query: "vulnerability where x" };
    await start(fake, "POST /uve/api/v1/vulnerabilities/search/download", { body }).text();
    expect(fake.sent.map((sent) => sent.body)).toEqual([body, body]);
  });

  test("a pending download cancels the body of each response that isn't ready", async () => {
    const cancelled: unknown[] = [];
    const waiting = () => new ReadableStream<Uint8Array>({ cancel: (reason) => void cancelled.push(reason) });
    const fake = fakeSend((_sent, index) =>
      index < 1 ? { status: 202, data: waiting() } : { data: new Blob(["x"]).stream() },
    );
    const stream = await start(fake, "POST /uve/api/v2/vulnerabilities/download", { body: {} }).stream();
    expect(await new Response(stream).text()).toBe("x");
    expect(cancelled).toHaveLength(1);
  });
});

describe("jobs that fail", () => {
  test("a job that fails rejects with a JobError that has its reason, and isn't polled again", async () => {
    const raw = { status: "FAILED", message: "too many alerts" };
    const fake = fakeSend(({ operation }) => ({ data: operation.startsWith("POST") ? { id: "j" } : raw }));
    const progress: string[] = [];
    const error: unknown = await start(fake, "POST /alert/csv", { onProgress: ({ status }) => progress.push(status) })
      .text()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(JobError);
    expect(error).toMatchObject({
      name: "JobError",
      message: "POST /alert/csv failed: the job ended as FAILED: too many alerts",
      operation: "POST /alert/csv",
      status: "FAILED",
      timeLimit: undefined,
      raw,
    });
    expect(JSON.stringify(error)).not.toContain("raw");
    expect(progress).toEqual(["FAILED"]);
    expect(fake.sent).toHaveLength(2);
  });

  test("a job that fails quotes no value that started it", async () => {
    const message = "no alert of My%20Account on page 4711, Bearer_1234 and query-value";
    const raw = { status: "FAILED", message };
    const fake = fakeSend(({ operation }) => ({ data: operation.startsWith("POST") ? { id: "j" } : raw }));
    const options = {
      body: { filters: [{ name: "cloud.account", value: "My Account" }], limit: 4711 },
      headers: { "x-key": "Bearer_1234" },
      params: { query: { q: ["query-value"] } },
    };
    await expect(start(fake, "POST /alert/csv", options).text()).rejects.toThrow(
      /: the job ended as FAILED: no alert of … on page …, … and …$/,
    );
  });

  test.each(["READY_TO_DOWNLOAD", "ready_to_download", "Ready_To_Download"])(
    "a job is ready with the status %s, in any case",
    async (status) => {
      const fake = alertCsv([status]);
      expect(await start(fake, "POST /alert/csv").text()).toBe("id,name\n1,a\n");
      expect(fake.sent).toHaveLength(3);
    },
  );

  test.each([
    "failed",
    "FAILED",
    "Failure",
    "error",
    "Cancelled",
    "CANCELED",
    "aborted",
    "Expired",
    "TIMED_OUT",
    "timedout",
  ])("a job fails with the status %s, even if the document lists no failures", async (status) => {
    const fake = fakeSend(({ operation }) => ({
      data: operation.startsWith("POST") ? { reportId: "r" } : { status },
    }));
    await expect(start(fake, "POST /search/api/v1/config/async").text()).rejects.toThrow(
      `POST /search/api/v1/config/async failed: the job ended as ${status}`,
    );
    expect(fake.sent).toHaveLength(2);
  });

  test.each([
    "NOT_FAILED",
    "FAILED_OVER",
    "ERROR_FREE",
    "READY_TO_DOWNLOAD_SOON",
    "NOT_READY_TO_DOWNLOAD",
    "",
    5,
    null,
  ])("a job with the status %j, which only resembles a known one, is polled again", async (status) => {
    let polls = 0;
    const fake = fakeSend(({ operation }) => {
      if (operation === "POST /alert/csv") return { data: { id: "j" } };
      if (operation.endsWith("/status")) return { data: { status: ++polls < 3 ? status : "READY_TO_DOWNLOAD" } };
      return { data: encode("a,b") };
    });
    expect(await start(fake, "POST /alert/csv").text()).toBe("a,b");
    expect(polls).toBe(3);
  });

  test("a job that isn't ready within `timeLimit` rejects with a JobError after a last poll at the limit", async () => {
    const clock = testClock();
    const fake = alertCsv(["IN_PROGRESS"]);
    const error: unknown = await start(fake, "POST /alert/csv", { timeLimit: 4000 }, clock)
      .text()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: "POST /alert/csv failed: not ready within 4000 ms (`timeLimit`), last status IN_PROGRESS",
      status: "IN_PROGRESS",
      timeLimit: 4000,
      attempts: 3,
    });
    expect(clock.waits).toEqual([1000, 1500, 1500]);
  });

  test("a job can be read again after its `timeLimit` without being started again", async () => {
    const fake = alertCsv(["IN_PROGRESS", "READY_TO_DOWNLOAD"]);
    const job = start(fake, "POST /alert/csv", { timeLimit: 1000 });
    await expect(job.text()).rejects.toThrow("not ready within 1000 ms");
    expect(await job.text()).toBe("id,name\n1,a\n");
    expect(operations(fake.sent).filter((each) => each.startsWith("POST"))).toHaveLength(1);
  });

  test("a job rejects with a JobError if the response to its start has no id", async () => {
    const fake = fakeSend(() => ({ status: 202, data: undefined }));
    await expect(start(fake, "POST /search/config/jobs", { body: {} }).text()).rejects.toThrow(
      "POST /search/config/jobs failed: the response has no `id` of the job",
    );
  });

  test("a job rejects with the error of its start, and the next reading starts it again", async () => {
    const error = new NetworkError("reset", { operation: "POST /alert/csv", attempts: 1 });
    const working = alertCsv(["READY_TO_DOWNLOAD"]);
    let first = true;
    const send: typeof working.send = (...request) => {
      if (!first) return working.send(...request);
      first = false;
      return Promise.reject(error);
    };
    const job = start({ send, sent: [] }, "POST /alert/csv");
    await expect(job.text()).rejects.toBe(error);
    expect(await job.text()).toBe("id,name\n1,a\n");
  });

  test("a job rejects with the signal's reason on an abort between polls", async () => {
    const controller = new AbortController();
    const fake = alertCsv(["IN_PROGRESS"]);
    const onProgress = ({ polls }: JobProgress) => {
      if (polls === 2) controller.abort("enough");
    };
    await expect(start(fake, "POST /alert/csv", { signal: controller.signal, onProgress }).text()).rejects.toBe(
      "enough",
    );
    expect(fake.sent).toHaveLength(3);
  });

  test("a job of an operation that isn't a job rejects with a TypeError", async () => {
    await expect(start(alertCsv([]), "GET /v2/policy").text()).rejects.toThrow(
      new TypeError("GET /v2/policy isn't a job: call GET instead of job."),
    );
  });

  test.each(["pollInterval", "timeLimit"])("a job whose %s isn't a number rejects with a TypeError", async (name) => {
    const { send, sent } = alertCsv([]);
    const job = start({ send, sent }, "POST /alert/csv", { [name]: "1s" as never });
    await expect(job.text()).rejects.toThrow(new TypeError(`\`${name}\` must be a number of at least 0.`));
    expect(sent).toEqual([]);
  });
});

describe("downloads", () => {
  const gzip = async (text: string) =>
    new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
  const serving = (bytes: ArrayBuffer, type = "application/octet-stream") =>
    fakeSend(({ options }) => ({
      data: options.parseAs === "stream" ? new Blob([bytes]).stream() : bytes,
      headers: { "content-type": type },
    }));
  const path = "POST /uve/api/v1/vulnerabilities/download";

  test("a download that's gzip is decompressed, however it's read", async () => {
    const fake = serving(await gzip('{"a":1}'));
    const job = start(fake, path, { body: {} });
    expect(await job.text()).toBe('{"a":1}');
    expect(await job.json()).toEqual({ a: 1 });
    expect(await (await job.blob()).text()).toBe('{"a":1}');
    expect(await new Response(await job.stream()).text()).toBe('{"a":1}');
  });

  test("a download that's gzip is decompressed as a stream even if its bytes arrive one by one", async () => {
    const bytes = new Uint8Array(await gzip("a,b\n"));
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    const fake = fakeSend(() => ({
      data: new ReadableStream({
        pull(controller) {
          const next = single.shift();
          if (next) controller.enqueue(next);
          else controller.close();
        },
      }),
    }));
    expect(await new Response(await start(fake, path, { body: {} }).stream()).text()).toBe("a,b\n");
  });

  test.each(["", "x", "xy", "PK\u0003\u0004"])(
    "a download that isn't gzip is returned unchanged: %j",
    async (content) => {
      const job = start(serving(encode(content)), path, { body: {} });
      expect(await job.text()).toBe(content);
      expect(await new Response(await job.stream()).text()).toBe(content);
    },
  );

  test("a download that's truncated gzip rejects with a ResponseParseError", async () => {
    const whole = await gzip("a".repeat(1000));
    const job = start(serving(whole.slice(0, whole.byteLength - 8)), path, { body: {} });
    await expect(job.text()).rejects.toThrow(
      "POST /uve/api/v1/vulnerabilities/download failed: the download is broken gzip",
    );
    await expect(new Response(await job.stream()).text()).rejects.toThrow();
  });

  test("a download read as a Blob has the content type of the response", async () => {
    expect((await start(serving(encode("x"), "application/pdf"), path, { body: {} }).blob()).type).toBe(
      "application/pdf",
    );
  });

  test("json() rejects with a ResponseParseError if the download isn't JSON", async () => {
    const error: unknown = await start(serving(encode("id,name")), path, { body: {} })
      .json()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseParseError);
    expect((error as Error).message).toBe("POST /uve/api/v1/vulnerabilities/download failed: the download isn't JSON");
  });

  test("a download that's HTML rejects with a ResponseParseError", async () => {
    const fake = serving(encode("<html>sign in</html>"), "text/html;charset=utf-8");
    await expect(start(fake, path, { body: {} }).text()).rejects.toThrow(
      "the response is HTML, from a proxy or a load balancer",
    );
  });

  test("a download is cancelled if its reader cancels the stream", async () => {
    const cancelled: unknown[] = [];
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(10));
      },
      cancel: (reason) => void cancelled.push(reason),
    });
    const stream = await start(
      fakeSend(() => ({ data: endless })),
      path,
      { body: {} },
    ).stream();
    await stream.cancel("enough");
    expect(cancelled).toEqual(["enough"]);
  });
});
