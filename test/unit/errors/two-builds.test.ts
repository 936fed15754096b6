import { expect, test, vi } from "vitest";
import * as here from "../../../src/index.ts";

const call = { operation: "GET /a", attempts: 1 };

/** Imports another copy of the package. */
async function importOtherBuild(): Promise<typeof here> {
  vi.resetModules();
  return import("../../../src/index.ts");
}

test("an error of another build of the package is an instance of its class and of PrismaCloudError", async () => {
  const there = await importOtherBuild();
  expect(there.NetworkError).not.toBe(here.NetworkError);
  const error = new there.NetworkError("x", call);
  expect(error).toBeInstanceOf(here.NetworkError);
  expect(error).toBeInstanceOf(here.PrismaCloudError);
  expect(error).not.toBeInstanceOf(here.TimeoutError);
});

test("a foreign error with the same name isn't an instance", () => {
  class NetworkError extends Error {
    static {
      this.prototype.name = "NetworkError";
    }
  }
  const named = Object.assign(new Error(), { name: "NetworkError" });
  for (const value of [new NetworkError(), named, new DOMException("x", "NetworkError"), null, undefined, "x"])
    expect(value instanceof here.NetworkError).toBe(false);
});

test("an error of a base class isn't an instance of a class that a user derives from it", () => {
  class Mine extends here.NetworkError {}
  expect(new here.NetworkError("x", call) instanceof Mine).toBe(false);
  expect(new Mine("x", call)).toBeInstanceOf(Mine);
  expect(new Mine("x", call)).toBeInstanceOf(here.PrismaCloudError);
});
