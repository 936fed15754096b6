import { expect, test } from "vitest";
import { mockedFetch } from "../../../../scripts/bench/api.ts";
import { peersOf } from "../../../../scripts/bench/peers.ts";
import * as library from "../../../../src/index.ts";

test("all clients that are compared send the same requests", async () => {
  const sent: string[] = [];
  const answer = mockedFetch();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.endsWith("/login"))
      sent.push(
        `${request.method} ${request.url} ${request.headers.get("x-redlock-auth") ?? ""} ${await request.clone().text()}`,
      );
    return answer(request.url);
  };
  const peers = await peersOf(library, "https://api.prismacloud.io", fetch);
  expect(peers.map(({ name }) => name)).toEqual(["prisma-cloud-client", "fetch", "openapi-fetch", "ky", "axios"]);
  expect(sent).toHaveLength(2 * peers.length);
  expect([...new Set(sent)]).toEqual([
    "GET https://api.prismacloud.io/v2/policy?policy.enabled=true benchmark-token ",
    expect.stringMatching(/^POST https:\/\/api\.prismacloud\.io\/v2\/inventory benchmark-token \{"filters":.*\}$/),
  ]);
});

test("a client that does not answer what it should is not measured", async () => {
  const fetch: typeof globalThis.fetch = () => Promise.resolve(Response.json({ token: "benchmark-token" }));
  await expect(peersOf(library, "https://api.prismacloud.io", fetch)).rejects.toThrow(
    "prisma-cloud-client does not answer what it should.",
  );
});
