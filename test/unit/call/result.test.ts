import { expect, test } from "vitest";
import { orThrow } from "../../../src/call/result.ts";
import { NotFoundError } from "../../../src/index.ts";
import { fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

test("orThrow() returns the data of a call that succeeds, undefined if there's none", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: ({ number }) => (number === 1 ? json([0]) : new Response(null)) });
  await expect(clock.run(orThrow(api.cspm.GET("/v2/policy")))).resolves.toEqual([0]);
  await expect(clock.run(orThrow(api.cspm.GET("/v2/policy")))).resolves.toBeUndefined();
});

test("orThrow() throws the error of a call that fails", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: () => new Response(null, { status: 404 }) });
  await expect(clock.run(orThrow(api.cspm.GET("/v2/policy")))).rejects.toBeInstanceOf(NotFoundError);
});
