import { describe, expect, test } from "vitest";
import { fakeApi, json, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** A body that never ends, so that cancelling it takes until its clone is cancelled too. */
const createEndlessBody = () =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new Uint8Array(10));
    },
  });

/** Clones a response and keeps the clone unread, as MSW and loggers do. */
function clone(response: Response): Response {
  response.clone();
  return response;
}

/** A client whose responses are all cloned. */
function createApi(answer: (sent: Sent) => Response) {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, retry: false, timeout: 1_000, answer: (sent) => clone(answer(sent)) });
  return { clock, api };
}

describe("a response that was cloned", () => {
  test("a redirect is followed without waiting for the cancellation of its body", async () => {
    const { clock, api } = createApi(({ path }) =>
      path === "/v2/policy"
        ? new Response(createEndlessBody(), { status: 302, headers: { location: "/moved" } })
        : json(["here"]),
    );
    const call = api.cspm.GET("/v2/policy");
    expect(await clock.duration(call)).toBe(0);
    expect((await call).data).toEqual(["here"]);
  });

  test.each([202, 204])(
    "a pending download (%i) is polled again as a stream without waiting for the cancellation of its body",
    async (status) => {
      const { clock, api } = createApi(({ number }) =>
        number === 1 ? new Response(status === 204 ? null : createEndlessBody(), { status }) : new Response("a,b"),
      );
      const [path, options] =
        status === 204
          ? (["/report/{id}/download", { params: { path: { id: 1 } } }] as const)
          : (["/uve/api/v2/vulnerabilities/download", { body: {} }] as const);
      const job = api.cspm.job(status === 204 ? "GET" : "POST", path, { ...options, pollInterval: 10 });
      const stream = await clock.run(job.stream());
      expect(await new Response(stream).text()).toBe("a,b");
      expect(api.sent).toHaveLength(2);
    },
  );

  test("cancel() of a stream resolves without waiting for the cancellation of the body", async () => {
    const { clock, api } = createApi(() => new Response(createEndlessBody()));
    const { data } = await clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream" }));
    expect(await clock.duration((data as ReadableStream).cancel("enough"))).toBe(0);
  });

  test("a stream fails at once on an abort, without waiting for the cancellation of the body", async () => {
    const { clock, api } = createApi(() => new Response(createEndlessBody()));
    const controller = new AbortController();
    const options = { parseAs: "stream", signal: controller.signal } as const;
    const { data } = await clock.run(api.cspm.GET("/v2/policy", options));
    controller.abort(new Error("enough"));
    await expect(clock.run(new Response(data as ReadableStream).text())).rejects.toThrow("enough");
  });

  test("a body larger than `maxResponseSize` fails without waiting for its cancellation", async () => {
    const { clock, api } = createApi(() => new Response(createEndlessBody()));
    const call = api.cspm.GET("/v2/policy", { maxResponseSize: 5 });
    expect(await clock.duration(call)).toBe(0);
    expect((await call).error).toMatchObject({ name: "ResponseParseError" });
  });

  test("a call times out without waiting for the cancellation of its body", async () => {
    const { clock, api } = createApi(() => new Response(createEndlessBody()));
    const call = api.cspm.GET("/v2/policy", { timeout: 500 });
    expect(await clock.duration(call)).toBe(500);
    expect((await call).error).toMatchObject({ name: "TimeoutError" });
  });
});

describe("a stream that breaks", () => {
  const createBroken = (error: unknown) =>
    new ReadableStream({
      pull: (controller) => {
        controller.error(error);
      },
      cancel: () => Promise.reject(new TypeError("Invalid state: the connection is gone")),
    });

  test("cancel() of a stream resolves even if cancelling the body of the response rejects", async () => {
    const { clock, api } = createApi(
      () => new Response(new ReadableStream({ cancel: () => Promise.reject(new TypeError("Invalid state")) })),
    );
    const { data } = await clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream" }));
    await expect(clock.run((data as ReadableStream).cancel())).resolves.toBeUndefined();
  });

  test("cancel() of a stream that has failed rejects with the NetworkError, not a raw TypeError", async () => {
    const { clock, api } = createApi(() => new Response(createBroken(new TypeError("terminated"))));
    const { data } = await clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream" }));
    const reader = (data as ReadableStream).getReader();
    await expect(clock.run(reader.read())).rejects.toMatchObject({ name: "NetworkError" });
    reader.releaseLock();
    await expect(clock.run((data as ReadableStream).cancel())).rejects.toMatchObject({ name: "NetworkError" });
  });

  test("stream() of a job that breaks fails with a NetworkError, however it's ended", async () => {
    const { clock, api } = createApi(() => new Response(createBroken(new TypeError("terminated"))));
    const job = api.cspm.job("POST", "/uve/api/v2/vulnerabilities/download", { body: {} });
    await expect(clock.run(job.stream())).rejects.toMatchObject({ name: "NetworkError" });
  });
});
