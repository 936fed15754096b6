import { describe, expect, test } from "vitest";
import { createPrismaCloud, ServerError } from "../../src/index.ts";
import type { Fault, Simulator } from "../../src/simulator/index.ts";
import { start } from "../simulator/start.ts";
import { epoch } from "./harness/call-kinds.ts";

const ALERTS = 25_000;
const LIMIT = 2_500;
/** The request that fails, of ten. */
const FAILING = 5;

const allIds = Array.from({ length: ALERTS }, (_none, index) => `P-${index + 1}`);

function createPager({ url, credentials }: Simulator) {
  const retry = { attempts: 3, baseDelay: 1, maxDelay: 2 };
  const prisma = createPrismaCloud({ url, credentials, retry, rateLimit: false });
  return prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange: epoch, limit: LIMIT } });
}

/** Matches the requests from a certain number on. */
function matchFrom(first: number): () => boolean {
  let request = 0;
  return () => ++request >= first;
}

describe("25000 alerts are read completely and once each if, in the middle,", () => {
  test.each([
    ["a body is truncated", { kind: "cut", at: "body", times: 2 }],
    ["a response is lost", { kind: "answer-lost", times: 2 }],
    ["the API responds with 503", { kind: "status", status: 503, times: 2 }],
    ["the API responds with 429", { kind: "status", status: 429, times: 2 }],
    ["a gateway responds with HTML", { kind: "html", status: 502, times: 2 }],
    ["the token is rejected", { kind: "passing-401", times: 1 }],
  ] as [string, Fault][])("%s", { timeout: 60_000 }, async (_name, fault) => {
    const simulator = await start({ alerts: ALERTS });
    const isInTheMiddle = matchFrom(FAILING);
    simulator.faults.add({ ...fault, match: ({ operation }) => operation === "POST /v2/alert" && isInTheMiddle() });
    const ids: (string | undefined)[] = [];
    for await (const { id } of createPager(simulator)) ids.push(id);
    // Compared as strings: a diff of lists would be too long to read.
    expect(ids.length).toBe(ALERTS);
    expect(ids.join() === allIds.join()).toBe(true);
    expect(simulator.ledger.count("POST /v2/alert")).toBe(ALERTS / LIMIT + (fault.times ?? 0));
  });
});

test("a page that keeps failing throws after the items of the pages before it", { timeout: 60_000 }, async () => {
  const simulator = await start({ alerts: ALERTS });
  const match = matchFrom(FAILING + 1);
  simulator.faults.add({
    kind: "status",
    status: 503,
    match: ({ operation }) => operation === "POST /v2/alert" && match(),
  });
  const ids: (string | undefined)[] = [];
  const read = async () => {
    for await (const { id } of createPager(simulator)) ids.push(id);
  };
  await expect(read()).rejects.toBeInstanceOf(ServerError);
  expect(ids.length).toBe(FAILING * LIMIT);
  expect(ids.join() === allIds.slice(0, FAILING * LIMIT).join()).toBe(true);
});
