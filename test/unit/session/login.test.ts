import { describe, expect, test } from "vitest";
import { AuthenticationError, NetworkError, type PrismaCloudError } from "../../../src/index.ts";
import { systemClock } from "../../../src/clock.ts";
import { fakeApi, json, type FakeApi, type FakeApiOptions } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

async function failedLogin(options: Omit<FakeApiOptions, "clock">): Promise<{ api: FakeApi; error: PrismaCloudError }> {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, ...options });
  const { error } = await clock.run(api.cspm.GET("/v2/policy"));
  if (!error) throw new Error("The login succeeded.");
  return { api, error };
}

const refusedBecause = (i18nKey: string) => () =>
  new Response(null, {
    status: 401,
    headers: { "x-redlock-status": JSON.stringify([{ i18nKey, severity: "error", subject: "" }]) },
  });

const tenants = [
  { customerName: "Acme", prismaId: "p-1", tosAccepted: true },
  { customerName: "Acme Test", prismaId: "p-2", tosAccepted: true },
];

describe("a failed login says which it was:", () => {
  test("a wrong key", async () => {
    const { error } = await failedLogin({ login: refusedBecause("invalid_credentials") });
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toBe(
      "POST /login failed with 401: invalid_credentials. The access key id or the secret key is wrong, or the key is disabled or expired.",
    );
  });

  test("a password where only access keys are allowed", async () => {
    const { error } = await failedLogin({ login: refusedBecause("sso_enabled_password_login_attempt") });
    expect(error.message).toContain("give an access key instead of a password");
  });

  test("a key of several tenants, with their names and ids", async () => {
    const { error } = await failedLogin({ login: () => json({ message: "choose", customerNames: tenants }) });
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

  test("a tenant that the key is not of", async () => {
    const credentials = { accessKeyId: "id", secretKey: "key", prismaId: "p-9" };
    const { error } = await failedLogin({ credentials, login: () => json({ customerNames: tenants }) });
    expect(error.message).toContain(
      "the access key is not of the tenant that the credentials name. Its tenants: Acme (prismaId p-1)",
    );
  });

  test("a host that cannot be reached", async () => {
    const login = () =>
      Promise.reject(
        new TypeError("fetch failed", { cause: Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }) }),
      );
    const { api, error } = await failedLogin({ login });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toBe(
      "POST /login failed: the connection failed (ENOTFOUND). Is `url` right, and can it be reached from here?",
    );
    expect(api.logins).toHaveLength(4);
    expect(error.attempts).toBe(4);
    expect(error.thrown).toBeInstanceOf(TypeError);
  });

  test("a host that is no API, and how often it was asked", async () => {
    const { error } = await failedLogin({
      login: ({ number }) =>
        number === 1
          ? new Response(null, { status: 503 })
          : json({ hello: "world" }),
    });
    expect(error.attempts).toBe(2);
    expect(error.message).toContain("the answer holds no token. Is `url` the address of a Prisma Cloud API?");
  });

  test.each([
    [{}],
    [null],
    [5],
    [{ token: 5 }],
    [{ token: "" }],
    [{ token: "two\nlines" }],
    [{ customerNames: "Acme" }],
    [{ customerNames: [null] }],
  ])("an answer that holds no token: %j", async (answer) => {
    const { error } = await failedLogin({ login: () => json(answer) });
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toMatch(/^POST \/login failed: the a/);
  });

  test("a function that gives no access key", async () => {
    const broken = new Error("the vault is sealed");
    const failing = await failedLogin({ credentials: () => Promise.reject(broken) });
    expect(failing.error.message).toBe(
      "POST /login failed: the function `credentials` gave no access key; `thrown` says why",
    );
    expect(failing.error.thrown).toBe(broken);
    const lacking = await failedLogin({ credentials: () => ({ accessKeyId: "id", secretKey: "" }) });
    expect(String(lacking.error.thrown)).toContain("`credentials.secretKey` is missing");
    expect(lacking.api.logins).toEqual([]);
  });

  test("a limit on logins, waited out first", async () => {
    const { api, error } = await failedLogin({ login: () => new Response(null, { status: 429 }) });
    expect([error.name, api.logins.length]).toEqual(["RateLimitError", 4]);
  });
});

test("an unreachable host is told apart on a real socket", async () => {
  const api = fakeApi({ clock: systemClock, url: "http://127.0.0.1:9", fetch, retry: false });
  const { error } = await api.cspm.GET("/v2/policy");
  expect(error).toBeInstanceOf(NetworkError);
  expect(error?.message).toContain("Is `url` right");
});

describe("the tenant", () => {
  test.each([
    [{ prismaId: "p-1" }, { prismaId: "p-1" }],
    [{ customerName: "Acme" }, { customerName: "Acme" }],
    [{ prismaId: "p-1", customerName: "Acme" }, { prismaId: "p-1" }],
    [{}, {}],
  ])("%j is sent as %j", async (tenant, sent) => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, credentials: { accessKeyId: "id", secretKey: "key", ...tenant } });
    await clock.run(api.session.token());
    expect(JSON.parse(api.logins[0]?.body ?? "")).toEqual({ username: "id", password: "key", ...sent });
  });
});

test("credentials that are a function are asked for at each login", async () => {
  const clock = new VirtualClock();
  let asked = 0;
  const api = fakeApi({
    clock,
    credentials: () => Promise.resolve({ accessKeyId: `id-${++asked}`, secretKey: "key" }),
  });
  await clock.run(api.session.token());
  api.session.forget();
  await clock.run(api.session.token());
  expect(api.logins.map(({ body }) => (JSON.parse(body ?? "") as { username: string }).username)).toEqual([
    "id-1",
    "id-2",
  ]);
});

test("a login that does not answer is given up after half a minute, not after minutes", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => new Promise(() => {}), retry: false });
  expect(await clock.duration(api.cspm.GET("/v2/policy"))).toBe(30_000);
});
