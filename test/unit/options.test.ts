import { describe, expect, test } from "vitest";
import { createPrismaCloud } from "../../src/create-prisma-cloud.ts";
import { resolveSettings, type PrismaCloudOptions } from "../../src/options.ts";

const required = { url: "app.prismacloud.io", credentials: { accessKeyId: "id", secretKey: "key" } };

describe("invalid options", () => {
  test.each([
    [{ url: undefined }, "`url` is missing."],
    [{ credentials: undefined }, "`credentials.accessKeyId` is missing."],
    [{ credentials: null }, "`credentials.accessKeyId` is missing."],
    [{ credentials: { accessKeyId: "id" } }, "`credentials.secretKey` is missing."],
    [{ credentials: { accessKeyId: " ", secretKey: "key" } }, "`credentials.accessKeyId` is missing."],
    [{ timeOut: 5 }, "Unknown option `timeOut` for createPrismaCloud. Known options: url, credentials, fetch, timeout"],
    [{ timeout: 0 }, "`timeout` must be a number of at least 1."],
    [{ timeout: Number.NaN }, "`timeout` must be a number of at least 1."],
    [{ totalTimeout: "1s" }, "`totalTimeout` must be a number of at least 1."],
    [{ concurrency: 0 }, "`concurrency` must be an integer of at least 1."],
    [{ concurrency: 1.5 }, "`concurrency` must be an integer of at least 1."],
    [{ retry: null }, "`retry` must be an object or false."],
    [{ retry: { attempts: 0 } }, "`retry.attempts` must be an integer of at least 1."],
    [{ retry: { baseDelay: -1 } }, "`retry.baseDelay` must be a number of at least 0."],
    [{ rateLimit: "no" }, "`rateLimit` must be true or false."],
    [{ fetch: "fetch" }, "`fetch` must be a function."],
    [{ middleware: [{}] }, "`middleware` must be an array of functions."],
    [{ middleware: () => undefined }, "`middleware` must be an array of functions."],
    [{ logger: { info() {} } }, "`logger` must be an object with the methods debug, info, warn, error."],
    [{ logger: null }, "`logger` must be an object with the methods debug, info, warn, error."],
    [{ allowedHosts: "proxy.example" }, "`allowedHosts` must be an array of hosts."],
    [{ userAgent: "two\nlines" }, "`userAgent` must be a line of ASCII text."],
  ])("createPrismaCloud() throws a TypeError that names the option for %j", (options, message) => {
    expect(() => createPrismaCloud({ ...required, ...options } as PrismaCloudOptions)).toThrow(TypeError);
    expect(() => createPrismaCloud({ ...required, ...options } as PrismaCloudOptions)).toThrow(message);
  });
});

test("an option that's left out has its default", () => {
  expect(resolveSettings(required)).toMatchObject({
    origin: "https://api.prismacloud.io",
    timeout: 180_000,
    totalTimeout: undefined,
    retry: { attempts: 4, baseDelay: 300, maxDelay: 8_000, maxRetryAfter: 60_000 },
    rateLimit: true,
    concurrency: undefined,
  });
});

test("a property of `retry` that's undefined keeps its default", () => {
  const retry = { attempts: undefined, maxDelay: 5 } as unknown as { maxDelay: number };
  expect(resolveSettings({ ...required, retry }).retry).toEqual({
    attempts: 4,
    baseDelay: 300,
    maxDelay: 5,
    maxRetryAfter: 60_000,
  });
});

test("`retry: false` allows one attempt", () => {
  expect(resolveSettings({ ...required, retry: false }).retry.attempts).toBe(1);
});

test("`logger` accepts console", () => {
  expect(resolveSettings({ ...required, logger: console }).logger).toBe(console);
});

test("every option but `url` and `credentials` may be undefined", () => {
  const options = Object.fromEntries(
    [
      "fetch",
      "timeout",
      "totalTimeout",
      "retry",
      "rateLimit",
      "concurrency",
      "middleware",
      "logger",
      "allowedHosts",
      "userAgent",
    ].map((name) => [name, undefined]),
  );
  expect(resolveSettings({ ...required, ...options })).toEqual(resolveSettings(required));
});
