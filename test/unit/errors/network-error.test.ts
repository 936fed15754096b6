import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createPrismaCloud, NetworkError } from "../../../src/index.ts";

const credentials = { accessKeyId: "id", secretKey: "secret" };
const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((closed) => server.close(closed))));
});

/** A TCP server that does something to each connection. Returns its port. */
async function listen(onConnection: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    // A client that gives up first isn't a failure of the test.
    socket.on("error", () => {});
    onConnection(socket);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return (server.address() as AddressInfo).port;
}

/** Fails a call of an address. The login fails first. */
async function failWith(url: string): Promise<string | undefined> {
  const { host } = new URL(url);
  const prisma = createPrismaCloud({ url, credentials, retry: false, allowedHosts: [host] });
  const { error } = await prisma.cspm.GET("/v2/policy");
  if (!(error instanceof NetworkError)) throw new Error("The call didn't fail with a NetworkError.");
  expect(error.message).toContain(`the connection failed (${String(error.code)})`);
  expect(error.message).not.toContain(host);
  return error.code;
}

test("a refused connection causes a NetworkError with the code ECONNREFUSED", async () => {
  const port = await listen(() => {});
  await new Promise((closed) => servers.pop()?.close(closed));
  expect(await failWith(`http://127.0.0.1:${port}`)).toBe("ECONNREFUSED");
});

test("an unknown host causes a NetworkError with the code of the lookup", async () => {
  const code = await failWith("https://no-such-host.invalid");
  // The second if this machine has no name server.
  expect(["ENOTFOUND", "EAI_AGAIN"]).toContain(code);
});

test("a connection that's reset causes a NetworkError with the code of the socket", async () => {
  const port = await listen((socket) => {
    socket.once("data", () => socket.resetAndDestroy());
  });
  const code = await failWith(`http://127.0.0.1:${port}`);
  expect(["ECONNRESET", "UND_ERR_SOCKET"]).toContain(code);
});

test("a connection that's closed without a response causes a NetworkError with the code UND_ERR_SOCKET", async () => {
  const port = await listen((socket) => {
    socket.once("data", () => socket.end());
  });
  expect(await failWith(`http://127.0.0.1:${port}`)).toBe("UND_ERR_SOCKET");
});

test("a response that isn't HTTP causes a NetworkError with the parser's code", async () => {
  const port = await listen((socket) => {
    socket.once("data", () => socket.end("not HTTP\r\n\r\n"));
  });
  const code = await failWith(`http://127.0.0.1:${port}`);
  expect(code).toMatch(/^HPE_/);
});

test("a server that doesn't speak TLS causes a NetworkError with the code of OpenSSL", async () => {
  const port = await listen((socket) => {
    socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  });
  const code = await failWith(`https://127.0.0.1:${port}`);
  expect(code).toMatch(/^(ERR_SSL_|EPROTO)/);
});

describe("the code of a NetworkError", () => {
  const call = { operation: "GET /a", attempts: 1 };
  const withCode = (code: unknown, cause?: unknown) => Object.assign(new Error("x", { cause }), { code });
  const cyclic = withCode("EOUTER");
  cyclic.cause = cyclic;

  test.each([
    ["of the error", withCode("ECONNRESET"), "ECONNRESET"],
    [
      "of the innermost cause",
      new TypeError("x", { cause: withCode("OUTER", withCode("CERT_HAS_EXPIRED")) }),
      "CERT_HAS_EXPIRED",
    ],
    ["of an outer error, if the inner ones have none", withCode("ENOTFOUND", new Error("x")), "ENOTFOUND"],
    [
      "of the first of several addresses",
      new TypeError("x", { cause: new AggregateError([withCode("EHOSTUNREACH")]) }),
      "EHOSTUNREACH",
    ],
    ["of a cyclic cause", cyclic, "EOUTER"],
    ["undefined for a text that may hold anything", withCode("connect to https://x?token=1"), undefined],
    ["undefined for a number", withCode(5), undefined],
    ["undefined without an error", "a string", undefined],
    ["undefined for an error without a code", new TypeError("Failed to fetch"), undefined],
  ])("the code of a NetworkError is %s", (_what, thrown, code) => {
    expect(new NetworkError("the connection failed", call, thrown).code).toBe(code);
  });
});
