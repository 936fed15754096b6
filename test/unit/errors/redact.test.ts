import { describe, expect, test } from "vitest";
import type { AnyCallOptions } from "../../../src/call/send.ts";
import { fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** The message of the error if the API responds with `message`. */
async function failWith(message: string, options: AnyCallOptions): Promise<string | undefined> {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: () => json({ message }, { status: 400 }) });
  return (await clock.run(api.cspm.POST("/policy", options))).error?.message;
}

describe("redaction", () => {
  test.each(["abcd", "12345", "s3cret", "passwor"])(
    "a message never quotes a value of the request, however short: %s",
    async (value) => {
      expect(await failWith(`the password ${value} is too short`, { body: { password: value } })).not.toContain(value);
      expect(await failWith(`no ${value}`, { params: { query: { key: value } } })).not.toContain(value);
    },
  );

  test("a message never quotes a value whose prefix was sent as another value", async () => {
    const body = { user: "account", key: "account-and-its-secret", note: "account-and" };
    const message = await failWith(`${body.key} is not known for ${body.user}`, { body });
    expect(message).not.toMatch(/account|secret/);
  });
});
