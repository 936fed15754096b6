import { describe, expect, test } from "vitest";
import { operationNames } from "../../../generated/operation-names.ts";
import { auditLogs } from "../../../src/audit-logs.ts";
import { CALL_OPTIONS, pickCallOptions, type CallOptions } from "../../../src/call/options.ts";
import { createClient, type CspmClient } from "../../../src/client.ts";
import { createJob } from "../../../src/jobs/job.ts";
import type { AnyNamedOperation } from "../../../src/client.ts";
import { paginate } from "../../../src/pages/pager.ts";
import { search } from "../../../src/search/search.ts";
import { timeRange } from "../../../src/time-range/index.ts";
import { testClock } from "../jobs/test-clock.ts";
import { fakeSend, type FakeReply, type FakeRequest } from "../support/fake-send.ts";

const HEADERS = { "x-custom": "1" };

/** A value of every call option. TypeScript asks for one for each option that's added. */
const VALUES: Required<CallOptions> = {
  headers: HEADERS,
  signal: new AbortController().signal,
  timeout: 1234,
  totalTimeout: 5678,
  retry: { attempts: 2 },
  maxResponseSize: 9012,
};

const pages =
  (...data: readonly unknown[]) =>
  (_sent: FakeRequest, index: number): FakeReply => ({ data: data[index] });

const searchPages = pages(
  { data: { items: [1], nextPageToken: "t1" } },
  { items: [2], nextPageToken: "t2" },
  { items: [3] },
);

const replyToJob = ({ operation }: FakeRequest, index: number): FakeReply => {
  if (operation === "POST /alert/csv") return { data: { id: "j" } };
  if (operation.endsWith("/status")) return { data: { status: index < 3 ? "IN_PROGRESS" : "READY_TO_DOWNLOAD" } };
  return { data: new ArrayBuffer(1) };
};

const replyWhenReady = (_sent: FakeRequest, index: number): FakeReply =>
  index < 2 ? { status: 204 } : { data: new ArrayBuffer(1) };

type Send = ReturnType<typeof fakeSend>["send"];

/** The method of a client that's named after an operation. */
function createNamed(send: Send, operation: string): AnyNamedOperation {
  const name = Object.entries(operationNames.cspm).find(([, named]) => named === operation)?.[0] ?? "";
  const method = (createClient("cspm", send, testClock()) as Readonly<Record<string, AnyNamedOperation>>)[name];
  if (!method) throw new Error(`${operation} has no name.`);
  return method;
}

const RANGE = timeRange.absolute(1_900_000_000_000, 1_900_000_001_000);

