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

/** All that a print can show, in all the ways there are to print. */
function prints(value: unknown): string {
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
  const { error } = await clock.run(api.cspm.POST("/integration", how));
  return error as PrismaCloudError;
}

/** An answer that quotes everything it was sent. */
const echo = ({ path, body, token }: Sent) =>
  json({ message: `bad request: ${path} ${decodeURIComponent(path)} ${body} with ${token}` }, { status: 400 });

const echoInHeader = ({ body, token }: Sent) => {
  const subject = `${body} with ${token}`;
  const reasons = [{ i18nKey: subject, severity: subject, subject }];
  return new Response(null, { status: 400, headers: { "x-redlock-status": JSON.stringify(reasons) } });
};

const echoInStatus = ({ token }: Sent) =>
  new Response(null, { status: 400, statusText: `no ${token}, no ${planted.config}` });

const spilling = () => {
  const cause = Object.assign(new Error(planted.token), { code: planted.secret, config: planted });
  throw new TypeError(Object.values(planted).join(), { cause });
};

describe("nothing that was sent is printed of", () => {
  test.each([
    ["a refusal that quotes it", { answer: echo }],
    ["a refusal in the guides' shape", { answer: () => json({ error: { message: planted.config } }, { status: 400 }) }],
    ["a refusal in text", { answer: () => new Response(Object.values(planted).join(), { status: 400 }) }],
    ["a refusal that quotes it in its header", { answer: echoInHeader }],
    ["a refused login that quotes it in its header", { login: echoInHeader }],
    ["a refusal that quotes it in its status text", { answer: echoInStatus }],
    ["a refused login that quotes it", { login: echo }],
    ["a login without a token", { login: () => json({ message: planted.secret, token: `${planted.token}\n` }) }],
    [
      "a success that is HTML",
      { answer: () => new Response(`<html>${planted.config}`, { headers: { "content-type": "application/json" } }) },
    ],
    ["a fetch that puts the request into its error", { answer: spilling }],
    ["a time-out", { answer: silence, timeout: 5 }],
    ["credentials that fail", { credentials: () => Promise.reject(new Error(planted.secret)) }],
  ] as [string, Omit<FakeApiOptions, "clock">][])("%s", async (_name, options) => {
    const error = await failure(options);
    expect(error).toBeInstanceOf(Error);
    expect(prints(error)).toMatch(/POST \/(integration|login)/);
    expect(prints(error)).not.toContain("PLANTED");
    expect(prints({ error })).not.toContain("PLANTED");
  });
});

test("the words of a refusal that were not sent are kept", async () => {
  const error = await failure({
    answer: () => json({ message: `The token ${planted.config} is unknown to the host` }, { status: 400 }),
  });
  expect(error.message).toBe("POST /integration failed with 400: The token … is unknown to the host");
});

test("what a file or a form holds is not known, so the answer to it is not quoted", async () => {
  const body = new FormData();
  body.set("key", planted.config);
  const answer = () => json({ message: planted.config }, { status: 400, statusText: "Bad Request" });
  const error = await failure({ answer }, { body, retry: false });
  expect(error.message).toBe("POST /integration failed with 400: Bad Request");
});

test("a path is printed as its template, and a value of it that the API quotes is left out, as are those of headers", async () => {
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
  expect(prints(error)).toContain("GET /user/{id}");
  expect(prints(error)).not.toContain("PLANTED");
});

test("the answer and its body can be read from the error, though they are not printed", async () => {
  const error = await failure({ answer: () => json({ message: planted.config }, { status: 400 }) });
  expect(error).toHaveProperty("body", { message: planted.config });
  expect(error).toHaveProperty("response.status", 400);
});

test("what fetch threw can be read from the error, though its cause, which is printed, is but a name and a code", async () => {
  const thrown = Object.assign(new TypeError(planted.token), { code: "ECONNRESET" });
  const error = await failure({ answer: () => Promise.reject(thrown) });
  expect(error.thrown).toBe(thrown);
  expect(String(error.cause)).toBe("TypeError: ECONNRESET, see `thrown` of the error above for its text");
});

test.each<[string, Error]>([
  ["text", planted.token as unknown as Error],
  ["an error with a strange name", Object.assign(new Error("x"), { name: planted.token, code: planted.secret })],
])("of %s that fetch threw, nothing is printed", async (_what, thrown) => {
  const { cause } = await failure({ answer: () => Promise.reject(thrown) });
  expect(prints(cause)).not.toContain("PLANTED");
});

test("the words of a reason that say what is wrong are kept, and values that were sent are not", async () => {
  const reasons = [
    { i18nKey: "invalid_param_value", severity: "error", subject: `url ${planted.config}` },
    { i18nKey: `unknown ${planted.query}`, severity: "error", subject: null },
  ];
  const headers = { "x-redlock-status": JSON.stringify(reasons) };
  const error = await failure({ answer: () => new Response(null, { status: 400, headers }) });
  expect(error.message).toBe("POST /integration failed with 400: invalid_param_value (url …), unknown …");
  expect(error).toMatchObject({ reasons: [{ subject: "url …" }, { i18nKey: "unknown …" }] });
});

test("neither the client nor its session prints a key or a token", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, credentials, login: () => json({ token: planted.token }) });
  await clock.run(api.cspm.GET("/v2/policy"));
  expect(await api.session.token()).toBe(planted.token);
  const { cspm, code, login, session } = api;
  expect(prints({ cspm, code, login, session })).not.toContain("PLANTED");
  expect(inspect(session, { showHidden: true, depth: 20 })).not.toContain("PLANTED");
});

test("a header that HTTP doesn't allow is rejected without being quoted", async () => {
  const api = fakeApi({ clock: new VirtualClock() });
  await expect(api.cspm.GET("/v2/policy", { headers: { "x-custom": "PLANTED\nvalue" } })).rejects.toThrow(
    new TypeError("`headers` or `params.header` has a name or a value that HTTP doesn't allow."),
  );
});
