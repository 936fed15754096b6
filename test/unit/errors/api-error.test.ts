import { describe, expect, test } from "vitest";
import * as errors from "../../../src/index.ts";
import { fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const { ApiError } = errors;

/** The error of a policy that is asked for, and refused. */
async function refusedWith(answer: () => Response): Promise<errors.ApiError> {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer });
  const { data, error, response } = await clock.run(api.cspm.GET("/policy/{id}", { params: { path: { id: "1234" } } }));
  expect(data).toBeUndefined();
  // What callers write: if (error) ...
  expect(Boolean(error)).toBe(true);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(ApiError);
  expect(response).toBe((error as errors.ApiError).response);
  return error as errors.ApiError;
}

const status = (code: number, init: ResponseInit = {}) => new Response(null, { status: code, ...init });
const because = (...reasons: object[]) => ({ headers: { "x-redlock-status": JSON.stringify(reasons) } });

describe("the class of an error follows from the status", () => {
  test.each([
    [400, "ApiError"],
    [401, "AuthenticationError"],
    [403, "PermissionError"],
    [404, "NotFoundError"],
    [405, "ApiError"],
    [409, "ConflictError"],
    [429, "RateLimitError"],
    [500, "ServerError"],
    [503, "ServerError"],
    [504, "ServerError"],
    [304, "ApiError"],
  ] as const)("%i is %s", async (code, name) => {
    const error = await refusedWith(() => status(code));
    expect(error.constructor).toBe(errors[name]);
    expect(error).toMatchObject({ name, status: code, operation: "GET /policy/{id}" });
  });
});

describe("an answer of CSPM", () => {
  test("names what is wrong and with what", async () => {
    const error = await refusedWith(() =>
      status(404, because({ i18nKey: "not_found", severity: "error", subject: "policyId" })),
    );
    expect(error.message).toBe("GET /policy/{id} failed with 404: not_found (policyId)");
    expect(error.reasons).toEqual([{ i18nKey: "not_found", severity: "error", subject: "policyId" }]);
  });

  test.each(["", null])("may leave the subject %j", async (subject) => {
    const error = await refusedWith(() => status(400, because({ i18nKey: "invalid_id", severity: "error", subject })));
    expect(error.message).toBe("GET /policy/{id} failed with 400: invalid_id");
  });

  test("may have several reasons", async () => {
    const error = await refusedWith(() => status(400, because({ i18nKey: "one" }, { i18nKey: "two", subject: "x" })));
    expect(error.message).toBe("GET /policy/{id} failed with 400: one, two (x)");
  });

  test("carries the number that support asks for", async () => {
    const error = await refusedWith(() => status(400, { headers: { "x-redlock-request-id": "r-1" } }));
    expect(error.requestId).toBe("r-1");
  });

  test("may have a header that cannot be read", async () => {
    const error = await refusedWith(() =>
      status(400, { statusText: "Bad Request", headers: { "x-redlock-status": "[{" } }),
    );
    expect(error.message).toBe("GET /policy/{id} failed with 400: Bad Request");
    expect(error.reasons).toEqual([]);
  });
});

describe("without the header x-redlock-status", () => {
  test("a gateway's HTML is kept as text and not quoted", async () => {
    const html = "<html><body>Bad Gateway</body></html>";
    const headers = { "content-type": "text/html" };
    const error = await refusedWith(() => new Response(html, { status: 502, statusText: "Bad Gateway", headers }));
    expect(error.message).toBe("GET /policy/{id} failed with 502: Bad Gateway");
    expect(error.body).toBe(html);
  });

  test("a gateway's JSON says its error", async () => {
    const body = { timestamp: 1, status: 504, error: "Gateway Timeout", message: "", path: "/policy/1234" };
    const error = await refusedWith(() => json(body, { status: 504 }));
    expect(error.message).toBe("GET /policy/{id} failed with 504: Gateway Timeout");
    expect(error.body).toEqual(body);
  });

  test.each(["message", "Message"])("Code Security says it as %s", async (key) => {
    const error = await refusedWith(() =>
      json({ [key]: "Forbidden for this role" }, { status: 403, headers: { "x-amzn-requestid": "amzn-1" } }),
    );
    expect(error.message).toBe("GET /policy/{id} failed with 403: Forbidden for this role");
    expect(error.requestId).toBe("amzn-1");
  });

  test("the guides' error object gives its message", async () => {
    const body = { error: { code: "bad_filter", message: "the filter is unknown", target: "filters", details: [] } };
    const error = await refusedWith(() => json(body, { status: 400 }));
    expect(error.message).toBe("GET /policy/{id} failed with 400: the filter is unknown");
  });

  test("an empty body leaves the status", async () => {
    const error = await refusedWith(() => status(418));
    expect(error.message).toBe("GET /policy/{id} failed with 418");
    expect(error.body).toBeUndefined();
  });

  test("JSON is read whatever its content type says", async () => {
    const headers = { "content-type": "text/plain" };
    const error = await refusedWith(() => new Response('{"message":"mislabelled"}', { status: 400, headers }));
    expect(error.body).toEqual({ message: "mislabelled" });
  });

  test("a long text is cut", async () => {
    const error = await refusedWith(() => json({ message: "long ".repeat(1000) }, { status: 400 }));
    expect(error.message.length).toBeLessThan(250);
  });
});

test("an answer that a middleware made up is read too", async () => {
  const clock = new VirtualClock();
  const middleware = [() => Promise.resolve(json({ message: "made up" }, { status: 400 }))];
  const { error } = await clock.run(fakeApi({ clock, middleware }).cspm.GET("/v2/policy"));
  expect(error?.message).toBe("GET /v2/policy failed with 400: made up");
});

test("the stack begins with the class and the message", async () => {
  const error = await refusedWith(() => status(404));
  expect(error.stack).toMatch(/^NotFoundError: GET \/policy\/\{id\} failed with 404\n/);
});

test("an error prints as JSON with what a log line needs", async () => {
  const headers = { "x-redlock-request-id": "r-1", "retry-after": "90" };
  const error = await refusedWith(() => status(429, { headers }));
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "RateLimitError",
    message: "GET /policy/{id} failed with 429",
    operation: "GET /policy/{id}",
    attempts: 1,
    status: 429,
    reasons: [],
    requestId: "r-1",
    retryAfter: 90_000,
  });
});

test("a thing that is not there when its removal is tried again may have been removed the first time", async () => {
  const clock = new VirtualClock();
  const answers = [503, 404, 404];
  const api = fakeApi({ clock, answer: ({ number }) => status(answers[number - 1] ?? 200) });
  const remove = () => clock.run(api.cspm.DELETE("/policy/{id}", { params: { path: { id: "1234" } } }));
  const { error } = await remove();
  expect((await remove()).error?.message).toBe("DELETE /policy/{id} failed with 404");
  expect(error).toMatchObject({ name: "NotFoundError", attempts: 2 });
  expect(error?.message).toBe("DELETE /policy/{id} failed with 404; an earlier attempt may have deleted it");
});
