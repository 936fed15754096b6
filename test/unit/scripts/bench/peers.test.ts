import { expect, test } from "vitest";
import { mockedFetch } from "../../../../scripts/bench/api.ts";
import { createPeers } from "../../../../scripts/bench/peers.ts";
import * as library from "../../../../src/index.ts";

test("all peers of the benchmark send the same requests", async () => {
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
  expect(peers.map(({ name }) => name)).toEqual(["prisma-cloud-client", "fetch", "openapi-fetch", "ky", "axios"]);
  expect(sent).toHaveLength(2 * peers.length);
  expect([...new Set(sent)]).toEqual([
    "GET https://api.prismacloud.io/v2/policy?policy.enabled=true benchmark-token ",
    expect.stringMatching(/^POST https:\/\/api\.prismacloud\.io\/v2\/inventory benchmark-token \{"filters":.*\}$/),
  ]);
});

test("createPeers rejects a peer with an unexpected result", async () => {
  const fetch: typeof globalThis.fetch = () => Promise.resolve(Response.json({ token: "benchmark-token" }));
  await expect(createPeers(library, "https://api.prismacloud.io", fetch)).rejects.toThrow(
    "Unexpected result of prisma-cloud-client.",
  );
});
