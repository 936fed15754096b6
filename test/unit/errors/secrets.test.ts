import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { AnyCallOptions } from "../../../src/call/send.ts";
import type { PrismaCloudError } from "../../../src/index.ts";
import { fakeApi, json, silence, type FakeApiOptions, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const planted = {
  key: "PLANTED-access-key-id",
  secret: 'PLANTED-secret/key+with="signs"',
  token: "PLANTED.token.signature",
  query: "PLANTED query value",
  body: "PLANTED body value",
  config: "PLANTED-integration-auth-token",
  header: "PLANTED-header-value",
};
const credentials = { accessKeyId: planted.key, secretKey: planted.secret };

/** Everything that printing a value shows, in all the ways to print it. */
function print(value: unknown): string {
  const shown = [inspect(value, { depth: 20, showHidden: false }), JSON.stringify(value), String(value)];
  if (value instanceof Error) shown.push(value.message, value.stack ?? "", inspect({ nested: [value] }, { depth: 20 }));
  return shown.join("\n");
}

const call: AnyCallOptions = {
  params: { query: { "policy.name": planted.query } },
  body: { name: planted.body, integrationConfig: { authToken: planted.config, nested: [planted.secret] } },
  headers: { "x-custom": planted.header },
  retry: false,
};

async function failure(options: Omit<FakeApiOptions, "clock">, how = call): Promise<PrismaCloudError> {
  const clock = new VirtualClock();
  const login = () => json({ token: planted.token });
  const api = fakeApi({ clock, credentials, login, ...options });
  const { error } = await clock.run(api.cspm.POST("/policy", how));
  return error as PrismaCloudError;
}

/** A response that quotes everything that was sent. */
const echo = ({ path, body, token }: Sent) =>
  json({ message: `bad request: ${path} ${decodeURIComponent(path)} ${body} with ${token}` }, { status: 400 });

const echoInHeader = ({ body, token }: Sent) => {
  const subject = `${body} with ${token}`;
  const reasons = [{ i18nKey: subject, severity: subject, subject }];
  return new Response(null, { status: 400, headers: { "x-redlock-status": JSON.stringify(reasons) } });
};

const echoInStatus = ({ token }: Sent) =>
  new Response(null, { status: 400, statusText: `no ${token}, no ${planted.config}` });

const throwRequest = () => {
  const cause = Object.assign(new Error(planted.token), { code: planted.secret, config: planted });
  throw new TypeError(Object.values(planted).join(), { cause });
};

describe("printed errors", () => {
  test.each([
    ["a body that quotes it", { answer: echo }],
    [
      "the error object that the guides show",
      { answer: () => json({ error: { message: planted.config } }, { status: 400 }) },
    ],
    ["a body of text", { answer: () => new Response(Object.values(planted).join(), { status: 400 }) }],
    ["a header that quotes it", { answer: echoInHeader }],
    ["a failed login with a header that quotes it", { login: echoInHeader }],
    ["a status text that quotes it", { answer: echoInStatus }],
    ["a failed login with a body that quotes it", { login: echo }],
    ["a login without a token", { login: () => json({ message: planted.secret, token: `${planted.token}\n` }) }],
    [
      "a success that isn't JSON",
      { answer: () => new Response(planted.config, { headers: { "content-type": "application/json" } }) },
    ],
    ["a fetch that puts the request into its error", { answer: throwRequest }],
    ["a timeout", { answer: silence, timeout: 5 }],
    ["credentials that fail", { credentials: () => Promise.reject(new Error(planted.secret)) }],
  ] as [string, Omit<FakeApiOptions, "clock">][])(
    "a printed error shows nothing that was sent: %s",
    async (_name, options) => {
      const error = await failure(options);
      expect(error).toBeInstanceOf(Error);
      expect(print(error)).toMatch(/POST \/(policy|login)/);
      expect(print(error)).not.toContain("PLANTED");
      expect(print({ error })).not.toContain("PLANTED");
    },
  );
});

test("a message keeps the words of a response that weren't sent", async () => {
  const error = await failure({
    answer: () => json({ message: `The token ${planted.config} is unknown to the host` }, { status: 400 }),
  });
  expect(error.message).toBe("POST /policy failed with 400: The token … is unknown to the host");
});

test("a message quotes nothing if the body is a file or a form, whose values aren't known", async () => {
  const body = new FormData();
  body.set("key", planted.config);
  const answer = () => json({ message: planted.config }, { status: 400, statusText: "Bad Request" });
  const error = await failure({ answer }, { body, retry: false });
  expect(error.message).toBe("POST /policy failed with 400: Bad Request");
});

test("a printed error shows the template of the path, and no value of the path or a header that the API quotes", async () => {
  const clock = new VirtualClock();
  const answer = ({ path }: Sent) =>
    json({ message: `${path} is unknown: ${decodeURIComponent(path)} (PLANTED header)` }, { status: 404 });
  const api = fakeApi({ clock, answer });
  const { error } = await clock.run(
    api.cspm.GET("/user/{id}", {
      params: { path: { id: "PLANTED@example.com" } },
      headers: { "x-custom": "PLANTED header" },
    }),
  );
  expect(print(error)).toContain("GET /user/{id}");
  expect(print(error)).not.toContain("PLANTED");
});

test("an error has its response and body, although they aren't printed", async () => {
  const error = await failure({ answer: () => json({ message: planted.config }, { status: 400 }) });
  expect(error).toHaveProperty("body", { message: planted.config });
  expect(error).toHaveProperty("response.status", 400);
});

test("an error has the value that fetch threw as `thrown`, and prints only its name and code as the cause", async () => {
  const thrown = Object.assign(new TypeError(planted.token), { code: "ECONNRESET" });
  const error = await failure({ answer: () => Promise.reject(thrown) });
  expect(error.thrown).toBe(thrown);
  expect(String(error.cause)).toBe("TypeError: ECONNRESET, see `thrown` of the error above for its text");
});

test.each<[string, Error]>([
  ["a string", planted.token as unknown as Error],
  ["an error with a strange name", Object.assign(new Error("x"), { name: planted.token, code: planted.secret })],
])("a printed cause shows nothing of %s that fetch threw", async (_what, thrown) => {
  const { cause } = await failure({ answer: () => Promise.reject(thrown) });
  expect(print(cause)).not.toContain("PLANTED");
});

test("reasons keep the words that say what's wrong, without the values that were sent", async () => {
  const reasons = [
    { i18nKey: "invalid_param_value", severity: "error", subject: `url ${planted.config}` },
    { i18nKey: `unknown ${planted.query}`, severity: "error", subject: null },
  ];
  const headers = { "x-redlock-status": JSON.stringify(reasons) };
  const error = await failure({ answer: () => new Response(null, { status: 400, headers }) });
  expect(error.message).toBe("POST /policy failed with 400: invalid_param_value (url …), unknown …");
  expect(error).toMatchObject({ reasons: [{ subject: "url …" }, { i18nKey: "unknown …" }] });
});

test("neither the client nor its session prints a key or a token", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, credentials, login: () => json({ token: planted.token }) });
  await clock.run(api.cspm.GET("/v2/policy"));
  expect(await api.session.token()).toBe(planted.token);
  const { cspm, code, login, session } = api;
  expect(print({ cspm, code, login, session })).not.toContain("PLANTED");
  expect(inspect(session, { showHidden: true, depth: 20 })).not.toContain("PLANTED");
});

test("a header that HTTP doesn't allow is rejected without being quoted", async () => {
  const api = fakeApi({ clock: new VirtualClock() });
  await expect(api.cspm.GET("/v2/policy", { headers: { "x-custom": "PLANTED\nvalue" } })).rejects.toThrow(
    new TypeError("A header has a name or a value that HTTP doesn't allow."),
  );
});
