import { expect, test } from "vitest";
import type { Fault } from "../../src/simulator/index.ts";
import { start, started } from "./start.ts";

test.for<[what: string, fault: unknown, message: string]>([
  ["an unknown kind", { kind: "satus", status: 503 }, '`kind` must be one of "status", "cut", "stall"'],
  ["no kind", { code: 500 }, '"answer-lost", not undefined.'],
  ["a null value", null, "A fault must be an object such as"],
  [
    "an unknown property",
    { kind: "status", code: 503 },
    'Unknown option `code` for a fault of kind "status". Known options: kind, status',
  ],
  [
    "a property of another kind",
    { kind: "cut", at: "body", delay: 5 },
    'Unknown option `delay` for a fault of kind "cut"',
  ],
  ["a missing property", { kind: "slow" }, "Missing option `delay` for a fault of kind"],
  [
    "a status that is a string",
    { kind: "status", status: "503" },
    '`status` must be an integer from 200 to 599, not "503".',
  ],
  ["an impossible status", { kind: "status", status: 5 }, "`status`"],
  [
    "a failing extension with status 200",
    { kind: "extend-fails", status: 200 },
    "`status` must be an integer from 400",
  ],
  ["an HTML page with another status", { kind: "html", status: 500 }, "`status` must be one of 200, 414, 502, 504"],
  ["an unknown place to cut", { kind: "cut", at: "end" }, '`at` must be "start" or "body"'],
  ["a negative delay", { kind: "slow", delay: -1 }, "`delay` must be a number of ms from 0"],
  ["a delay that is too long for a timer", { kind: "slow", delay: 2 ** 31 }, "`delay`"],
  ["a negative Retry-After", { kind: "status", status: 503, retryAfter: -5 }, "`retryAfter`"],
  ["a reason with a line break", { kind: "status", status: 400, key: "one\ntwo" }, "`key`"],
  ["zero times", { kind: "cut", at: "body", times: 0 }, "`times` must be an integer of at least 1, not 0."],
  ["a fraction of a time", { kind: "cut", at: "body", times: 0.5 }, "`times`"],
  ["probability 0", { kind: "cut", at: "body", probability: 0 }, "`probability` must be a number greater than 0"],
  ["a probability over 1", { kind: "cut", at: "body", probability: 10 }, "`probability`"],
  ["a match of another type", { kind: "cut", at: "body", match: ["GET /v2/policy"] }, "`match` must be an operation"],
  ["a path without a method", { kind: "cut", at: "body", match: "/v2/policy" }, 'Did you mean "GET /v2/policy"?'],
  [
    "a method that the path doesn't have",
    { kind: "cut", at: "body", match: "POST /v2/policy" },
    'Did you mean "GET /v2/policy"?',
  ],
  ["a path with values", { kind: "cut", at: "body", match: "PUT /policy/7?x=1" }, 'Did you mean "PUT /policy/{id}"?'],
  ["an unknown path", { kind: "cut", at: "body", match: "GET /polices" }, 'unknown operation "GET /polices".'],
  [
    "a pattern that matches no operation",
    { kind: "cut", at: "body", match: /^POST \/serch/ },
    "matches no operation name",
  ],
])("faults.add rejects %s", async ([, fault, message]) => {
  const { faults } = await start();
  expect(() => faults.add(fault as Fault)).toThrow(TypeError);
  expect(() => faults.add(fault as Fault)).toThrow(message);
});

test("changing a fault object after it was added has no effect", async () => {
  const { simulator, call } = await started();
  const fault = { kind: "status" as const, status: 503, times: 1 };
  simulator.faults.add(fault);
  fault.times = 0;
  expect((await call("GET /v2/policy")).status).toBe(503);
});
