import { getEventListeners } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { operations } from "../../../generated/operations.ts";
import type { OperationFacts } from "../../../src/call/operations.ts";
import type { AnyCallOptions } from "../../../src/call/send.ts";
import { NetworkError, ResponseParseError, TimeoutError } from "../../../src/index.ts";
import type { Result } from "../../../src/call/result.ts";
import { fakeApi } from "../support/fake-api.ts";
import { loopback } from "../support/loopback.ts";
import { systemClock } from "../../../src/clock.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

interface Answer {
  readonly type?: string;
  readonly operation?: string;
  readonly options?: AnyCallOptions;
}

/** Calls an operation that responds with this body. */
function read(
  body: BodyInit | null,
  { type, operation = "GET /v2/policy", options }: Answer = {},
): Promise<Result<unknown>> {
  const clock = new VirtualClock();
  const answer = () => {
    const response = new Response(body);
    if (type === undefined) response.headers.delete("content-type");
    else response.headers.set("content-type", type);
    return response;
  };
  const [method, path = ""] = operation.split(" ") as ["GET" | "POST" | "DELETE", string?];
  return clock.run(fakeApi({ clock, answer }).cspm[method](path, options));
}

const path = { createdOn: "1", reportId: "1", id: "1", lastScheduled: "1" };

/** Content types that gateways and services put on JSON. */
const TYPES = [
  "application/json",
  "application/json;charset=UTF-8",
  "application/vnd.api+json",
  "text/plain",
  "text/plain;charset=utf-8",
  "text/csv",
  "application/yaml",
  "application/xml",
  "application/octet-stream",
  "application/pdf",
  "binary/octet-stream",
  undefined,
];

describe("documented JSON", () => {
  test.each(TYPES)(
    "a response of an operation that documents JSON is parsed as JSON if its content type is %s",
    async (type) => {
      const result = await read('{"a":[1]}', type === undefined ? {} : { type });
      expect(result).toMatchObject({ data: { a: [1] }, error: undefined });
    },
  );

  test.each(TYPES)(
    "a response of an operation that documents JSON is a ResponseParseError if it isn't JSON and its content type is %s",
    async (type) => {
      const { data, error } = await read("a,b\n1,2", type === undefined ? {} : { type });
      expect(data).toBeUndefined();
      expect(error).toBeInstanceOf(ResponseParseError);
      expect(error?.message).toBe(
        `GET /v2/policy failed: the response (200) is not JSON (${type ?? "no content type"})`,
      );
      expect(error).toMatchObject({ body: "a,b\n1,2", contentType: type });
    },
  );

  test("a response of an operation that documents JSON is a ResponseParseError if it's binary and calls itself octet-stream", async () => {
    const { data, error } = await read(new Uint8Array([0, 255, 128, 10]), { type: "application/octet-stream" });
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(ResponseParseError);
  });
});

describe("no documented body", () => {
  test.each(["text/plain", "application/json", undefined])(
    "a response of an operation that documents no body is its text if it isn't JSON, as %s",
    async (type) => {
      const options = { params: { path: { id: "1" } } };
      const operation = "DELETE /policy/{id}";
      const result = await read("ok", { operation, options, ...(type === undefined ? {} : { type }) });
      expect(result).toMatchObject({ data: "ok", error: undefined });
    },
  );

  test("a response of an operation that documents no body is a ResponseParseError if it's HTML", async () => {
    const options = { params: { path: { id: "1" } } };
    const { error } = await read("<html>", { operation: "DELETE /policy/{id}", options, type: "text/html" });
    expect(error).toBeInstanceOf(ResponseParseError);
  });
});

describe("documented text and files", () => {
  test.each(
    Object.entries(operations as Readonly<Record<string, OperationFacts>>).flatMap(([name, { responseType }]) =>
      responseType ? [[name, responseType] as const] : [],
    ),
  )(
    "an operation that documents another type than JSON is read as documented, whatever its content type: %s %s",
    async (operation, form) => {
      for (const type of ["application/json", "text/plain", "application/octet-stream", undefined]) {
        const options = { params: { path: { ...path, fileHash: "1", subscriptionId: "1", tenantId: "1" } } };
        const { data } = await read('{"a":1}', { operation, options, ...(type === undefined ? {} : { type }) });
        if (form === "text") expect(data).toBe('{"a":1}');
        else expect(data).toBeInstanceOf(Blob);
      }
    },
  );

  test("an operation that documents text fails if the response is HTML", async () => {
    const { error } = await read("<html>", { operation: "GET /version", type: "text/html" });
    expect(error).toBeInstanceOf(ResponseParseError);
  });
});

