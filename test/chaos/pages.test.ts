import { describe, expect, test } from "vitest";
import { createPrismaCloud, ServerError } from "../../src/index.ts";
import type { Fault, Simulator } from "../../src/simulator/index.ts";
import { start } from "../simulator/start.ts";
import { epoch } from "./harness/call-kinds.ts";

const ALERTS = 25_000;
const LIMIT = 2_500;
/** Which of the ten requests fails. */
const FAILING = 5;

const allIds = Array.from({ length: ALERTS }, (_none, index) => `P-${index + 1}`);

function pagerOf({ url, credentials }: Simulator) {
  const retry = { attempts: 3, baseDelay: 1, maxDelay: 2 };
  const prisma = createPrismaCloud({ url, credentials, retry, rateLimit: false });
  return prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange: epoch, limit: LIMIT } });
}

/** Hits requests for pages from one on. */
function fromRequest(first: number): () => boolean {
  let request = 0;
  return () => ++request >= first;
}

describe("of 25000 alerts, none is lost and none comes twice, though in the middle", () => {
  test.each([
    ["a body is cut", { kind: "cut", at: "body", times: 2 }],
    ["an answer is lost", { kind: "answer-lost", times: 2 }],
    ["the API answers 503", { kind: "status", status: 503, times: 2 }],
    ["the API answers 429", { kind: "status", status: 429, times: 2 }],
    ["a gateway answers HTML", { kind: "html", status: 502, times: 2 }],
    ["the token is refused", { kind: "passing-401", times: 1 }],
  ] as [string, Fault][])("%s", { timeout: 60_000 }, async (_name, fault) => {
    const simulator = await start({ alerts: ALERTS });
    const isInTheMiddle = fromRequest(FAILING);
    simulator.faults.add({ ...fault, match: ({ operation }) => operation === "POST /v2/alert" && isInTheMiddle() });
    const ids: (string | undefined)[] = [];
    for await (const { id } of pagerOf(simulator)) ids.push(id);
    // Compared as one text each: a list of what differs would be longer than anybody reads.
    expect(ids.length).toBe(ALERTS);
    expect(ids.join() === allIds.join()).toBe(true);
    expect(simulator.ledger.count("POST /v2/alert")).toBe(ALERTS / LIMIT + (fault.times ?? 0));
  });
});

test("a page that fails for good throws after the items of the pages before it", { timeout: 60_000 }, async () => {
  const simulator = await start({ alerts: ALERTS });
  const match = fromRequest(FAILING + 1);
  simulator.faults.add({
    kind: "status",
    status: 503,
    match: ({ operation }) => operation === "POST /v2/alert" && match(),
  });
  const ids: (string | undefined)[] = [];
  const read = async () => {
    for await (const { id } of pagerOf(simulator)) ids.push(id);
  };
  await expect(read()).rejects.toBeInstanceOf(ServerError);
  expect(ids.length).toBe(FAILING * LIMIT);
  expect(ids.join() === allIds.slice(0, FAILING * LIMIT).join()).toBe(true);
});
