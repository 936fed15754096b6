import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { operations } from "../../../generated/operations.ts";
import type { OperationFacts } from "../../../src/call/operations.ts";
import type { Method } from "../../../src/call/operations.ts";
import type { AnyCallOptions } from "../../../src/call/send.ts";
import { redact } from "../../../src/errors/redact.ts";
import type { ApiError, Middleware } from "../../../src/index.ts";
import { fakeApi, json, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const SECRET = "PLANTED/Key+with=signs/ümläut&quote'end";

const toEntities = (text: string) => text.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll("/", "&#x2F;");
const escape = (text: string) =>
  text.replace(/[^]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Forms in which a server may quote a secret. */
const FORMS: readonly (readonly [string, string])[] = [
  ["as it is", SECRET],
  ["in upper case", SECRET.toUpperCase()],
  ["in lower case", SECRET.toLowerCase()],
  ["with escaped slashes", SECRET.replaceAll("/", "\\/")],
  ["with %2F", SECRET.replaceAll("/", "%2F")],
  ["with %2f", SECRET.replaceAll("/", "%2f")],
  ["percent-encoded", encodeURIComponent(SECRET)],
  ["percent-encoded in lower case", encodeURIComponent(SECRET).toLowerCase()],
  ["percent-encoded twice", encodeURIComponent(encodeURIComponent(SECRET))],
  ["as JSON in a string", JSON.stringify(JSON.stringify({ key: SECRET }))],
  ["with Unicode escapes", escape(SECRET)],
  ["with HTML entities", toEntities(SECRET)],
  ["truncated to 8 characters", SECRET.slice(0, 8)],
  ["truncated to 12 characters", SECRET.slice(0, 12)],
  ["truncated with an ellipsis", `${SECRET.slice(0, 20)}...`],
  ["its end only", SECRET.slice(-20)],
  ["its middle only", SECRET.slice(8, 24)],
  ["its first part", SECRET.split("/")[0] ?? ""],
  ["its last part", SECRET.split("/").at(-1) ?? ""],
  ["in quotes and brackets", `["${SECRET}"]`],
  ["in Base64", Buffer.from(SECRET).toString("base64")],
  ["in Base64 with a key", Buffer.from(`key:${SECRET}`).toString("base64")],
  ["in Base64 after two characters", Buffer.from(`k:${SECRET}`).toString("base64")],
  ["in Base64 for URLs", Buffer.from(SECRET).toString("base64url")],
  ["in truncated Base64", Buffer.from(SECRET).toString("base64").slice(0, 17)],
  ["in Base64 that's percent-encoded", encodeURIComponent(Buffer.from(SECRET).toString("base64"))],
  ["in hexadecimal", Buffer.from(SECRET).toString("hex")],
  ["in hexadecimal in upper case", Buffer.from(SECRET).toString("hex").toUpperCase()],
  ["with hexadecimal escapes", SECRET.slice(0, 20).replace(/[^]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`)],
  ["with decimal entities", SECRET.replace(/[^]/g, (char) => `&#${char.charCodeAt(0)};`)],
  ["with entities that are escaped again", toEntities(toEntities(SECRET))],
  ["percent-encoded three times", encodeURIComponent(encodeURIComponent(encodeURIComponent(SECRET)))],
  ["as a form", new URLSearchParams({ key: SECRET }).toString()],
];

/** Everything that printing an error shows. */
const print = (error: Error): string =>
  [inspect(error, { depth: 10 }), JSON.stringify(error), String(error), error.stack].join("\n");

/** Calls an operation whose error response has a text in every place that may be quoted. */
async function failWith(operation: string, text: string, options: AnyCallOptions): Promise<ApiError> {
  const clock = new VirtualClock();
  const [method, path] = operation.split(" ") as [Method, string];
  const latin1 = text.replace(/[^\x20-\xff]/g, "?");
  const reasons = [
    { i18nKey: latin1, severity: latin1, subject: latin1 },
    { i18nKey: "invalid_param_value", severity: "error", subject: `config ${latin1}` },
  ];
  const respond = () =>
    new Response(JSON.stringify({ message: `invalid: ${text}`, error: text }), {
      status: 400,
      statusText: latin1,
      headers: { "x-redlock-status": JSON.stringify(reasons), "content-type": "application/json" },
    });
  const api = fakeApi({ clock, answer: respond, ...(operation === "POST /login" ? { login: respond } : {}) });
  const params = Object.fromEntries([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => [name, "1"])) as Record<
    string,
    string
  >;
  const client = operation === "POST /login" ? api.login : api.cspm;
  const { error } = await clock.run(client[method](path, { params: { path: params }, ...options }));
  expect(error?.operation).toBe(operation);
  return error as ApiError;
}

/** Only what an encoding puts around a secret may be shown: no more characters in a row than that. */
function expectNoPart(shown: string, text: string, form: string): void {
  const parts = Array.from({ length: Math.max(0, text.length - 13) }, (_none, start) => text.slice(start, start + 14));
  expect(
    parts.filter((part) => shown.includes(part)),
    form,
  ).toEqual([]);
}

const secretOperations = Object.entries(operations as Readonly<Record<string, OperationFacts>>).flatMap(
  ([operation, { secret }]) => (secret ? [operation] : []),
);

describe("operations whose request holds a secret", () => {
  const body = { name: "alerts", integrationConfig: { authToken: SECRET }, labels: { [SECRET]: "x" } };

  test("the operations whose request holds a secret include logins, integrations and cloud accounts", () => {
    expect(secretOperations).toEqual(
      expect.arrayContaining([
        "POST /login",
        "POST /api/v1/tenant/{prismaId}/integration",
        "PUT /api/v1/tenant/{prismaId}/integration/{id}",
        "POST /cas/v1/azure_account",
      ]),
    );
  });

  test.each(secretOperations)(
    "an error of %s quotes no text of the server, only the keys of its reasons",
    async (operation) => {
      const plain = await failWith(operation, "words", { body });
      for (const [form, text] of FORMS) {
        const error = await failWith(operation, text, { body });
        expect(error.message.replace("…", "words"), form).toBe(plain.message);
        expect(error.reasons[0], form).toEqual({ i18nKey: "…", severity: undefined, subject: undefined });
        expect(error.reasons[1], form).toEqual({
          i18nKey: "invalid_param_value",
          severity: "error",
          subject: undefined,
        });
        expect(print(error), form).not.toContain(text);
        expect(error.body, form).toEqual({ message: `invalid: ${text}`, error: text });
      }
    },
  );

  test("an error of an operation whose request holds a secret quotes no status text, not even one of words", async () => {
    const clock = new VirtualClock();
    const respond = () => new Response(null, { status: 400, statusText: "Bad Request" });
    const api = fakeApi({ clock, answer: respond });
    const { error } = await clock.run(api.cspm.POST("/integration", { body }));
    expect(error?.message).toBe("POST /integration failed with 400");
  });
});

describe("operations whose request holds no secret", () => {
  const places: readonly (readonly [string, AnyCallOptions])[] = [
    ["a value of the body", { body: { config: { key: SECRET } } }],
    ["a map key of the body", { body: { config: { [SECRET]: 1 } } }],
    ["an item of the body", { body: [["x", SECRET]] }],
    ["a value of the query", { params: { query: { key: SECRET } }, body: {} }],
    ["a header", { headers: { "x-custom": SECRET.replace("ü", "u").replace("ä", "a") }, body: {} }],
  ];

  test.each(places)("a message never quotes %s, in any form", async (place, options) => {
    for (const [form, text] of FORMS) {
      const quoted =
        place === "a header"
          ? text.replace(/ü|%C3%BC|%c3%bc|\\u00fc/gi, "u").replace(/ä|%C3%A4|%c3%a4|\\u00e4/gi, "a")
          : text;
      const shown = print(await failWith("POST /policy", quoted, options));
      expect(shown, form).not.toContain(quoted);
      expect(shown, form).not.toMatch(/planted|key\+with|ml[äa]ut|%2Fkey/i);
      if (place !== "a header") expectNoPart(shown, quoted, form);
    }
  });

  test("a message never quotes a path parameter, in any form", async () => {
    for (const [form, text] of FORMS) {
      const shown = print(await failWith("GET /policy/{id}", text, { params: { path: { id: SECRET } } }));
      expect(shown, form).not.toContain(text);
      expect(shown, form).not.toMatch(/planted|key\+with|mläut|%2Fkey/i);
      expectNoPart(shown, text, form);
    }
  });

  test("a message never quotes the access key that the session logged in with, in any form", async () => {
    const credentials = { accessKeyId: "PLANTED-id-0123-4567", secretKey: SECRET };
    for (const source of [credentials, () => credentials])
      for (const [form, text] of FORMS) {
        const clock = new VirtualClock();
        const respond = () => json({ message: `${credentials.accessKeyId} ${text} is disabled` }, { status: 400 });
        const api = fakeApi({ clock, credentials: source, answer: respond });
        const { error } = await clock.run(api.cspm.GET("/v2/policy"));
        expect(error?.message, form).toMatch(/^GET \/v2\/policy failed with 400: … .*is disabled$/);
        expect(error?.message, form).not.toMatch(/planted|key\+with|mläut|%2Fkey/i);
        expectNoPart(error?.message ?? "", text, form);
      }
  });

  test("a message quotes neither the token nor what middleware adds to a request", async () => {
    const clock = new VirtualClock();
    const respond = ({ path, token, body }: Sent) =>
      json({ message: `no access: ${token} ${path} ${body} PLANTED-header` }, { status: 400 });
    const middleware: Middleware = (request, next) => {
      const changed = new Request(`${request.url}?key=PLANTED-query`, { method: "POST", headers: request.headers });
      changed.headers.set("x-gateway-key", "PLANTED-header");
      return next(changed);
    };
    const api = fakeApi({ clock, answer: respond, middleware: [middleware] });
    const { error } = await clock.run(api.cspm.POST("/policy", { body: { name: "PLANTED-body" } }));
    expect(error?.message).toMatch(/^POST \/policy failed with 400: no access: … \S+ .* …$/);
    expect(error?.message).not.toMatch(/PLANTED|eyJ/);
  });

  test("a message quotes nothing if middleware replaces the body, whose values aren't known", async () => {
    const clock = new VirtualClock();
    const respond = () => json({ message: "PLANTED-body is invalid" }, { status: 400 });
    const middleware: Middleware = (request, next) =>
      next(new Request(request.url, { method: "POST", headers: request.headers, body: "PLANTED-body" }));
    const api = fakeApi({ clock, answer: respond, middleware: [middleware] });
    const { error } = await clock.run(api.cspm.POST("/policy", { body: {} }));
    expect(error?.message).toBe("POST /policy failed with 400");
  });

  test.each(["abcd", "12345", "s3cret", "passwor"])(
    "a message never quotes a value, however short: %s",
    async (value) => {
      const text = `the password ${value} is too short`;
      const error = await failWith("POST /policy", text, { body: { password: value } });
      expect(error.message).not.toContain(value);
      expect(
        (await failWith("POST /policy", text, { params: { query: { key: value } }, body: {} })).message,
      ).not.toContain(value);
    },
  );

  test("a message never quotes a value whose prefix was sent as another value", async () => {
    const body = { user: "account", key: "account-and-its-secret", note: "account-and" };
    const error = await failWith("POST /policy", `${body.key} is not known for ${body.user}`, { body });
    expect(error.message).not.toMatch(/account|secret/);
  });

  test("a message keeps the words around a redacted value", async () => {
    const clock = new VirtualClock();
    const respond = () => json({ message: `the value "${SECRET}" isn't a key` }, { status: 400 });
    const api = fakeApi({ clock, answer: respond });
    const { error } = await clock.run(api.cspm.POST("/policy", { body: { key: SECRET } }));
    expect(error?.message).toBe('POST /policy failed with 400: the value "…" isn\'t a key');
  });
});

describe("redact()", () => {
  const request = (body: unknown) => ({
    url: "https://api.prismacloud.io/policy",
    headers: new Headers(),
    body: JSON.stringify(body),
  });

  test("redact() removes values wherever they occur, and nothing else", () => {
    const texts = ["VALUE-1 and value-2", "none", "x value%2D1 y", "val\\u0075e-1"];
    expect(redact(texts, "POST /policy", [request(["value-1", "value-2"])])).toEqual(["… and …", "none", "x … y", "…"]);
  });

  test.each([
    ["text with invisible characters in it", "my-secret", "my\u200b-sec\u2060ret"],
    ["a form with + for spaces", "my two words", "my+two+words"],
    ["Base64 of text that isn't ASCII", "пароль", Buffer.from("пароль").toString("base64")],
    ["percent-encoded text that isn't ASCII", "пароль", encodeURIComponent("пароль")],
  ])("redact() removes a value as %s", (_what, value, text) => {
    expect(redact([`<${text}>`], "POST /policy", [request([value])])).toEqual(["<…>"]);
  });

  test("redact() removes every part of eight characters or more of a value, and no shorter one", () => {
    const [text] = redact(["a 12345678 b 90abcdef c 234567 d"], "POST /policy", [request(["1234567890abcdef"])]);
    expect(text).toBe("a … b … c 234567 d");
  });

  test("redact() matches no value across two texts, even if it contains their separator", () => {
    const texts = ["abcdef", "ghijkl"];
    expect(redact(texts, "POST /policy", [request(["abcdef\u0000ghijkl"])])).toEqual(texts);
  });

  test("redact() searches ten thousand values in a repetitive text in fewer steps than there are values", () => {
    const values = Array.from({ length: 10_000 }, (_none, index) => `${"ab".repeat(100)}${index}`);
    const steps = vi.spyOn(Uint8Array.prototype, "fill");
    expect(redact(["ab".repeat(500)], "POST /policy", [request(values)])).toEqual(["…"]);
    expect(steps.mock.calls.length).toBeLessThan(10_000);
    steps.mockRestore();
  });
});