describe("parseAs", () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]); // a byte order mark, and {}

  test('`parseAs: "json"` parses JSON whatever its content type', async () => {
    expect((await read("[1]", { type: "text/plain", options: { parseAs: "json" } })).data).toEqual([1]);
    expect((await read(bytes, { type: "text/csv", options: { parseAs: "json" } })).data).toEqual({});
  });

  test('`parseAs: "text"` returns the text of JSON', async () => {
    expect((await read("[1]", { type: "application/json", options: { parseAs: "text" } })).data).toBe("[1]");
  });

  test('`parseAs: "blob"` and `parseAs: "arrayBuffer"` return every byte of the body, its byte order mark too', async () => {
    const blob = (await read(bytes, { type: "text/csv", options: { parseAs: "blob" } })).data as Blob;
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
    const buffer = (await read(bytes, { type: "text/csv", options: { parseAs: "arrayBuffer" } })).data as ArrayBuffer;
    expect(new Uint8Array(buffer)).toEqual(bytes);
  });

  test('`parseAs: "text"` returns HTML as text', async () => {
    expect((await read("<html>", { type: "text/html", options: { parseAs: "text" } })).data).toBe("<html>");
  });
});

describe("empty bodies", () => {
  test("an empty body is undefined without `parseAs`, whatever its content type", async () => {
    expect(await read(null, { type: "text/plain" })).toMatchObject({ data: undefined, error: undefined });
  });

  test.each([undefined, "json"] as const)("an empty body is undefined if `parseAs` is %s", async (parseAs) => {
    for (const body of [null, ""]) {
      const result = await read(body, { type: "application/json", options: { parseAs } });
      expect(result).toMatchObject({ data: undefined, error: undefined });
      expect(result.response?.ok).toBe(true);
    }
  });

  test("an empty body is an empty string, Blob, ArrayBuffer or stream if `parseAs` says so", async () => {
    const empty = async (parseAs: "text" | "blob" | "arrayBuffer" | "stream") =>
      (await read(null, { type: "application/json", options: { parseAs } })).data;
    expect(await empty("text")).toBe("");
    expect(await empty("blob")).toMatchObject({ size: 0 });
    expect(await empty("arrayBuffer")).toMatchObject({ byteLength: 0 });
    expect(await new Response((await empty("stream")) as ReadableStream).text()).toBe("");
  });

  test("an empty body with status 202 is undefined, although the document says text", async () => {
    const path = "/search/config/jobs/{id}/download";
    expect((operations as Readonly<Record<string, OperationFacts>>)[`GET ${path}`]?.responseType).toBe("text");
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => new Response(null, { status: 202 }) });
    const { data } = await clock.run(api.cspm.GET(path, { params: { path: { id: "1" } } }));
    expect(data).toBeUndefined();
  });

  test("an empty body with status 200 is an empty string if the document says text", async () => {
    expect(operations["GET /alert/csv/{id}/download"].responseType).toBe("text");
    const path = "/alert/csv/{id}/download";
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => new Response(null) });
    expect(await clock.run(api.cspm.GET(path, { params: { path: { id: "1" } } }))).toMatchObject({ data: "" });
  });
});

test("a body that's JSON's null is null", async () => {
  expect((await read("null", { type: "application/json" })).data).toBeNull();
});

describe("unusable successes", () => {
  test("a success that's HTML causes a ResponseParseError that says so", async () => {
    const { data, error, response } = await read("<html>a proxy</html>", { type: "text/html" });
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(ResponseParseError);
    expect(error?.message).toBe("GET /v2/policy failed: the response (200) is HTML, from a proxy or a load balancer");
    expect(error).toMatchObject({ status: 200, contentType: "text/html", body: "<html>a proxy</html>", attempts: 4 });
    expect(response?.status).toBe(200);
  });

  test("a success that's HTML with the content type of JSON causes a ResponseParseError that says so", async () => {
    const { error } = await read(" <!DOCTYPE html><p>", { type: "application/json" });
    expect(error?.message).toContain("is HTML");
  });

  test("a success that isn't JSON causes a ResponseParseError with its content type", async () => {
    expect((await read("{", { type: "application/json" })).error?.message).toContain("is not JSON (application/json)");
    expect((await read("oops")).error?.message).toContain("is not JSON (no content type)");
  });
});

