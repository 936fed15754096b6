import { mkdtemp, readdir, rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { saveTo } from "../../../src/node/index.ts";
import { fakeApi, type FakeApi } from "../support/fake-api.ts";
import { loopback } from "../support/loopback.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prisma-cloud-truncated-"));
});
afterEach(() => rm(folder, { recursive: true }));

const COMPRESS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;
type Encoding = keyof typeof COMPRESS;
const ENCODINGS = Object.keys(COMPRESS) as Encoding[];

const CSV = `id,name\n${Array.from({ length: 3000 }, (_none, id) => `${id},name ${(id * 7919) % 1000}`).join("\n")}`;
const JSON_TEXT = JSON.stringify(
  Array.from({ length: 500 }, (_none, id) => ({ id, name: `name ${(id * 7919) % 100}` })),
);

/** Sends the first `length` bytes of a compressed text as a response that ends cleanly. */
function sendTruncated(response: ServerResponse, text: string, encoding: Encoding, length?: number): void {
  const bytes = COMPRESS[encoding](text);
  response.writeHead(200, { "content-encoding": encoding });
  response.end(bytes.subarray(0, length ?? bytes.length >> 1));
}

/** Serves the job of `POST /alert/csv`, whose download `send` writes. */
async function serveJob(send: (request: IncomingMessage, response: ServerResponse) => void): Promise<FakeApi> {
  const { url } = await loopback((request, response) => {
    if (request.url?.endsWith("/download")) send(request, response);
    else response.end(JSON.stringify({ id: "j", status: "READY_TO_DOWNLOAD" }));
  });
  return fakeApi({ clock: systemClock, url, fetch, retry: { baseDelay: 0 } });
}

const startJob = ({ cspm }: FakeApi) => cspm.job("POST", "/alert/csv", { body: {}, pollInterval: 0 });
const path = { params: { path: { id: "j" } } };

/** Every way to read a body that isn't JSON. */
const READERS: readonly (readonly [string, (api: FakeApi) => Promise<unknown>])[] = [
  ["a documented text", async ({ cspm }) => unwrap(await cspm.GET("/alert/csv/{id}/download", path))],
  ['`parseAs: "text"`', async ({ cspm }) => unwrap(await cspm.GET("/v2/download", { parseAs: "text" }))],
  ['`parseAs: "blob"`', async ({ cspm }) => unwrap(await cspm.GET("/v2/download", { parseAs: "blob" }))],
  ['`parseAs: "arrayBuffer"`', async ({ cspm }) => unwrap(await cspm.GET("/v2/download", { parseAs: "arrayBuffer" }))],
  [
    '`parseAs: "stream"`',
    async ({ cspm }) => {
      const stream = unwrap(await cspm.GET("/v2/download", { parseAs: "stream" }));
      return new Response(stream as ReadableStream).text();
    },
  ],
  ["text() of a job", (api) => startJob(api).text()],
  ["blob() of a job", (api) => startJob(api).blob()],
  ["stream() of a job", async (api) => new Response(await startJob(api).stream()).text()],
  ["saveTo()", (api) => saveTo(join(folder, "alerts.csv"), startJob(api))],
];

function unwrap({ data, error }: { data: unknown; error: Error | undefined }): unknown {
  if (error) throw error;
  return data;
}

describe.each(ENCODINGS)("a body compressed with %s", (encoding) => {
  test.each(READERS)(`%s fails with a ResponseParseError if ${encoding} is truncated`, async (_what, read) => {
    const api = await serveJob((_request, response) => {
      sendTruncated(response, CSV, encoding);
    });
    await expect(read(api)).rejects.toMatchObject({ name: "ResponseParseError" });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(READERS)(`%s succeeds if the API compresses with ${encoding} only on request`, async (_what, read) => {
    const accepted: unknown[] = [];
    const api = await serveJob((request, response) => {
      accepted.push(request.headers["accept-encoding"]);
      response.end(CSV);
    });
    await expect(read(api)).resolves.toBeDefined();
    expect(accepted).toEqual(["identity"]);
  });

  test(`a call that sets accept-encoding returns a body that's compressed with ${encoding}`, async () => {
    const api = await serveJob((_request, response) => {
      sendTruncated(response, CSV, encoding, Number.POSITIVE_INFINITY);
    });
    const headers = { "accept-encoding": encoding };
    const { data, error } = await api.cspm.GET("/v2/download", { parseAs: "text", headers });
    expect(error).toBeUndefined();
    expect(data).toBe(CSV);
  });

  test.each([0, 1, 9, 18, 40, 0.5, 0.9, -9, -1])(
    `JSON that's truncated after %d bytes of ${encoding} is retried, and never returned in part`,
    async (cut) => {
      const size = COMPRESS[encoding](JSON_TEXT).length;
      const length = cut < 0 ? size + cut : Number.isInteger(cut) ? cut : Math.floor(size * cut);
      let requests = 0;
      const { url } = await loopback((_request, response) => {
        requests++;
        sendTruncated(response, JSON_TEXT, encoding, requests === 1 ? length : size);
      });
      const api = fakeApi({ clock: systemClock, url, fetch, retry: { baseDelay: 0 } });
      const { data, error } = await api.cspm.GET("/v2/policy");
      expect(error).toBeUndefined();
      expect(data).toEqual(JSON.parse(JSON_TEXT));
    },
  );

  test(`JSON that's always truncated ${encoding} fails after the retries`, async () => {
    let requests = 0;
    const { url } = await loopback((_request, response) => {
      requests++;
      sendTruncated(response, JSON_TEXT, encoding);
    });
    const api = fakeApi({ clock: systemClock, url, fetch, retry: { baseDelay: 0, attempts: 3 } });
    const { data, error } = await api.cspm.GET("/v2/policy");
    expect([data, error?.attempts, requests]).toEqual([undefined, 3, 3]);
  });

  test.each([0, 1, 4, 0.5])(
    `a page that's truncated after %d bytes of ${encoding} fails with an error that names the page`,
    async (cut) => {
      const page = JSON.stringify({ items: JSON.parse(JSON_TEXT) as unknown, nextPageToken: "t", totalRows: 9999 });
      const size = COMPRESS[encoding](page).length;
      let requests = 0;
      const { url } = await loopback((_request, response) => {
        requests++;
        sendTruncated(response, page, encoding, requests === 1 ? size : Math.floor(cut < 1 ? size * cut : cut));
      });
      const api = fakeApi({ clock: systemClock, url, fetch, retry: { baseDelay: 0 } });
      const items: unknown[] = [];
      const read = async () => {
        for await (const item of api.cspm.paginate("POST", "/v2/alert", { body: {} })) items.push(item);
      };
      await expect(read()).rejects.toThrow(/^POST \/v2\/alert failed: page 2 has no list at "items": the response /);
      expect([items.length, requests]).toEqual([500, 5]);
    },
  );
});
