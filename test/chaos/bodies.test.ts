import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createPrismaCloud, NetworkError, type PrismaCloud } from "../../src/index.ts";
import { start } from "../simulator/start.ts";
import { loopback } from "../unit/support/loopback.ts";

const credentials = { accessKeyId: "key", secretKey: "secret" };
const createClient = (url: string): PrismaCloud =>
  createPrismaCloud({ url, credentials, retry: false, rateLimit: false });

type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | undefined;
const FORMS: readonly ParseAs[] = [undefined, "json", "text", "blob", "arrayBuffer"];

/** Bodies whose first half is a valid value too. */
const WHOLE = { number: "123456", list: "[1,2,3] ".repeat(2), text: "one line\ntwo lines\n" };

/** Ways to send half a body. */
const CUTS: Readonly<
  Record<string, (half: string, whole: string) => { headers: Record<string, string>; part: Buffer }>
> = {
  "with a content-length": (half, whole) => ({
    headers: { "content-length": String(whole.length) },
    part: Buffer.from(half),
  }),
  "that is chunked": (half) => ({ headers: {}, part: Buffer.from(half) }),
  "that is chunked and compressed": (_half, whole) => ({
    headers: { "content-encoding": "gzip" },
    part: gzipSync(whole).subarray(0, -4),
  }),
};

describe("a truncated body is an error, never half a value:", () => {
  const cases = Object.keys(CUTS).flatMap((cut) => Object.keys(WHOLE).map((what) => [what, cut] as const));

  test.each(cases)("a %s %s", { timeout: 60_000 }, async (what, cut) => {
    const whole = WHOLE[what as keyof typeof WHOLE];
    const half = whole.slice(0, whole.length / 2);
    const { url } = await loopback((request, response) => {
      const { headers, part } = CUTS[cut]?.(half, whole) ?? { headers: {}, part: Buffer.from("") };
      response.writeHead(200, { "content-type": what === "text" ? "text/plain" : "application/json", ...headers });
      response.write(part, () => request.socket.destroy());
    });
    const { cspm } = createClient(url);
    for (const parseAs of FORMS) {
      const { data, error } = await cspm.GET("/v2/policy", { parseAs });
      expect(data).toBeUndefined();
      expect(error).toBeInstanceOf(NetworkError);
      expect(error?.message).toContain("GET /v2/policy failed: the response (200) was truncated");
    }
    // A compressed stream fails at once, since it couldn't be verified; others fail when they are read.
    const { data: stream, error } = await cspm.GET("/v2/policy", { parseAs: "stream" });
    await expect(error ? Promise.reject(error) : new Response(stream).text()).rejects.toThrow();
  });
});

test("a body that is truncated once is read completely by the next attempt", async () => {
  const simulator = await start();
  const { url } = simulator;
  const retry = { attempts: 2, baseDelay: 1 };
  const { cspm } = createPrismaCloud({ url, credentials: simulator.credentials, retry });
  const { data: whole } = await cspm.GET("/v2/policy");
  simulator.faults.add({ kind: "cut", at: "body", times: 1 });
  expect((await cspm.GET("/v2/policy")).data).toEqual(whole);
  expect(simulator.ledger.count("GET /v2/policy")).toBe(3);
});

test("an error response whose body is truncated keeps its status", async () => {
  const { url } = await loopback((request, response) => {
    response.writeHead(404, { "content-type": "application/json", "content-length": 100 });
    response.write('{"message":', () => request.socket.destroy());
  });
  const { error } = await createClient(url).cspm.GET("/policy/{id}", { params: { path: { id: "x" } } });
  expect(error).toMatchObject({ name: "NotFoundError", status: 404 });
});
