import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import { createPrismaCloud } from "../../src/index.ts";
import { loopback } from "../unit/support/loopback.ts";

const CHUNK = Buffer.alloc(64 * 1024, "x");
const MB = 1024 * 1024;
const TOTAL = 128 * MB;
/** What may be in memory or on its way at any time: buffers of sockets and streams, and some garbage. */
const IN_FLIGHT = 24 * MB;

/** A download that is made while it is sent, as fast as it is taken. */
async function largeDownload() {
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
    // It fails where the client has gone, which `sent` tells.
    pipeline(Readable.from(chunks()), response).catch(() => undefined);
  });
  const prisma = createPrismaCloud({ url, credentials: { accessKeyId: "key", secretKey: "secret" } });
  const download = (signal?: AbortSignal) =>
    prisma.cspm.GET("/alert/csv/{id}/download", { params: { path: { id: "1" } }, parseAs: "stream", signal });
  return { sent, closed, download };
}

test(
  "a large download is streamed: no more is sent than is read, and memory stays as it is",
  { timeout: 60_000 },
  async () => {
    const { sent, download } = await largeDownload();
    const { data, error } = await download();
    expect(error).toBeUndefined();
    let [read, mostAhead, mostHeld] = [0, 0, 0];
    const before = process.memoryUsage().arrayBuffers;
    for await (const chunk of data ?? []) {
      read += chunk.byteLength;
      mostAhead = Math.max(mostAhead, sent.bytes - read);
      mostHeld = Math.max(mostHeld, process.memoryUsage().arrayBuffers - before);
    }
    expect(read).toBe(TOTAL);
    expect(mostAhead).toBeLessThan(IN_FLIGHT);
    expect(mostHeld).toBeLessThan(TOTAL / 2);
  },
);

test("an abort in the middle of a download ends it with the signal's reason, and the connection with it", async () => {
  const { sent, closed, download } = await largeDownload();
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

test("a download that is left unread in the middle of a loop ends the connection", async () => {
  const { sent, closed, download } = await largeDownload();
  const { data } = await download();
  for await (const chunk of data ?? []) if (chunk.byteLength > 0) break;
  await closed;
  expect(sent.isCut).toBe(true);
});
