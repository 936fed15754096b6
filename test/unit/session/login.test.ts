import { expect, test } from "vitest";
import { AuthenticationError, NetworkError, ResponseParseError, type PrismaCloudError } from "../../../src/index.ts";
import { systemClock } from "../../../src/clock.ts";
import { credentials, fakeApi, json, type FakeApi, type FakeApiOptions } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

async function failLogin(options: Omit<FakeApiOptions, "clock">): Promise<{ api: FakeApi; error: PrismaCloudError }> {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, ...options });
  const { error } = await clock.run(api.cspm.GET("/v2/policy"));
  if (!error) throw new Error("The login succeeded.");
  return { api, error };
}

const rejectWith = (i18nKey: string) => () =>
  new Response(null, {
    status: 401,
    headers: { "x-redlock-status": JSON.stringify([{ i18nKey, severity: "error", subject: "" }]) },
  });

const tenants = [
  { customerName: "Acme", prismaId: "p-1", tosAccepted: true },
  { customerName: "Acme Test", prismaId: "p-2", tosAccepted: true },
];

test("a login with a wrong key says that the key is wrong", async () => {
  const { error } = await failLogin({ login: rejectWith("invalid_credentials") });
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error.message).toBe(
    "POST /login failed with 401: invalid_credentials. The access key id or the secret key is wrong, or the key is disabled or expired.",
  );
});

test("a login with a password says to use an access key if the user has single sign-on", async () => {
  const { error } = await failLogin({ login: rejectWith("sso_enabled_password_login_attempt") });
  expect(error.message).toContain("use an access key instead of a password");
});

test.each(["constructor", "__proto__", "to_string", "valueOf"])(
  "a login rejected with the reason %s gets the general hint, and nothing of Object.prototype",
  async (key) => {
    const { error } = await failLogin({ login: rejectWith(key) });
    expect(error.message).toMatch(
      /^POST \/login failed with 401: \S+\. The access key id or the secret key is wrong, /,
    );
    expect(error.message).not.toMatch(/native code|\[object/);
  },
);

test("a login that needs a tenant lists the user's tenants with names and ids", async () => {
  const { error } = await failLogin({ login: () => json({ message: "choose", customerNames: tenants }) });
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error.message).toBe(
    "POST /login failed: the access key belongs to several tenants. " +
      "Set `credentials.prismaId` to one of: Acme (prismaId p-1), Acme Test (prismaId p-2).",
  );
  expect(error).toHaveProperty("tenants", [
    { customerName: "Acme", prismaId: "p-1" },
    { customerName: "Acme Test", prismaId: "p-2" },
  ]);
});

test("a login to a tenant that the key doesn't belong to lists the key's tenants", async () => {
  const { error } = await failLogin({
    credentials: { ...credentials, prismaId: "p-9" },
    login: () => json({ customerNames: tenants }),
  });
  expect(error.message).toBe(
    "POST /login failed: the access key doesn't belong to the tenant in `credentials`. " +
      "It belongs to: Acme (prismaId p-1), Acme Test (prismaId p-2).",
  );
});

test.each([
  ["the only one", {}, tenants.slice(0, 1)],
  ["the one that the credentials name", { prismaId: "p-1" }, tenants],
])("a login without a token for one tenant isn't explained by several tenants: %s", async (_which, tenant, list) => {
  const { error } = await failLogin({
    credentials: { ...credentials, ...tenant },
    login: () => json({ customerNames: list }),
  });
  expect(error.message).toBe(
    "POST /login failed: the response contains no token for Acme (prismaId p-1). " +
      "Set `credentials.prismaId`, and check that this user can log in to the console.",
  );
});

test("a login to a host that can't be reached says to check `url`, and counts its attempts", async () => {
  const login = () =>
    Promise.reject(
      new TypeError("fetch failed", { cause: Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }) }),
    );
  const { api, error } = await failLogin({ login });
  expect(error).toBeInstanceOf(NetworkError);
  expect(error.message).toBe(
    "POST /login failed: the connection failed (ENOTFOUND). Is `url` right, and can it be reached from here?",
  );
  expect(api.logins).toHaveLength(4);
  expect(error.attempts).toBe(4);
  expect(error.thrown).toBeInstanceOf(TypeError);
});

test("a login on a real socket says to check `url` if the connection is refused", async () => {
  const api = fakeApi({ clock: systemClock, url: "http://127.0.0.1:9", fetch, retry: false });
  const { error } = await api.cspm.GET("/v2/policy");
  expect(error).toBeInstanceOf(NetworkError);
  expect(error?.message).toContain("Is `url` right");
});

test("a login response that is JSON without a token says to check `url`, and counts the attempts", async () => {
  const { error } = await failLogin({
    login: ({ number }) => (number === 1 ? new Response(null, { status: 503 }) : json({ hello: "world" })),
  });
  expect(error.attempts).toBe(2);
  expect(error.message).toContain("the response contains no token. Is `url` the address of a Prisma Cloud API?");
});

test("a login to a host that responds with HTML says to check `url`, and counts its attempts", async () => {
  const { error } = await failLogin({
    login: ({ number }) =>
      number === 1
        ? new Response(null, { status: 503 })
        : new Response("<html>", { headers: { "content-type": "text/html" } }),
  });
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(error.attempts).toBe(4);
  expect(error.message).toMatch(/^POST \/login failed: .*HTML.*\. Is `url` the address of a Prisma Cloud API\?$/);
});

test.each([
  [{}],
  [null],
  [5],
  [{ token: 5 }],
  [{ token: "" }],
  [{ token: "two\nlines" }],
  [{ customerNames: "Acme" }],
  [{ customerNames: [null, {}] }],
])("a login fails if the response contains no token: %j", async (response) => {
  const { error } = await failLogin({ login: () => json(response) });
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error.message).toMatch(/^POST \/login failed: the response contains no token\. Is `url`/);
});

test("a login is retried on 429 before it fails", async () => {
  const { api, error } = await failLogin({ login: () => new Response(null, { status: 429 }) });
  expect([error.name, error.attempts, api.logins.length]).toEqual(["RateLimitError", 4, 4]);
});

test("a login that gets no response fails after half a minute", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => new Promise(() => {}), retry: false });
  expect(await clock.duration(api.cspm.GET("/v2/policy"))).toBe(30_000);
});

test.each([
  [{ prismaId: "p-1" }, { prismaId: "p-1" }],
  [{ customerName: "Acme" }, { customerName: "Acme" }],
  [{ prismaId: "p-1", customerName: "Acme" }, { prismaId: "p-1" }],
  [{}, {}],
])("a login with the tenant %j sends %j", async (tenant, sent) => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, credentials: { ...credentials, ...tenant } });
  await clock.run(api.session.token());
  const { username, password, ...rest } = JSON.parse(api.logins[0]?.body ?? "") as Record<string, string>;
  expect([username, password, rest]).toEqual([credentials.accessKeyId, credentials.secretKey, sent]);
});
