import type { fetch as fetchOfUndici } from "undici-types";
import { expectTypeOf, test } from "vitest";
import type { PrismaCloudOptions } from "../../src/index.ts";

type Fetch = NonNullable<PrismaCloudOptions["fetch"]>;

test("the option `fetch` takes the global fetch and a function with its types", () => {
  expectTypeOf(globalThis.fetch).toExtend<Fetch>();
  expectTypeOf<(url: string, init: RequestInit) => Promise<Response>>().toExtend<Fetch>();
});

test("the option `fetch` takes the fetch of the package undici, whose types differ from the global ones", () => {
  expectTypeOf<typeof fetchOfUndici>().toExtend<Fetch>();
});

test("the option `fetch` takes no function that resolves with anything but a response", () => {
  expectTypeOf<() => Promise<string>>().not.toExtend<Fetch>();
});