/** Everything that sends several requests for one call, with the number of requests. */
const SENDERS: readonly (readonly [
  string,
  number,
  (sent: FakeRequest, index: number) => FakeReply,
  (send: Send, options: CallOptions) => Promise<unknown>,
])[] = [
  [
    "a list with tokens in the body",
    3,
    pages({ resources: [1], nextPageToken: "a" }, { resources: [2], nextPageToken: "b" }, { resources: [3] }),
    (send, options) => paginate(send, "POST /v2/resource/scan_info", { body: {}, ...options }).toArray(),
  ],
  [
    "a list whose later bodies hold only the token",
    2,
    pages({ items: [1], nextPageToken: "a", totalRows: 2 }, { items: [2], nextPageToken: "b", totalRows: 2 }),
    (send, options) => paginate(send, "POST /v2/alert", { body: {}, ...options }).toArray(),
  ],
  [
    "a list whose later pages another operation returns",
    3,
    searchPages,
    (send, options) => paginate(send, "POST /search/config", { body: {}, ...options }).toArray(),
  ],
  [
    "a list with offsets",
    3,
    pages({ data: [1], hasNext: true }, { data: [2], hasNext: true }, { data: [3], hasNext: false }),
    (send, options) => paginate(send, "POST /code/api/v1/errors/file", { body: {}, ...options }).toArray(),
  ],
  [
    "a list with page numbers whose first isn't known",
    4,
    pages([1, 2], [1, 2], [3], []),
    (send, options) => paginate(send, "GET /code/api/v1/enforcement-rules/accounts", options).toArray(),
  ],
  [
    "a config search",
    3,
    searchPages,
    (send, options) => search(send, "config from cloud.resource where x", { ...options }).toArray(),
  ],
  ["an event search", 3, searchPages, (send, options) => search(send, "event where x", { ...options }).toArray()],
  ["an IAM search", 3, searchPages, (send, options) => search(send, "iam where x", { ...options }).toArray()],
  [
    "an asset search",
    2,
    pages({ value: [1], nextPageToken: "a" }, { value: [2] }),
    (send, options) => search(send, "asset where x", { ...options }).toArray(),
  ],
  [
    "a network search",
    1,
    pages({ data: {} }),
    (send, options) => search(send, "network where x", { ...options }).toArray(),
  ],
  [
    "a job's start, polls and download",
    5,
    replyToJob,
    (send, options) => createJob(send, testClock(), "POST /alert/csv", { body: {}, ...options }).text(),
  ],
  [
    "the polls of a download that's pending",
    3,
    replyWhenReady,
    (send, options) =>
      createJob(send, testClock(), "GET /report/{id}/download", { params: { path: { id: 1 } }, ...options }).blob(),
  ],
  [
    "a list by the name of its operation",
    2,
    pages({ resources: [1], nextPageToken: "a" }, { resources: [2] }),
    (send, options) =>
      createNamed(send, "POST /v2/resource/scan_info")
        .paginate({ body: {}, ...options })
        .toArray(),
  ],
  [
    "a job by the name of its operation",
    5,
    replyToJob,
    (send, options) =>
      createNamed(send, "POST /alert/csv")
        .job({ body: {}, ...options })
        .text(),
  ],
  [
    "the windows of auditLogs()",
    3,
    (_sent, index) =>
      index === 0 ? { error: Object.assign(new Error("too many"), { status: 413 }) as never } : { data: [] },
    (send, options) =>
      auditLogs({ cspm: createClient("cspm", send, testClock()) as CspmClient }, RANGE, options).toArray(),
  ],
];

describe.each(CALL_OPTIONS.filter((name) => name !== "signal"))("the call option %s", (name) => {
  test.each(SENDERS)(`\`${name}\` reaches every request of %s`, async (_what, count, reply, read) => {
    const { send, sent } = fakeSend(reply);
    await read(send, { [name]: VALUES[name] });
    expect(sent).toHaveLength(count);
    for (const { options, body, operation } of sent) {
      if (name === "headers") expect(options.headers, operation).toMatchObject(HEADERS);
      else expect(options[name], operation).toBe(VALUES[name]);
      expect(body, operation).not.toHaveProperty(name);
    }
  });
});

// A list's requests have a signal of their own, since leaving the loop aborts them too.
test.each(SENDERS)("an abort of `signal` reaches every request of %s", async (_what, count, reply, read) => {
  for (let aborted = 0; aborted < count; aborted++) {
    const controller = new AbortController();
    const { send, sent } = fakeSend((request, index) => {
      if (index === aborted) controller.abort("enough");
      return reply(request, index);
    });
    await read(send, { signal: controller.signal }).catch(() => undefined);
    expect(sent[aborted]?.options.signal?.reason).toBe("enough");
    expect(sent[aborted]?.body).not.toHaveProperty("signal");
  }
});

test("CALL_OPTIONS has the name of every call option", () => {
  expect([...CALL_OPTIONS].sort()).toEqual(Object.keys(VALUES).sort());
});

test("pickCallOptions() returns only the call options that are set", () => {
  const options = { timeout: 5, signal: undefined, body: {}, params: {}, onPage: () => {} };
  expect(pickCallOptions(options)).toEqual({ timeout: 5, signal: undefined });
  expect(pickCallOptions({})).toEqual({});
});
