import { describe, expect, test } from "vitest";
import type { AnyCallOptions } from "../../../src/call/send.ts";
import { fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** The message of the error where the API says this of a call. */
async function said(message: string, options: AnyCallOptions): Promise<string | undefined> {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: () => json({ message }, { status: 400 }) });
  return (await clock.run(api.cspm.POST("/integration", options))).error?.message;
}

describe("what an API quotes of a request is left out of the message", () => {
  test.each(["abcd", "12345", "s3cret", "passwor"])("however short it is: %s", async (value) => {
    expect(await said(`the password ${value} is too short`, { body: { password: value } })).not.toContain(value);
    expect(await said(`no ${value}`, { params: { query: { key: value } } })).not.toContain(value);
  });

  test("whole, where the beginning of it was sent as a value of its own", async () => {
    const body = { user: "account", key: "account-and-its-secret", note: "account-and" };
    const message = await said(`${body.key} is not known for ${body.user}`, { body });
    expect(message).not.toMatch(/account|secret/);
  });
});