describe("streams", () => {
  test("`parseAs: 'stream'` returns the body before it's complete, and reads nothing of it", async () => {
    let finish = () => {};
    const { url } = await loopback((_request, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      response.write("first,");
      finish = () => response.end("last");
    });
    const api = fakeApi({ clock: systemClock, url, fetch });
    const { data } = await api.cspm.GET("/v2/policy", { parseAs: "stream" });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    const text = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await text()).toBe("first,");
    finish();
    expect(await text()).toBe("last");
    expect((await reader.read()).done).toBe(true);
  });

  test("a stream fails with the signal's reason on an abort, and leaves no listener", async () => {
    const { url } = await loopback((_request, response) => {
      response.write("first");
    });
    const api = fakeApi({ clock: systemClock, url, fetch });
    const controller = new AbortController();
    const { data } = await api.cspm.GET("/v2/policy", { parseAs: "stream", signal: controller.signal });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    controller.abort(new Error("enough"));
    await expect(reader.read()).rejects.toThrow("enough");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("several streams with one signal share one listener, which is removed with the last of them", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => new Response("a,b") });
    const { signal } = new AbortController();
    const get = () => clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream", signal }));
    const streams = [await get(), await get(), await get()].map(({ data }) => data as ReadableStream<Uint8Array>);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    const [first, second, third] = streams;
    expect(await new Response(first).text()).toBe("a,b");
    await second?.cancel();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    expect(await new Response(third).text()).toBe("a,b");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("a stream fails with a NetworkError if its connection breaks", async () => {
    const { url } = await loopback((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("first", () => response.destroy());
    });
    const api = fakeApi({ clock: systemClock, url, fetch });
    const { signal } = new AbortController();
    const { data } = await api.cspm.GET("/v2/policy", { parseAs: "stream", signal });
    const error: unknown = await new Response(data as ReadableStream<Uint8Array>)
      .text()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toMatch(
      /^GET \/v2\/policy failed: the response \(200\) was truncated: the connection failed/,
    );
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("a stream fails with a TimeoutError if no chunk arrives for `timeout` during a read, and closes its connection", async () => {
    const clock = new VirtualClock();
    const cancelled = vi.fn();
    const chunk = new TextEncoder().encode("first");
    const start = (body: ReadableStreamDefaultController<Uint8Array>) => {
      body.enqueue(chunk);
    };
    const stalls = new ReadableStream<Uint8Array>({ start, cancel: cancelled });
    const api = fakeApi({ clock, answer: () => new Response(stalls) });
    const { data } = await clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream", timeout: 500 }));
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    expect((await reader.read()).value).toEqual(chunk);
    const stalled = reader.read().catch((thrown: unknown) => thrown);
    await clock.advance(499);
    expect(cancelled).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(await stalled).toEqual(
      new TimeoutError("timeout", 500, { operation: "GET /v2/policy", attempts: 1 }, "no further data"),
    );
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("a stream has no timeout while it isn't read", async () => {
    const clock = new VirtualClock();
    const cancel = vi.fn();
    const api = fakeApi({ clock, answer: () => new Response(new ReadableStream({ cancel })) });
    await clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream", timeout: 500 }));
    await clock.advance(10_000);
    expect(cancel).not.toHaveBeenCalled();
  });

  test("a call with `parseAs: 'stream'` rejects if the signal aborts while its response passes through middleware", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const api = fakeApi({
      clock,
      answer: () => new Response(new ReadableStream()),
      middleware: [
        async (request, next) => {
          const response = await next(request);
          controller.abort(new Error("enough"));
          return response;
        },
      ],
    });
    const call = api.cspm.GET("/v2/policy", { parseAs: "stream", signal: controller.signal });
    await expect(clock.run(call)).rejects.toThrow("enough");
  });

  test("a stream waits for a slow reader, and leaves no timer", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => new Response("a,b") });
    const { data } = await clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream", timeout: 500 }));
    await clock.advance(10_000);
    expect(await new Response(data as ReadableStream<Uint8Array>).text()).toBe("a,b");
    expect(clock.active).toBe(0);
  });

  test("`parseAs: 'stream'` still reads the body of an error response", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => Response.json({ message: "no" }, { status: 400 }) });
    const { error } = await clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream" }));
    expect(error).toMatchObject({ body: { message: "no" } });
  });
});

describe("a compressed file", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const download = async (versions: Readonly<Record<string, string>>) => {
    vi.stubGlobal("process", Object.create(process, { versions: { value: versions } }));
    const clock = new VirtualClock();
    const answer = () => new Response("a,b", { headers: { "content-encoding": "gzip" } });
    const api = fakeApi({ clock, answer });
    return clock.run(api.cspm.GET("/alert/csv/{id}/download", { params: { path: { id: "1" } } }));
  };

  test.each(["undici", "bun", "deno"])(
    "a compressed file is rejected where the client can ask for an uncompressed one: with %s",
    async (runtime) => {
      const { data, error } = await download({ [runtime]: "1.0.0" });
      expect(data).toBeUndefined();
      expect(error?.message).toContain("the response is compressed (gzip)");
    },
  );

  test("a compressed file is accepted in browsers and workers, which always ask for one", async () => {
    expect((await download({})).data).toBe("a,b");
  });
});
