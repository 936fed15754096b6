import { expect, test, vi } from "vitest";
import { createPrismaCloud } from "../../../src/index.ts";

vi.mock("../../../src/pipeline/log.ts", () => {
  throw new Error("offline");
});

test("a call succeeds without a log line if the log can't be loaded", async () => {
  const write = vi.fn();
  const prisma = createPrismaCloud({
    url: "api.prismacloud.io",
    credentials: { accessKeyId: "id", secretKey: "secret" },
    logger: { debug: write, info: write, warn: write, error: write },
    fetch: (url) => Promise.resolve(Response.json(url.endsWith("/login") ? { token: "token" } : [])),
  });
  const { data } = await prisma.cspm.GET("/v2/policy");
  expect(data).toEqual([]);
  expect(write).not.toHaveBeenCalled();
});
