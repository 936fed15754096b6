import { expect, test, vi } from "vitest";
import { NotFoundError } from "../../../src/index.ts";
import { createFailingClient } from "../support/failing-client.ts";

vi.mock("../../../src/errors/from-response.ts", () => {
  throw new Error("offline");
});

test("a failed call has its class, status and body even if the chunk that composes messages can't be loaded", async () => {
  const prisma = createFailingClient();
  const { error } = await prisma.cspm.getPolicy({ path: { id: "a" } });
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ message: "GET /policy/{id} failed with 404", status: 404, body: { id: "a" } });
});
