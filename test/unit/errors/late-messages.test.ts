import { expect, test, vi } from "vitest";
import { createPrismaCloud } from "../../../src/index.ts";

const { controller } = vi.hoisted(() => ({ controller: new AbortController() }));

vi.mock("../../../src/errors/from-response.ts", (importOriginal) => {
  controller.abort("gave up");
  return importOriginal();
});

test("a call rejects with the signal's reason on an abort while the chunk that composes messages loads", async () => {
  const prisma = createPrismaCloud({
    url: "api.prismacloud.io",
    credentials: { accessKeyId: "id", secretKey: "secret" },
    fetch: (url) =>
      Promise.resolve(
        url.endsWith("/login") ? Response.json({ token: "token" }) : Response.json({ id: "a" }, { status: 404 }),
      ),
  });
  const call = prisma.cspm.getPolicy({ path: { id: "a" }, signal: controller.signal });
  await expect(call).rejects.toBe("gave up");
});
