import { expect, test, vi } from "vitest";
import * as here from "../../../src/index.ts";

const call = { operation: "GET /a", attempts: 1 };

/** The classes as another copy of the package has them. */
async function otherBuild(): Promise<typeof here> {
  vi.resetModules();
  return import("../../../src/index.ts");
}

test("an error of another build of the package is known by its class and those above it", async () => {
  const there = await otherBuild();
  expect(there.NetworkError).not.toBe(here.NetworkError);
  const error = new there.NetworkError("x", call);
  expect(error).toBeInstanceOf(here.NetworkError);
  expect(error).toBeInstanceOf(here.PrismaCloudError);
  expect(error).not.toBeInstanceOf(here.TimeoutError);
});

test("what only has the name of one of ours is none", () => {
  class NetworkError extends Error {
    static {
      this.prototype.name = "NetworkError";
    }
  }
  const named = Object.assign(new Error(), { name: "NetworkError" });
  for (const value of [new NetworkError(), named, new DOMException("x", "NetworkError"), null, undefined, "x"])
    expect(value instanceof here.NetworkError).toBe(false);
});

test("a class that a user derives from ours knows its own errors only", () => {
  class Mine extends here.NetworkError {}
  expect(new here.NetworkError("x", call) instanceof Mine).toBe(false);
  expect(new Mine("x", call)).toBeInstanceOf(Mine);
  expect(new Mine("x", call)).toBeInstanceOf(here.PrismaCloudError);
});
