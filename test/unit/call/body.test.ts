import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { serializeBody } from "../../../src/call/serialize.ts";
import { fakeApi } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

async function sendBody(body: unknown, headers?: Record<string, string>) {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  await clock.run(api.cspm.POST("/policy", { body, headers }));
  return api.sent[0];
}

test.each([[{ a: [1, null] }], [[]], ["text"], [0], [false], [null]])("the body %j is sent as JSON", async (body) => {
  const sent = await sendBody(body);
  expect(sent?.body).toBe(JSON.stringify(body));
  expect(sent?.headers.get("content-type")).toBe("application/json");
});

test("a content type in `headers` replaces the default one", async () => {
  expect((await sendBody({}, { "Content-Type": "application/merge-patch+json" }))?.headers.get("content-type")).toBe(
    "application/merge-patch+json",
  );
});

test("a request without a body has no content type", async () => {
  const sent = await sendBody(undefined);
  expect(sent?.headers.has("content-type")).toBe(false);
  expect(sent?.init.body).toBeUndefined();
});

test.each([
  new Blob(["x"]),
  new File(["x"], "x.csv"),
  new FormData(),
  new URLSearchParams("a=b"),
  new ReadableStream(),
  new ArrayBuffer(1),
  new Uint8Array(1),
])("the body %s is sent unchanged and without a content type, which fetch adds", async (body) => {
  expect(serializeBody(body)).toBe(body);
  const sent = await sendBody(body);
  expect(sent?.init.body).toBe(body);
  expect(sent?.headers.has("content-type")).toBe(false);
});

/** What JSON would drop or change, and how the error calls it. */
const LOSSES: readonly (readonly [string, () => unknown])[] = [
  ["a Map", () => new Map([["a", 1]])],
  ["a Set", () => new Set([1])],
  ["a WeakMap", () => new WeakMap()],
  ["a Promise", () => Promise.resolve(1)],
  ["a RegExp", () => /x/],
  ["an Error", () => new Error("x")],
  ["a Headers", () => new Headers({ a: "b" })],
  ["a bigint", () => 1n],
  ["a symbol", () => Symbol("x")],
  ["a function", () => () => 1],
  ["NaN", () => Number.NaN],
  ["Infinity", () => Number.POSITIVE_INFINITY],
  ["-Infinity", () => Number.NEGATIVE_INFINITY],
  ["an invalid Date", () => new Date(Number.NaN)],
  ["a stream or an async iterable", () => Readable.from(["x"])],
  ["a stream or an async iterable", () => (async function* () {})()],
  ["a stream or an async iterable", () => ({ [Symbol.asyncIterator]: () => ({}) })],
];

/** What can be a body, but not a part of JSON. */
const NESTED_LOSSES: readonly (readonly [string, () => unknown])[] = [
  ["a Blob", () => new Blob(["x"])],
  ["a File", () => new File(["x"], "x")],
  ["a FormData", () => new FormData()],
  ["a URLSearchParams", () => new URLSearchParams("a=b")],
  ["an ArrayBuffer", () => new ArrayBuffer(1)],
  ["a Uint8Array", () => new Uint8Array(1)],
  ["a Uint8Array", () => Buffer.from("x")],
  // As Bun has them.
  ["a Headers", () => Object.assign(new Headers({ a: "b" }), { toJSON: () => ({ a: "b" }) })],
  ["a FormData", () => Object.assign(new FormData(), { toJSON: () => ({}) })],
];

describe("bodies that JSON can't hold", () => {
  const rejectWith = async (body: unknown): Promise<unknown> => {
    const api = fakeApi({ clock: new VirtualClock() });
    const error: unknown = await api.cspm.POST("/policy", { body }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect([...api.sent, ...api.logins]).toEqual([]);
    return (error as Error).message;
  };

  test.each(LOSSES)("a body that's %s rejects with a TypeError before anything is sent", async (loss, create) => {
    expect(await rejectWith(create())).toBe(`\`body\` is ${loss}, which JSON can't hold.`);
  });

  test.each([...LOSSES, ...NESTED_LOSSES])(
    "a body with %s in it rejects with a TypeError that names the place",
    async (loss, create) => {
      const value = create();
      expect(await rejectWith({ rule: { criteria: value } })).toBe(
        `\`criteria\` in \`body\` is ${loss}, which JSON can't hold.`,
      );
      expect(await rejectWith({ rules: [1, { criteria: create() }] })).toContain(`\`criteria\` in \`body\` is ${loss}`);
      expect(await rejectWith([[create()]])).toBe(`\`body\` is ${loss}, which JSON can't hold.`);
    },
  );

  test.each([
    ["an undefined item", [1, undefined]],
    ["a gap", [1, , 2]],
  ])("a body with a list with %s rejects with a TypeError, since JSON would write null", async (_what, list) => {
    expect(await rejectWith({ ids: list })).toBe("`body` is undefined, which JSON can't hold.");
  });

  test("an error about a body never quotes a map key, which may be a value", async () => {
    expect(await rejectWith({ map: { "PLANTED/key": Number.NaN } })).toBe("`body` is NaN, which JSON can't hold.");
  });

  test.each<[string, () => unknown]>([
    ["a getter that throws", () => Object.defineProperty({}, "a", { enumerable: true, get: () => fail() })],
    ["a toJSON that throws", () => ({ toJSON: () => fail() })],
    ["a nested toJSON that throws", () => ({ a: [{ toJSON: () => fail() }] })],
    ["a Proxy that throws", () => new Proxy({}, { ownKeys: () => fail() })],
    ["a cycle", () => createCycle()],
  ])("a body with %s rejects with a TypeError that quotes nothing", async (_what, create) => {
    expect(await rejectWith(create())).toBe(
      "`body` can't be written as JSON: it has a cycle, or reading it throws an error.",
    );
  });

  test("a body that's nested too deeply rejects with a TypeError", async () => {
    const deep: unknown = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
    expect(await rejectWith(deep)).toContain("`body` can't be written as JSON");
  });
});

test.each<[string, unknown, string]>([
  ["a Date", { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ["a URL", { url: new URL("https://a.example/") }, '{"url":"https://a.example/"}'],
  ["an undefined property", { a: undefined, b: 1 }, '{"b":1}'],
  [
    "an object of a class",
    new (class Rule {
      name = "x";
    })(),
    '{"name":"x"}',
  ],
  ["an object without a prototype", Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
  ["a toJSON", { toJSON: () => ({ a: 1 }) }, '{"a":1}'],
  ["an empty object", {}, "{}"],
])("a body with %s is sent as JSON", async (_what, body, text) => {
  expect((await sendBody(body))?.body).toBe(text);
});

function fail(): never {
  throw new Error("PLANTED-secret");
}

function createCycle(): object {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  return cycle;
}
