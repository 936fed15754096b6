import { expect, test, vi } from "vitest";
import { createFailingClient } from "../support/failing-client.ts";

const { controller } = vi.hoisted(() => ({ controller: new AbortController() }));

vi.mock("../../../src/errors/from-response.ts", (importOriginal) => {
  controller.abort("gave up");
  return importOriginal();
});

test("a call rejects with the signal's reason on an abort while the chunk that composes messages loads", async () => {
  const prisma = createFailingClient();
  const call = prisma.cspm.getPolicy({ path: { id: "a" }, signal: controller.signal });
  await expect(call).rejects.toBe("gave up");
});
