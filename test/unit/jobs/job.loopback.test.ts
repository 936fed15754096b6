import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPrismaCloud } from "../../../src/create-prisma-cloud.ts";
import { saveTo } from "../../../src/node/index.ts";
import { timeRange } from "../../../src/time-range/index.ts";
import { loopback } from "../support/loopback.ts";

const credentials = { accessKeyId: "id", secretKey: "secret" };
const body = { timeRange: timeRange.relative(1, "week") };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prisma-cloud-job-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Serves one job that is ready at the second poll. */
async function alertCsv(download: (response: ServerResponse) => void) {
  const requests: string[] = [];
  const { url } = await loopback((request, response) => {
    requests.push(`${request.method ?? ""} ${request.url ?? ""} ${request.headers.accept ?? ""}`);
    if (request.url === "/alert/csv/job%201/download") {
      download(response);
      return;
    }
    const status = requests.length > 2 ? "READY_TO_DOWNLOAD" : "IN_PROGRESS";
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ id: "job 1", status }));
  });
  return { prisma: createPrismaCloud({ url, credentials }), requests };
}

test("saveTo() starts a job, waits for it, and writes its download to a file as it arrives", async () => {
  const line = "id,policy,resource\n";
  const { prisma, requests } = await alertCsv((response) => {
    response.setHeader("content-type", "text/csv");
    for (let count = 0; count < 50; count++) response.write(line.repeat(1000));
    response.end();
  });
  const file = join(folder, "alerts.csv");
  const job = prisma.cspm.job("POST", "/alert/csv", { body, pollInterval: 1 });
  expect(await saveTo(file, job)).toBe(50_000 * line.length);
  expect(await readFile(file, "utf8")).toBe(line.repeat(50_000));
  expect(requests).toEqual([
    expect.stringMatching(/^POST \/alert\/csv application\/json/),
    expect.stringMatching(/^GET \/alert\/csv\/job%201\/status application\/json/),
    expect.stringMatching(/^GET \/alert\/csv\/job%201\/status application\/json/),
    "GET /alert/csv/job%201/download text/csv",
  ]);
});

test("saveTo() downloads again after a truncated response, without starting the job again", async () => {
  const zipped = gzipSync("id,policy\n".repeat(1000));
  let downloads = 0;
  const { prisma, requests } = await alertCsv((response) => {
    response.writeHead(200, { "content-type": "text/csv", "content-length": zipped.length });
    if (++downloads === 1) response.write(zipped.subarray(0, 20), () => response.destroy());
    else response.end(zipped);
  });
  const file = join(folder, "alerts.csv");
  await saveTo(file, prisma.cspm.job("POST", "/alert/csv", { body, pollInterval: 1 }));
  expect(await readFile(file, "utf8")).toBe("id,policy\n".repeat(1000));
  expect(requests.filter((request) => request.startsWith("POST /alert/csv"))).toHaveLength(1);
  expect(downloads).toBe(2);
});

const CSV = "id,policy\n".repeat(1000);
const zipped = gzipSync(CSV);
const flipped = zipped.map((byte, index) => (index === zipped.length - 6 ? byte ^ 1 : byte));

test.each([
  ["truncated", zipped.subarray(0, zipped.length >> 1)],
  ["cut before its checksum", zipped.subarray(0, -8)],
  ["of a wrong checksum", flipped],
  ["followed by a broken member", Buffer.concat([zipped, zipped.subarray(0, 30)])],
])("saveTo() downloads again after gzip that's %s, without starting the job again", async (_what, broken) => {
  let downloads = 0;
  const { prisma, requests } = await alertCsv((response) => {
    response.end(++downloads === 1 ? broken : zipped);
  });
  const file = join(folder, "alerts.csv");
  await saveTo(file, prisma.cspm.job("POST", "/alert/csv", { body, pollInterval: 1 }));
  expect(await readFile(file, "utf8")).toBe(CSV);
  expect(requests.filter((request) => request.startsWith("POST /alert/csv"))).toHaveLength(1);
  expect(downloads).toBe(2);
});

test("saveTo() rejects with a ResponseParseError after three downloads of broken gzip, and leaves no file", async () => {
  let downloads = 0;
  const { prisma } = await alertCsv((response) => {
    downloads++;
    response.end(flipped);
  });
  const job = prisma.cspm.job("POST", "/alert/csv", { body, pollInterval: 1 });
  await expect(saveTo(join(folder, "alerts.csv"), job)).rejects.toMatchObject({
    name: "ResponseParseError",
    message: "GET /alert/csv/{id}/download failed: the download is broken gzip",
  });
  expect(downloads).toBe(3);
  expect(await readdir(folder)).toEqual([]);
});

test("saveTo() rejects with the signal's reason on an abort during the download, and leaves no file", async () => {
  const controller = new AbortController();
  const { prisma } = await alertCsv((response) => {
    response.setHeader("content-type", "text/csv");
    response.write("id,policy\n");
    setImmediate(() => {
      controller.abort(new Error("enough"));
    });
  });
  const job = prisma.cspm.job("POST", "/alert/csv", { body, pollInterval: 1, signal: controller.signal });
  await expect(saveTo(join(folder, "alerts.csv"), job)).rejects.toThrow("enough");
  expect(await readdir(folder)).toEqual([]);
});

test("saveTo() leaves no file if every download is truncated", async () => {
  const { prisma } = await alertCsv((response) => {
    response.writeHead(200, { "content-type": "text/csv", "content-length": "1000" });
    response.write("id,policy\n", () => response.destroy());
  });
  const job = prisma.cspm.job("POST", "/alert/csv", { body, pollInterval: 1 });
  await expect(saveTo(join(folder, "alerts.csv"), job)).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

test("a download that responds with 202 is polled until it's ready, and decompressed", async () => {
  let asked = 0;
  const { url } = await loopback((_request, response) => {
    if (++asked < 3) {
      response.writeHead(202).end();
      return;
    }
    response.setHeader("content-type", "application/octet-stream");
    response.end(gzipSync("cve,asset\n"));
  });
  const prisma = createPrismaCloud({ url, credentials });
  const job = prisma.cspm.job("POST", "/uve/api/v1/vulnerabilities/search/download", {
    body: { query: "vulnerability where x" },
    pollInterval: 1,
  });
  expect(await job.text()).toBe("cve,asset\n");
  expect(asked).toBe(3);
});
