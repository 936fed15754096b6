import { expect, test } from "vitest";
import { serializeBody } from "../../../src/call/body.ts";
import { fakeApi } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

async function sentWith(body: unknown, headers?: Record<string, string>) {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  await clock.run(api.cspm.POST("/policy", { body, headers }));
  return api.sent[0];
}

test.each([[{ a: [1, null] }], [[]], ["text"], [0], [false], [null]])("%j is sent as JSON", async (body) => {
  const sent = await sentWith(body);
  expect(sent?.body).toBe(JSON.stringify(body));
  expect(sent?.headers.get("content-type")).toBe("application/json");
});

test("a content type of the caller's stands", async () => {
  expect((await sentWith({}, { "Content-Type": "application/merge-patch+json" }))?.headers.get("content-type")).toBe(
    "application/merge-patch+json",
  );
});

test("no body has no content type", async () => {
  const sent = await sentWith(undefined);
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
])("%s is sent as it is", async (body) => {
  expect(serializeBody(body)).toBe(body);
  const sent = await sentWith(body);
  expect(sent?.init.body).toBe(body);
  expect(sent?.headers.has("content-type")).toBe(false);
});

test("a call with a body that JSON can't hold rejects with a TypeError and sends nothing", async () => {
  const api = fakeApi({ clock: new VirtualClock() });
  await expect(api.cspm.POST("/policy", { body: { count: 1n } })).rejects.toThrow(
    new TypeError("`count` in `body` is a bigint, which JSON can't hold."),
  );
  expect(api.sent).toEqual([]);
});
