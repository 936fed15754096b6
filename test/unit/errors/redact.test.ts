import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { operations } from "../../../generated/operations.ts";
import type { OperationFacts } from "../../../src/call/facts.ts";
import type { Method } from "../../../src/call/operations.ts";
import type { AnyCallOptions } from "../../../src/call/send.ts";
import { redact } from "../../../src/errors/redact.ts";
import type { ApiError } from "../../../src/index.ts";
import { fakeApi, json } from "../support/fake-api.ts";
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
  // The others can't be recognised without knowing every encoding, which is why secrets aren't left to redaction.
  const recognised = FORMS.filter(([form]) => !/end only|middle only|entities|Base64|twice/.test(form));
  const places: readonly (readonly [string, AnyCallOptions])[] = [
    ["a value of the body", { body: { config: { key: SECRET } } }],
    ["a map key of the body", { body: { config: { [SECRET]: 1 } } }],
    ["an item of the body", { body: [["x", SECRET]] }],
    ["a value of the query", { params: { query: { key: SECRET } }, body: {} }],
    ["a header", { headers: { "x-custom": SECRET.replace("ü", "u").replace("ä", "a") }, body: {} }],
  ];

  test.each(places)("a message never quotes %s, in any recognisable form", async (place, options) => {
    for (const [form, text] of recognised) {
      const quoted =
        place === "a header"
          ? text.replace(/ü|%C3%BC|%c3%bc|\\u00fc/gi, "u").replace(/ä|%C3%A4|%c3%a4|\\u00e4/gi, "a")
          : text;
      const shown = print(await failWith("POST /policy", quoted, options));
      expect(shown, form).not.toContain(quoted);
      expect(shown, form).not.toMatch(/planted|key\+with|ml[äa]ut|%2Fkey/i);
    }
  });

  test("a message never quotes a path parameter, in any recognisable form", async () => {
    for (const [form, text] of recognised) {
      const shown = print(await failWith("GET /policy/{id}", text, { params: { path: { id: SECRET } } }));
      expect(shown, form).not.toContain(text);
      expect(shown, form).not.toMatch(/planted|key\+with|mläut|%2Fkey/i);
    }
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
    expect(redact(texts, "POST /policy", request(["value-1", "value-2"]))).toEqual(["… and …", "none", "x … y", "…"]);
  });
});
