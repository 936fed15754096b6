import { expect, test, vi } from "vitest";
import { createPrismaCloud } from "../../../src/index.ts";

vi.mock("../../../src/rate-limit/rate-limiter.ts", () => {
  throw new Error("offline");
});

test("an operation with a rate limit is called, and a 429 retried, even if the rate limiter can't be loaded", async () => {
  const statuses: number[] = [];
  const prisma = createPrismaCloud({
    url: "api.prismacloud.io",
    credentials: { accessKeyId: "id", secretKey: "secret" },
    retry: { baseDelay: 0 },
    fetch: (url) => {
      if (url.endsWith("/login")) return Promise.resolve(Response.json({ token: "token" }));
      statuses.push(statuses.length === 0 ? 429 : 200);
      return Promise.resolve(Response.json([], { status: statuses.at(-1) ?? 200 }));
    },
  });
  const { data } = await prisma.cspm.GET("/alert", { params: { query: { detailed: false } } });
  expect(data).toEqual([]);
  expect(statuses).toEqual([429, 200]);
});
