import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import { createPrismaCloud } from "../../src/index.ts";
import { loopback } from "../unit/support/loopback.ts";

const CHUNK = Buffer.alloc(64 * 1024, "x");
const MB = 1024 * 1024;
const TOTAL = 128 * MB;
/** Bytes in memory or in transit: buffers of sockets and streams, and some garbage. */
const IN_FLIGHT = 24 * MB;

/** Serves a download that is generated as fast as the client reads it. */
async function serveDownload() {
  const sent = { bytes: 0, isCut: false };
  function* chunks() {
    for (; sent.bytes < TOTAL; sent.bytes += CHUNK.length) yield CHUNK;
  }
  let onClose: () => void;
  const closed = new Promise<void>((resolve) => (onClose = resolve));
  const { url } = await loopback((_request, response) => {
    response.once("close", () => {
      sent.isCut = !response.writableFinished;
      onClose();
    });
    response.writeHead(200, { "content-type": "text/csv", "content-length": TOTAL });
    // Fails if the client closes the connection, which `sent` records.
    pipeline(Readable.from(chunks()), response).catch(() => undefined);
  });
  const prisma = createPrismaCloud({ url, credentials: { accessKeyId: "key", secretKey: "secret" } });
  const download = (signal?: AbortSignal) =>
    prisma.cspm.GET("/alert/csv/{id}/download", { params: { path: { id: "1" } }, parseAs: "stream", signal });
  return { sent, closed, download };
}

test(
  "a large download is streamed: the server sends little more than is read, and memory use stays constant",
  { timeout: 60_000 },
  async () => {
    const { sent, download } = await serveDownload();
    const { data, error } = await download();
    expect(error).toBeUndefined();
    let [read, maxAhead, maxHeld] = [0, 0, 0];
    const before = process.memoryUsage().arrayBuffers;
    for await (const chunk of data ?? []) {
      read += chunk.byteLength;
      maxAhead = Math.max(maxAhead, sent.bytes - read);
      maxHeld = Math.max(maxHeld, process.memoryUsage().arrayBuffers - before);
    }
    expect(read).toBe(TOTAL);
    expect(maxAhead).toBeLessThan(IN_FLIGHT);
    expect(maxHeld).toBeLessThan(TOTAL / 2);
  },
);

test("an abort during a download rejects with the signal's reason and closes the connection", async () => {
  const { sent, closed, download } = await serveDownload();
  const controller = new AbortController();
  const reason = new Error("seen enough");
  const { data } = await download(controller.signal);
  let read = 0;
  const reading = async () => {
    for await (const chunk of data ?? []) {
      read += chunk.byteLength;
      if (read > MB) controller.abort(reason);
    }
  };
  await expect(reading()).rejects.toBe(reason);
  await closed;
  expect(sent.isCut).toBe(true);
  expect(sent.bytes).toBeLessThan(IN_FLIGHT);
});

test("leaving the loop over a download closes the connection", async () => {
  const { sent, closed, download } = await serveDownload();
  const { data } = await download();
  for await (const chunk of data ?? []) if (chunk.byteLength > 0) break;
  await closed;
  expect(sent.isCut).toBe(true);
});
