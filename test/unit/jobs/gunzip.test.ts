import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NetworkError } from "../../../src/errors/call-error.ts";
import { gunzip, gunzipStream } from "../../../src/jobs/gunzip.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const broken = new Error("broken gzip");
const createError = () => broken;

const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** A stream of the bytes in chunks of a size. */
function createStream(bytes: Uint8Array, size = 1000): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, (at += size)));
    },
  });
}

const readBuffer = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder().decode(await gunzip(toArrayBuffer(bytes)));

const readStream = async (bytes: Uint8Array, size?: number): Promise<string> =>
  new Response(await gunzipStream(createStream(bytes, size), createError)).text();

const text = "id,policy,resource\n".repeat(400);
const members = (...texts: readonly string[]) => Buffer.concat(texts.map((part) => gzipSync(part)));

/** Runtimes without `process.getBuiltinModule` use DecompressionStream. */
function removeZlib(): void {
  vi.stubGlobal("process", Object.assign(Object.create(process), { getBuiltinModule: undefined }));
}

describe.each([
  ["with zlib", () => {}],
  ["without zlib", removeZlib],
])("gunzip %s", (runtime, prepare) => {
  test(`gunzip() reads files of one to four members ${runtime}`, async () => {
    prepare();
    const part = fc.string({ unit: "binary", maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 70 }),
        async (texts, size) => {
          const bytes = members(...texts);
          const whole = new TextDecoder().decode(new TextEncoder().encode(texts.join("")));
          expect(await readBuffer(bytes)).toBe(whole);
          expect(await readStream(bytes, size)).toBe(whole);
        },
      ),
      { numRuns: 30 },
    );
  });

  test(`gunzip() reads members whose content looks like a gzip header ${runtime}`, async () => {
    prepare();
    // Stored uncompressed, so that the header is in the file as it is.
    const content = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    const stored = gzipSync(content, { level: 0 });
    const bytes = Buffer.concat([stored, gzipSync("end"), stored]);
    const whole = Buffer.concat([content, Buffer.from("end"), content]);
    expect(Buffer.from(await gunzip(toArrayBuffer(bytes)))).toEqual(whole);
    const stream = await gunzipStream(createStream(bytes), createError);
    expect(Buffer.from(await new Response(stream).arrayBuffer())).toEqual(whole);
  });

  test(`gunzip() rejects gzip that's truncated anywhere but between members ${runtime}`, async () => {
    prepare();
    const first = gzipSync("the first member");
    const bytes = Buffer.concat([first, gzipSync("the second member")]);
    for (let length = 2; length < bytes.length; length++) {
      if (length === first.length) continue;
      const cut = bytes.subarray(0, length);
      await expect(readBuffer(cut), `${length} bytes`).rejects.toThrow();
      await expect(readStream(cut), `${length} bytes`).rejects.toBe(broken);
    }
  });

  test(`gunzip() rejects gzip with a wrong checksum ${runtime}`, async () => {
    prepare();
    const bytes = gzipSync(text);
    bytes[bytes.length - 8] = (bytes[bytes.length - 8] ?? 0) ^ 1;
    await expect(readBuffer(bytes)).rejects.toThrow();
    await expect(readStream(bytes)).rejects.toBe(broken);
  });

  test.each(["", "\u001f", "x", "id,name\n", "PK\u0003\u0004"])(
    `gunzip() returns %j unchanged, since it isn't gzip, ${runtime}`,
    async (content) => {
      prepare();
      const bytes = Buffer.from(content);
      expect(await readBuffer(bytes)).toBe(content);
      expect(await readStream(bytes, 1)).toBe(content);
    },
  );

  test(`gunzip() returns raw deflate unchanged ${runtime}`, async () => {
    prepare();
    const bytes = deflateRawSync(text);
    expect(Buffer.from(await gunzip(toArrayBuffer(bytes)))).toEqual(bytes);
  });

  test(`gunzipStream() fails with the error of its source ${runtime}`, async () => {
    prepare();
    const error = new NetworkError("reset", { operation: "GET /a", attempts: 1 });
    const bytes = gzipSync(text);
    let pulls = 0;
    const source = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(bytes.subarray(0, bytes.length >> 1));
        else controller.error(error);
      },
    });
    await expect(new Response(await gunzipStream(source, createError)).text()).rejects.toBe(error);
  });
});

test("gunzipStream() cancels its source with the reader's reason", async () => {
  const cancelled: unknown[] = [];
  const bytes = gzipSync(text.repeat(50));
  const source = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(bytes);
    },
    cancel: (reason) => void cancelled.push(reason),
  });
  const reader = (await gunzipStream(source, createError)).getReader();
  await reader.read();
  await reader.cancel("enough");
  expect(cancelled).toEqual(["enough"]);
});
