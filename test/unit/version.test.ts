import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createPrismaCloud } from "../../src/index.ts";
import { VERSION } from "../../src/version.ts";

test("VERSION is the version in package.json", async () => {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});

/** The user agents of the requests that one call sends, its login included. */
async function userAgents(userAgent?: string): Promise<(string | null)[]> {
  const seen: (string | null)[] = [];
  const prisma = createPrismaCloud({
    url: "app.prismacloud.io",
    credentials: { accessKeyId: "key", secretKey: "secret" },
    userAgent,
    fetch: (_url, init) => {
      seen.push(new Headers(init.headers).get("user-agent"));
      return Promise.resolve(Response.json({ token: "token" }));
    },
  });
  await prisma.cspm.GET("/v2/policy");
  return seen;
}

test("every request has the package and its version as its user agent, the login included", async () => {
  expect(await userAgents()).toEqual([`prisma-cloud-client/${VERSION}`, `prisma-cloud-client/${VERSION}`]);
});

test("`userAgent` replaces the user agent of every request, the login included", async () => {
  expect(await userAgents("nightly-report/2")).toEqual(["nightly-report/2", "nightly-report/2"]);
});
