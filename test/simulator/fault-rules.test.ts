import { expect, test } from "vitest";
import type { Fault } from "../../src/simulator/index.ts";
import { start, started } from "./start.ts";

test.for<[what: string, fault: unknown, message: string]>([
  ["an unknown kind", { kind: "satus", status: 503 }, '`kind` must be one of "status", "cut", "stall"'],
  ["no kind", { code: 500 }, '"answer-lost", not undefined.'],
  ["no object", null, "A fault is an object such as"],
  ["an unknown property", { kind: "status", code: 503 }, '`code` is no option of a fault of kind "status". It has: '],
  [
    "a property of another kind",
    { kind: "cut", at: "body", delay: 5 },
    '`delay` is no option of a fault of kind "cut"',
  ],
  ["a missing property", { kind: "slow" }, "`delay` is missing"],
  [
    "a status as a text",
    { kind: "status", status: "503" },
    '`status` must be a whole number from 200 to 599, not "503".',
  ],
  ["a status that is none", { kind: "status", status: 5 }, "`status`"],
  [
    "an extension that fails with success",
    { kind: "extend-fails", status: 200 },
    "`status` must be a whole number from 400",
  ],
  ["a page that no load balancer has", { kind: "html", status: 500 }, "`status` must be one of 200, 414, 502, 504"],
  ["another place to cut", { kind: "cut", at: "end" }, '`at` must be "start" or "body"'],
  ["a negative delay", { kind: "slow", delay: -1 }, "`delay` must be a number of ms from 0"],
  ["a delay beyond what timers take", { kind: "slow", delay: 2 ** 31 }, "`delay`"],
  ["a negative Retry-After", { kind: "status", status: 503, retryAfter: -5 }, "`retryAfter`"],
  ["a reason that no header takes", { kind: "status", status: 400, key: "one\ntwo" }, "`key`"],
  ["no times", { kind: "cut", at: "body", times: 0 }, "`times` must be a whole number of at least 1, not 0."],
  ["half a time", { kind: "cut", at: "body", times: 0.5 }, "`times`"],
  ["no probability", { kind: "cut", at: "body", probability: 0 }, "`probability` must be a number greater than 0"],
  ["a percentage", { kind: "cut", at: "body", probability: 10 }, "`probability`"],
  ["a match of another type", { kind: "cut", at: "body", match: ["GET /v2/policy"] }, "`match` must be an operation"],
  ["a path alone", { kind: "cut", at: "body", match: "/v2/policy" }, 'Did you mean "GET /v2/policy"?'],
  ["another method", { kind: "cut", at: "body", match: "POST /v2/policy" }, 'Did you mean "GET /v2/policy"?'],
  [
    "a path with its values",
    { kind: "cut", at: "body", match: "PUT /policy/7?x=1" },
    'Did you mean "PUT /policy/{id}"?',
  ],
  [
    "an unknown path",
    { kind: "cut", at: "body", match: "GET /polices" },
    '"GET /polices" is no operation of the documents.',
  ],
  ["a pattern of nothing", { kind: "cut", at: "body", match: /^POST \/serch/ }, "fits no operation"],
])("a fault with %s is refused", async ([, fault, message]) => {
  const { faults } = await start();
  expect(() => faults.add(fault as Fault)).toThrow(TypeError);
  expect(() => faults.add(fault as Fault)).toThrow(message);
});

test("a fault does not change after it was added", async () => {
  const { simulator, call } = await started();
  const fault = { kind: "status" as const, status: 503, times: 1 };
  simulator.faults.add(fault);
  fault.times = 0;
  expect((await call("GET /v2/policy")).status).toBe(503);
});
