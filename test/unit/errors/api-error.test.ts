import { describe, expect, test } from "vitest";
import * as errors from "../../../src/index.ts";
import { fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const { ApiError } = errors;

/** Requests a policy, and returns the error. */
async function failWith(answer: () => Response): Promise<errors.ApiError> {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer });
  const { data, error, response } = await clock.run(api.cspm.GET("/policy/{id}", { params: { path: { id: "1234" } } }));
  expect(data).toBeUndefined();
  // Callers write: if (error) ...
  expect(Boolean(error)).toBe(true);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(ApiError);
  expect(response).toBe((error as errors.ApiError).response);
  return error as errors.ApiError;
}

const status = (code: number, init: ResponseInit = {}) => new Response(null, { status: code, ...init });
const withReasons = (...reasons: object[]) => ({ headers: { "x-redlock-status": JSON.stringify(reasons) } });

describe("classes", () => {
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
  ] as const)("the status %i causes an error of the class %s", async (code, name) => {
    const error = await failWith(() => status(code));
    expect(error.constructor).toBe(errors[name]);
    expect(error).toMatchObject({ name, status: code, operation: "GET /policy/{id}" });
  });
});

describe("reasons in x-redlock-status", () => {
  test("the message has the reason's key and subject", async () => {
    const error = await failWith(() =>
      status(404, withReasons({ i18nKey: "not_found", severity: "error", subject: "policyId" })),
    );
    expect(error.message).toBe("GET /policy/{id} failed with 404: not_found (policyId)");
    expect(error.reasons).toEqual([{ i18nKey: "not_found", severity: "error", subject: "policyId" }]);
  });

  test.each(["", null])("the message has only the key of a reason whose subject is %j", async (subject) => {
    const error = await failWith(() => status(400, withReasons({ i18nKey: "invalid_id", severity: "error", subject })));
    expect(error.message).toBe("GET /policy/{id} failed with 400: invalid_id");
  });

  test("the message has all reasons", async () => {
    const error = await failWith(() => status(400, withReasons({ i18nKey: "one" }, { i18nKey: "two", subject: "x" })));
    expect(error.message).toBe("GET /policy/{id} failed with 400: one, two (x)");
  });

  test("the error has the request id that support asks for", async () => {
    const error = await failWith(() => status(400, { headers: { "x-redlock-request-id": "r-1" } }));
    expect(error.requestId).toBe("r-1");
  });

  test("the error has no reasons if x-redlock-status can't be parsed", async () => {
    const error = await failWith(() =>
      status(400, { statusText: "Bad Request", headers: { "x-redlock-status": "[{" } }),
    );
    expect(error.message).toBe("GET /policy/{id} failed with 400: Bad Request");
    expect(error.reasons).toEqual([]);
  });
});

describe("errors without x-redlock-status", () => {
  test("without x-redlock-status, a gateway's HTML is kept as the body and not quoted in the message", async () => {
    const html = "<html><body>Bad Gateway</body></html>";
    const headers = { "content-type": "text/html" };
    const error = await failWith(() => new Response(html, { status: 502, statusText: "Bad Gateway", headers }));
    expect(error.message).toBe("GET /policy/{id} failed with 502: Bad Gateway");
    expect(error.body).toBe(html);
  });

  test("without x-redlock-status, the message quotes the error of a gateway's JSON", async () => {
    const body = { timestamp: 1, status: 504, error: "Gateway Timeout", message: "", path: "/policy/1234" };
    const error = await failWith(() => json(body, { status: 504 }));
    expect(error.message).toBe("GET /policy/{id} failed with 504: Gateway Timeout");
    expect(error.body).toEqual(body);
  });

  test.each(["message", "Message"])(
    "without x-redlock-status, the message quotes `%s` of Code Security",
    async (key) => {
      const error = await failWith(() =>
        json({ [key]: "Forbidden for this role" }, { status: 403, headers: { "x-amzn-requestid": "amzn-1" } }),
      );
      expect(error.message).toBe("GET /policy/{id} failed with 403: Forbidden for this role");
      expect(error.requestId).toBe("amzn-1");
    },
  );

  test("without x-redlock-status, the message quotes the error object that the guides show", async () => {
    const body = { error: { code: "bad_filter", message: "the filter is unknown", target: "filters", details: [] } };
    const error = await failWith(() => json(body, { status: 400 }));
    expect(error.message).toBe("GET /policy/{id} failed with 400: the filter is unknown");
  });

  test("without x-redlock-status, the message has only the status if the body is empty", async () => {
    const error = await failWith(() => status(418));
    expect(error.message).toBe("GET /policy/{id} failed with 418");
    expect(error.body).toBeUndefined();
  });

  test("without x-redlock-status, a JSON body is parsed whatever its content type", async () => {
    const headers = { "content-type": "text/plain" };
    const error = await failWith(() => new Response('{"message":"mislabelled"}', { status: 400, headers }));
    expect(error.body).toEqual({ message: "mislabelled" });
  });

  test("without x-redlock-status, a long text is truncated in the message", async () => {
    const error = await failWith(() => json({ message: "long ".repeat(1000) }, { status: 400 }));
    expect(error.message.length).toBeLessThan(250);
  });
});

test("an error response that middleware made causes an error too", async () => {
  const clock = new VirtualClock();
  const middleware = [() => Promise.resolve(json({ message: "made up" }, { status: 400 }))];
  const { error } = await clock.run(fakeApi({ clock, middleware }).cspm.GET("/v2/policy"));
  expect(error?.message).toBe("GET /v2/policy failed with 400: made up");
});

test("the stack of an error begins with its class and message", async () => {
  const error = await failWith(() => status(404));
  expect(error.stack).toMatch(/^NotFoundError: GET \/policy\/\{id\} failed with 404\n/);
});

test("an error serialises to JSON with the properties that a log line needs", async () => {
  const headers = { "x-redlock-request-id": "r-1", "retry-after": "90" };
  const error = await failWith(() => status(429, { headers }));
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

test("a 404 for a retried DELETE says that an earlier attempt may have deleted it", async () => {
  const clock = new VirtualClock();
  const answers = [503, 404, 404];
  const api = fakeApi({ clock, answer: ({ number }) => status(answers[number - 1] ?? 200) });
  const remove = () => clock.run(api.cspm.DELETE("/policy/{id}", { params: { path: { id: "1234" } } }));
  const { error } = await remove();
  expect((await remove()).error?.message).toBe("DELETE /policy/{id} failed with 404");
  expect(error).toMatchObject({ name: "NotFoundError", attempts: 2 });
  expect(error?.message).toBe("DELETE /policy/{id} failed with 404; an earlier attempt may have deleted it");
});
