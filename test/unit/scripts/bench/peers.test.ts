import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { BODY, mockedFetch } from "../../../../scripts/bench/api.ts";
import { createPeers } from "../../../../scripts/bench/peers.ts";
import * as library from "../../../../src/index.ts";

const MOCKED = ["prisma-cloud-client", "fetch", "openapi-fetch", "ky", "axios", "octokit", "ofetch", "hey-api"];

const expectSameRequests = (sent: readonly string[], peers: number, origin: string) => {
  expect(sent).toHaveLength(2 * peers);
  expect([...new Set(sent)]).toEqual([
    `GET ${origin}/v2/policy?policy.enabled=true benchmark-token `,
    `POST ${origin}/v2/inventory benchmark-token ${JSON.stringify(BODY)}`,
  ]);
};

test("all peers of the benchmark send the same requests through a mocked fetch", async () => {
  const sent: string[] = [];
  const respond = mockedFetch();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.endsWith("/login"))
      sent.push(
        `${request.method} ${request.url} ${request.headers.get("x-redlock-auth") ?? ""} ${await request.clone().text()}`,
      );
    return respond(request.url);
  };
  const peers = await createPeers(library, "https://api.prismacloud.io", fetch);
  expect(peers.map(({ name }) => name)).toEqual(MOCKED);
  expectSameRequests(sent, peers.length, "https://api.prismacloud.io");
});

test("all peers of the benchmark send the same requests over sockets, and got and undici.request take part", async () => {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = "", url = "", headers } = request;
      if (url !== "/login") sent.push(`${method} ${origin}${url} ${String(headers["x-redlock-auth"])} ${body}`);
      response.setHeader("content-type", "application/json").end('{ "token": "benchmark-token", "policyId": "1" }');
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const peers = await createPeers(library, origin);
    expect(peers.map(({ name }) => name)).toEqual([...MOCKED, "got", "undici.request"]);
    expectSameRequests(sent, peers.length, origin);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("createPeers rejects a peer with an unexpected result", async () => {
  const fetch: typeof globalThis.fetch = () => Promise.resolve(Response.json({ token: "benchmark-token" }));
  await expect(createPeers(library, "https://api.prismacloud.io", fetch)).rejects.toThrow(
    "Unexpected result of prisma-cloud-client.",
  );
});
