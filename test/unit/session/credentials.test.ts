import { expect, test } from "vitest";
import { TimeoutError } from "../../../src/index.ts";
import type { Credentials, CredentialsSource } from "../../../src/session/credentials.ts";
import { credentials, fakeApi, type FakeApi, type FakeApiOptions } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** The bodies of all logins so far. */
const readLogins = ({ logins }: FakeApi): Record<string, string>[] =>
  logins.map(({ body }) => JSON.parse(body ?? "") as Record<string, string>);

async function failLogin(source: CredentialsSource, options: Partial<FakeApiOptions> = {}) {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, credentials: source, ...options });
  const start = clock.now();
  const { error } = await clock.run(api.cspm.GET("/v2/policy"));
  return { api, clock, error, duration: clock.now() - start };
}

test.each([
  ["object", (given: Credentials): CredentialsSource => given],
  [
    "function",
    (given: Credentials): CredentialsSource =>
      () =>
        given,
  ],
])("whitespace and invisible characters around credentials are trimmed, from an %s", async (_kind, wrap) => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    credentials: wrap({
      accessKeyId: "\ufeff an-id\r\n",
      secretKey: "\u200b\u00a0a secret\u200d\t\u2060",
      prismaId: " p-1\u00ad ",
    }),
  });
  await clock.run(api.session.token());
  expect(readLogins(api)).toEqual([{ username: "an-id", password: "a secret", prismaId: "p-1" }]);
});

test("a tenant of only whitespace isn't sent", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, credentials: { ...credentials, prismaId: " ", customerName: "\u200b" } });
  await clock.run(api.session.token());
  expect(Object.keys(readLogins(api)[0] ?? {})).toEqual(["username", "password"]);
});

test.each([
  ["a zero-width space", "ab\u200bcd", "U+200B"],
  ["a line break", "ab\ncd", "U+000A"],
  ["a variation selector", "ab\ufe0fcd", "U+FE0F"],
])("an invisible character inside a key is named: %s", async (_what, secretKey, code) => {
  const message = `\`credentials.secretKey\` contains an invisible character (${code}). Remove it.`;
  expect(() => fakeApi({ clock: new VirtualClock(), credentials: { accessKeyId: "id", secretKey } })).toThrow(
    new TypeError(message),
  );
  const { error } = await failLogin(() => ({ accessKeyId: "id", secretKey }));
  expect(error?.message).toBe(`POST /login failed: ${message}`);
});

test("credentials that aren't strings are named", () => {
  const accessKeyId = 5 as unknown as string;
  expect(() => fakeApi({ clock: new VirtualClock(), credentials: { ...credentials, accessKeyId } })).toThrow(
    new TypeError("`credentials.accessKeyId` must be a string."),
  );
});

test("credentials with a getter that throws are named, and its error isn't quoted", async () => {
  const vault = {
    accessKeyId: "id",
    get secretKey(): string {
      throw new Error("PLANTED");
    },
  };
  const message = "`credentials.secretKey` throws an error when it's read.";
  expect(() => fakeApi({ clock: new VirtualClock(), credentials: vault })).toThrow(new TypeError(message));
  const { error } = await failLogin(() => vault);
  expect(error?.message).toBe(`POST /login failed: ${message}`);
  expect(String(error?.thrown)).not.toContain("PLANTED");
});

test("a credentials function that throws is named, and `thrown` is what it threw", async () => {
  const thrown = new Error("the vault is sealed");
  const { api, error } = await failLogin(() => Promise.reject(thrown));
  expect(error?.message).toBe("POST /login failed: the function `credentials` threw; see `thrown`");
  expect([error?.thrown, error?.attempts, api.logins.length]).toEqual([thrown, 0, 0]);
});

test("a credentials function that returns no secret key fails the login with the name of the property", async () => {
  const { api, error } = await failLogin(() => ({ accessKeyId: "id", secretKey: "" }));
  expect(error?.message).toBe("POST /login failed: `credentials.secretKey` is missing.");
  expect(api.logins).toEqual([]);
});

test.each([
  [undefined, 30_000],
  [5_000, 5_000],
])("a credentials function that never settles fails the login in time, with `timeout` %s", async (timeout, limit) => {
  const { clock, error, duration } = await failLogin(() => new Promise(() => {}), { timeout });
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error?.message).toBe(`POST /login failed: no result from \`credentials\` within ${limit} ms (\`timeout\`)`);
  expect([duration, clock.active]).toEqual([limit, 0]);
});

test("a credentials function that never settles is called again for the next request", async () => {
  const clock = new VirtualClock();
  let calls = 0;
  const api = fakeApi({
    clock,
    credentials: () => (++calls === 1 ? new Promise(() => {}) : Promise.resolve(credentials)),
  });
  await clock.run(api.cspm.GET("/v2/policy"));
  expect((await clock.run(api.cspm.GET("/v2/policy"))).error).toBeUndefined();
});

test("a credentials function is called before each login", async () => {
  const clock = new VirtualClock();
  let calls = 0;
  const api = fakeApi({ clock, credentials: () => Promise.resolve({ ...credentials, accessKeyId: `id-${++calls}` }) });
  await clock.run(api.session.token());
  api.session.forget();
  await clock.run(api.session.token());
  expect(readLogins(api).map(({ username }) => username)).toEqual(["id-1", "id-2"]);
});
