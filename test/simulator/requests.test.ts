import { request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { MAX_BODY } from "../../src/simulator/http/request.ts";
import type { Simulator } from "../../src/simulator/index.ts";
import { reason } from "./call.ts";
import { start, started } from "./start.ts";

/** Sends a request with any headers, without a body unless `write` sends one. Returns the status. */
function sendRaw(
  { url }: Simulator,
  headers: OutgoingHttpHeaders,
  write: (send: (part: string) => void) => void = () => undefined,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/cloud/group`, { method: "POST", headers }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.once("error", reject);
    request.flushHeaders();
    write((part) => request.write(part));
  });
}

test.for(["prisma.example.com", "127.0.0.1.example.com", "localhost.example.com:80", "10.0.0.1", "[::2]"])(
  "a request with the Host header %s is rejected with 421",
  async (host) => {
    const simulator = await start();
    expect(await sendRaw(simulator, { host, "content-length": 0 })).toBe(421);
    expect(simulator.ledger.entries).toMatchObject([{ status: 421, applied: false }]);
  },
);

test.for(["localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]:8080"])(
  "a request with the Host header %s reaches the API",
  async (host) => {
    expect(await sendRaw(await start(), { host, "content-length": 0 })).toBe(401);
  },
);

test("a body that announces more than the limit is rejected with 413 before any of it arrives", async () => {
  const simulator = await start();
  expect(await sendRaw(simulator, { "content-length": MAX_BODY + 1 })).toBe(413);
  expect(simulator.ledger.entries).toMatchObject([{ status: 413, applied: false, bodyHash: undefined }]);
});

test("a chunked body is rejected with 413 as soon as it exceeds the limit", async () => {
  const chunk = "x".repeat(64 * 1024);
  const status = await sendRaw(await start(), { "transfer-encoding": "chunked" }, (send) => {
    for (let sent = 0; sent <= MAX_BODY; sent += chunk.length) send(chunk);
  });
  expect(status).toBe(413);
});

test("a large body sent with Expect: 100-continue is rejected without asking for it", async () => {
  const { port } = new URL((await start()).url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(
    `POST /cloud/group HTTP/1.1\r\nhost: localhost\r\nexpect: 100-continue\r\ncontent-length: ${MAX_BODY + 1}\r\n\r\n`,
  );
  let received = "";
  for await (const chunk of socket) {
    received += String(chunk);
    if (received.includes("\r\n\r\n")) break;
  }
  expect(received).toMatch(/^HTTP\/1\.1 413 /);
});

test("fetch gets the 413 for a body over the limit, and the connection stays usable", async () => {
  const { call } = await started();
  const rejected = await call("POST /cloud/group", { name: "x".repeat(MAX_BODY), accountIds: [] });
  expect([rejected.status, reason(rejected)]).toEqual([413, "request_too_large body"]);
  expect((await call("POST /cloud/group", { name: "small", accountIds: [] })).status).toBe(200);
});
