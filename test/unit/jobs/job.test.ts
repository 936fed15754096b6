import { describe, expect, test } from "vitest";
import { JobError } from "../../../src/errors/job-error.ts";
import { NetworkError } from "../../../src/errors/network-error.ts";
import { NotFoundError } from "../../../src/errors/api-error.ts";
import { ResponseParseError } from "../../../src/errors/parse-error.ts";
import { createJob, type AnyJobOptions, type JobProgress } from "../../../src/jobs/job.ts";
import { fakeSend, type FakeReply, type FakeRequest } from "../support/fake-send.ts";
import { testClock } from "./test-clock.ts";

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** POST /alert/csv and what belongs to it: the statuses in turn, the last one for ever. */
function alertCsv(statuses: readonly string[], content = "id,name\n1,a\n") {
  let polls = 0;
  return fakeSend(({ operation, options }): FakeReply => {
    if (operation === "POST /alert/csv") return { data: { id: "job 1", status: "SUBMITTED" } };
    if (operation.endsWith("/status"))
      return { data: { id: "job 1", status: statuses[Math.min(polls++, statuses.length - 1)] } };
    const data = options.parseAs === "stream" ? new Blob([content]).stream() : bytesOf(content);
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

describe("a job with a status", () => {
  test("is started, asked for until it is ready, and downloaded", async () => {
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

  test("is asked for after a second, and less and less often, down to every ten seconds", async () => {
    const clock = testClock();
    await start(
      alertCsv([...Array<string>(8).fill("IN_PROGRESS"), "READY_TO_DOWNLOAD"]),
      "POST /alert/csv",
      {},
      clock,
    ).text();
    expect(clock.waits).toEqual([1000, 1500, 2250, 3375, 5062.5, 7593.75, 10_000, 10_000, 10_000]);
  });

  test("is asked for as often as pollInterval says, a tenth more or less", async () => {
    for (const [random, first] of [
      [0, 180],
      [0.999, 219.96],
    ] as const) {
      const clock = testClock(random);
      await start(alertCsv(["READY_TO_DOWNLOAD"]), "POST /alert/csv", { pollInterval: 200 }, clock).text();
      expect(clock.waits[0]).toBeCloseTo(first);
    }
  });

  test("tells its progress after each poll", async () => {
    const progress: JobProgress[] = [];
    await start(alertCsv(["IN_PROGRESS", "READY_TO_DOWNLOAD"]), "POST /alert/csv", {
      onProgress: (each) => progress.push(each),
    }).text();
    expect(progress).toEqual([
      { status: "IN_PROGRESS", elapsed: 1000, polls: 1, raw: { id: "job 1", status: "IN_PROGRESS" } },
      { status: "READY_TO_DOWNLOAD", elapsed: 2500, polls: 2, raw: { id: "job 1", status: "READY_TO_DOWNLOAD" } },
    ]);
  });

  test("waits for what onProgress does, and rejects with its error", async () => {
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

  test("sends nothing before it is read, and is started once for all readings", async () => {
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

  test("hands the call's options to each of its requests, but no option of its own", async () => {
    const fake = alertCsv(["READY_TO_DOWNLOAD"]);
    await start(fake, "POST /alert/csv", { timeout: 7, headers: { a: "b" }, pollInterval: 1, timeLimit: 5000 }).text();
    expect(fake.sent).toHaveLength(3);
    for (const { options } of fake.sent) {
      expect(options).toMatchObject({ timeout: 7, headers: { a: "b" } });
      expect(Object.keys(options)).not.toEqual(expect.arrayContaining(["pollInterval"]));
    }
  });

  test("asks for CSV where the download is CSV, unless the caller says otherwise", async () => {
    const fake = alertCsv(["READY_TO_DOWNLOAD"]);
    await start(fake, "POST /alert/csv").text();
    expect(fake.sent.at(-1)?.options.headers).toEqual({ accept: "text/csv" });
    expect(fake.sent[1]?.options.headers).toBeUndefined();
    await start(fake, "POST /alert/csv", { headers: new Headers({ Accept: "x/y" }) }).text();
    expect(fake.sent.at(-1)?.options.headers).toEqual({ accept: "x/y" });
  });

  test("is ready as soon as its status has a download, where the values of the status are not known", async () => {
    let polls = 0;
    const fake = fakeSend(({ operation }) => {
      if (operation.startsWith("POST")) return { data: { reportId: "r1" } };
      if (operation.endsWith("status"))
        return { data: { status: `STEP_${++polls}`, downloadUrl: polls === 2 ? "/x" : null } };
      return { data: bytesOf("a,b") };
    });
    expect(await start(fake, "POST /search/api/v1/config/async", { body: {} }).text()).toBe("a,b");
    expect(polls).toBe(2);
    expect(fake.sent.at(-1)?.options.params).toEqual({ path: { reportId: "r1" } });
  });
});

describe("a job without a status", () => {
  test("is downloaded as soon as the download is no longer pending", async () => {
    let downloads = 0;
    const fake = fakeSend(({ operation }) =>
      operation.startsWith("POST")
        ? { data: { id: "j" } }
        : ++downloads < 3
          ? { status: 202 }
          : { data: bytesOf("a,b") },
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

describe("a job that is not found yet", () => {
  const missing = () => {
    const at = { operation: "GET /alert/csv/{id}/status", attempts: 1 };
    const refusal = {
      response: new Response(null, { status: 404 }),
      reasons: [],
      body: undefined,
      retryAfter: undefined,
    };
    return new NotFoundError("GET /alert/csv/{id}/status failed with 404", at, refusal);
  };
  /** Answers 404 to as many requests for each of the job's operations. */
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

  test("is asked for again, for its status and for its download", async () => {
    const progress: string[] = [];
    const onProgress = ({ status }: JobProgress) => progress.push(status);
    expect(await start(missingAtFirst(2), "POST /alert/csv", { onProgress }).text()).toBe("id,name\n1,a\n");
    expect(progress).toEqual(["404", "404", "READY_TO_DOWNLOAD"]);
  });

  test("is a failure 15 seconds after its start", async () => {
    const clock = testClock();
    await expect(start(missingAtFirst(99), "POST /alert/csv", {}, clock).text()).rejects.toThrow(NotFoundError);
    const waited = clock.waits.reduce((sum, wait) => sum + wait, 0);
    expect(waited).toBeGreaterThanOrEqual(15_000);
    expect(waited - (clock.waits.at(-1) ?? 0)).toBeLessThan(15_000);
  });

  test("is a failure at once where the caller names what to download", async () => {
    const fake = fakeSend(() => ({ error: missing() }));
    await expect(start(fake, "GET /report/{id}/download", { params: { path: { id: "r" } } }).text()).rejects.toThrow(
      NotFoundError,
    );
    expect(fake.sent).toHaveLength(1);
  });
});

describe("a download that is pending at first", () => {
  test("is asked for at once, and again until it is there", async () => {
    const fake = fakeSend((_sent, index) => (index < 2 ? { status: 204 } : { data: bytesOf("%PDF") }));
    const clock = testClock();
    const options = { params: { path: { id: "r" } } };
    expect(await start(fake, "GET /report/{id}/download", options, clock).text()).toBe("%PDF");
    expect(clock.waits).toEqual([1000, 1500]);
    for (const sent of fake.sent) expect(sent.options.params).toEqual(options.params);
  });

  test("sends its body each time", async () => {
    const fake = fakeSend((_sent, index) => (index < 1 ? { status: 202 } : { data: bytesOf("x") }));
    const body = { query: "vulnerability where x" };
    await start(fake, "POST /uve/api/v1/vulnerabilities/search/download", { body }).text();
    expect(fake.sent.map((sent) => sent.body)).toEqual([body, body]);
  });

  test("lets go of the body of an answer that says to wait", async () => {
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

describe("a job that comes to nothing", () => {
  test("rejects with its own reason, and does not ask on", async () => {
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

  test("is known by its word where the document lists none", async () => {
    const fake = fakeSend(({ operation }) => ({
      data: operation.startsWith("POST") ? { reportId: "r" } : { status: "Cancelled" },
    }));
    await expect(start(fake, "POST /search/api/v1/config/async").text()).rejects.toThrow(
      "the job ended as Cancelled",
    );
  });

  test("rejects when it is not ready within its time limit, after a last poll at the limit", async () => {
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

  test("may be waited for again after its time limit, without being started again", async () => {
    const fake = alertCsv(["IN_PROGRESS", "READY_TO_DOWNLOAD"]);
    const job = start(fake, "POST /alert/csv", { timeLimit: 1000 });
    await expect(job.text()).rejects.toThrow("not ready within 1000 ms");
    expect(await job.text()).toBe("id,name\n1,a\n");
    expect(operations(fake.sent).filter((each) => each.startsWith("POST"))).toHaveLength(1);
  });

  test("rejects when the answer that starts it names no job", async () => {
    const fake = fakeSend(() => ({ status: 202, data: undefined }));
    await expect(start(fake, "POST /search/config/jobs", { body: {} }).text()).rejects.toThrow(
      "POST /search/config/jobs failed: the response has no `id` of the job",
    );
  });

  test("rejects with the error of a request, and one that did not start may be started again", async () => {
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

  test("rejects with the signal's reason as soon as it aborts between polls", async () => {
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

  test("rejects for an operation that is none", async () => {
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

describe("what is downloaded", () => {
  const gzip = async (text: string) =>
    new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
  const serving = (bytes: ArrayBuffer, type = "application/octet-stream") =>
    fakeSend(({ options }) => ({
      data: options.parseAs === "stream" ? new Blob([bytes]).stream() : bytes,
      headers: { "content-type": type },
    }));
  const path = "POST /uve/api/v1/vulnerabilities/download";

  test("is unzipped, however it is read", async () => {
    const fake = serving(await gzip('{"a":1}'));
    const job = start(fake, path, { body: {} });
    expect(await job.text()).toBe('{"a":1}');
    expect(await job.json()).toEqual({ a: 1 });
    expect(await (await job.blob()).text()).toBe('{"a":1}');
    expect(await new Response(await job.stream()).text()).toBe('{"a":1}');
  });

  test("is unzipped as a stream even where the first bytes come one by one", async () => {
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

  test.each(["", "x", "xy", "PK\u0003\u0004"])("is left alone where it is not gzip: %j", async (content) => {
    const job = start(serving(bytesOf(content)), path, { body: {} });
    expect(await job.text()).toBe(content);
    expect(await new Response(await job.stream()).text()).toBe(content);
  });

  test("is an error where the gzip is cut short", async () => {
    const whole = await gzip("a".repeat(1000));
    const job = start(serving(whole.slice(0, whole.byteLength - 8)), path, { body: {} });
    await expect(job.text()).rejects.toThrow(
      "POST /uve/api/v1/vulnerabilities/download failed: the download is broken gzip",
    );
    await expect(new Response(await job.stream()).text()).rejects.toThrow();
  });

  test("keeps its type as a blob", async () => {
    expect((await start(serving(bytesOf("x"), "application/pdf"), path, { body: {} }).blob()).type).toBe(
      "application/pdf",
    );
  });

  test("is an error where it is asked for as JSON and is none", async () => {
    const error: unknown = await start(serving(bytesOf("id,name")), path, { body: {} })
      .json()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseParseError);
    expect((error as Error).message).toBe("POST /uve/api/v1/vulnerabilities/download failed: the download isn't JSON");
  });

  test("is an error where a proxy answers HTML in its place", async () => {
    const fake = serving(bytesOf("<html>sign in</html>"), "text/html;charset=utf-8");
    await expect(start(fake, path, { body: {} }).text()).rejects.toThrow(
      "the response is HTML, from a proxy or a load balancer",
    );
  });

  test("stops coming when the reader cancels", async () => {
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
