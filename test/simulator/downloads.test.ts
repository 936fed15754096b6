import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Call } from "./call.ts";
import { started } from "./start.ts";

async function download(call: Call, request: string, body: unknown): Promise<Uint8Array> {
  const statuses: number[] = [];
  for (;;) {
    const response = await call(request, body);
    statuses.push(response.status);
    if (response.status !== 202) {
      expect(statuses).toEqual([202, 202, 200]);
      expect(response.headers.get("content-type")).toBe("application/octet-stream");
      return new Uint8Array(await response.arrayBuffer());
    }
  }
}

test.for<[path: string, body: object]>([
  ["v1/vulnerabilities/download", { cveId: "CVE-2021-44228" }],
  ["v3/vulnerabilities/download", { downloadRequests: [{ cveId: "CVE-2021-44228" }] }],
  ["v1/vulnerabilities/search/download", { query: "vulnerability where cve.id = 'CVE-2021-44228'" }],
])("%s responds with 202 twice, then with a gzipped CSV file", async ([path, body]) => {
  const { call } = await started();
  const file = await download(call, `POST /uve/api/${path}`, body);
  const lines = gunzipSync(file).toString("utf8").trimEnd().split("\r\n");
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines.map((line) => line.split(",").length)).size).toBe(1);
});

test("GET /appid/api/v1/download/app/{id} responds with CSV", async () => {
  const { call } = await started();
  expect(await (await call("GET /appid/api/v1/download/app/1?file_type=assets")).text()).toMatch(/^[\w,]+\r\n/);
});
