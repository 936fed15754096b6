import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createPrismaCloud, NetworkError, type PrismaCloud } from "../../src/index.ts";
import { start } from "../simulator/start.ts";
import { loopback } from "../unit/support/loopback.ts";

const credentials = { accessKeyId: "key", secretKey: "secret" };
const clientOf = (url: string): PrismaCloud => createPrismaCloud({ url, credentials, retry: false, rateLimit: false });

type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | undefined;
const FORMS: readonly ParseAs[] = [undefined, "json", "text", "blob", "arrayBuffer"];

/** Bodies of which a part is as good a value as the whole. */
const WHOLE = { number: "123456", list: "[1,2,3] ".repeat(2), text: "one line\ntwo lines\n" };

/** How half of a body can be sent. */
const CUTS: Readonly<
  Record<string, (half: string, whole: string) => { headers: Record<string, string>; part: Buffer }>
> = {
  "of a length that is told": (half, whole) => ({
    headers: { "content-length": String(whole.length) },
    part: Buffer.from(half),
  }),
  "in chunks": (half) => ({ headers: {}, part: Buffer.from(half) }),
  "in chunks, compressed": (_half, whole) => ({
    headers: { "content-encoding": "gzip" },
    part: gzipSync(whole).subarray(0, -4),
  }),
};

describe("a body that is cut half-way is an error and never half a value:", () => {
  const cases = Object.keys(CUTS).flatMap((cut) => Object.keys(WHOLE).map((what) => [what, cut] as const));

  test.each(cases)("a %s %s", { timeout: 60_000 }, async (what, cut) => {
    const whole = WHOLE[what as keyof typeof WHOLE];
    const half = whole.slice(0, whole.length / 2);
    const { url } = await loopback((request, response) => {
      const { headers, part } = CUTS[cut]?.(half, whole) ?? { headers: {}, part: Buffer.from("") };
      response.writeHead(200, { "content-type": what === "text" ? "text/plain" : "application/json", ...headers });
      response.write(part, () => request.socket.destroy());
    });
    const { cspm } = clientOf(url);
    for (const parseAs of FORMS) {
      const { data, error } = await cspm.GET("/v2/policy", { parseAs });
      expect(data).toBeUndefined();
      expect(error).toBeInstanceOf(NetworkError);
      expect(error?.message).toContain("GET /v2/policy failed: the answer (200) broke off");
    }
    const { data: stream } = await cspm.GET("/v2/policy", { parseAs: "stream" });
    await expect(new Response(stream).text()).rejects.toThrow();
  });
});

test("a body that is cut once is read whole by the next attempt", async () => {
  const simulator = await start();
  const { url } = simulator;
  const retry = { attempts: 2, baseDelay: 1 };
  const { cspm } = createPrismaCloud({ url, credentials: simulator.credentials, retry });
  const { data: whole } = await cspm.GET("/v2/policy");
  simulator.faults.add({ kind: "cut", at: "body", times: 1 });
  expect((await cspm.GET("/v2/policy")).data).toEqual(whole);
  expect(simulator.ledger.count("GET /v2/policy")).toBe(3);
});

test("a refusal whose body is cut keeps its status", async () => {
  const { url } = await loopback((request, response) => {
    response.writeHead(404, { "content-type": "application/json", "content-length": 100 });
    response.write('{"message":', () => request.socket.destroy());
  });
  const { error } = await clientOf(url).cspm.GET("/policy/{id}", { params: { path: { id: "x" } } });
  expect(error).toMatchObject({ name: "NotFoundError", status: 404 });
});
