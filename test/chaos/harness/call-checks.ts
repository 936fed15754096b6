import { inspect } from "node:util";
import { ApiError, PrismaCloudError } from "../../../src/index.ts";
import type { LedgerEntry } from "../../../src/simulator/index.ts";
import type { Baseline, Created } from "./baseline.ts";
import type { FinishedCall, Run } from "./chaos-run.ts";
import type { PlannedCall } from "./plan.ts";
import { selectExpected, type Ending } from "./fault-variants.ts";
import { isTokenRejected } from "./session-checks.ts";

/** Whether the response was the API's success, complete and in time. */
const hasSucceeded = ({ status = 0, fault }: LedgerEntry): boolean =>
  status >= 200 && status < 300 && fault !== "cut" && fault !== "slow" && fault !== "html";

/**
 * Whether a call was rejected twice, not only by its fault: the token of the second request expired or was revoked. It's
 * the same token if the first rejection was a fault, since other requests show that the token is still accepted.
 */
function wasRejectedTwice(error: unknown, requests: readonly LedgerEntry[]): boolean {
  const [first, second] = requests.slice(-2);
  if (!first || !second || !isTokenRejected(first) || !isTokenRejected(second)) return false;
  const isOtherToken = first.tokenId !== second.tokenId;
  const isSpurious = first.fault === "passing-401" && second.fault === undefined;
  return (isOtherToken || isSpurious) && error instanceof ApiError && error.status === second.status;
}

/** From which request on each operation had rejected two tokens in a row: for a pause, its 401s cause no refresh. */
function findRejectingOperations(calls: readonly FinishedCall[]): Map<string, number> {
  const since = new Map<string, number>();
  for (const { call, requests } of calls) {
    const [first, second] = requests.slice(-2);
    if (first?.status !== 401 || second?.status !== 401) continue;
    const { operation } = call.kind;
    since.set(operation, Math.min(since.get(operation) ?? Number.POSITIVE_INFINITY, second.sequence));
  }
  return since;
}

/** A response that rejects the token counts by its status even if its body is cut: the request is sent again. */
const isCutRejection = ({ fault, status }: LedgerEntry): boolean =>
  fault === "cut" && (status === 401 || status === 403);

/**
 * Deno sends a request that may be repeated once more by itself if its connection dies, so the API may see each attempt
 * twice. Unsafe writes are protected from that, and are counted exactly.
 */
const isReplayed = ({ kind, variant }: PlannedCall): boolean =>
  "Deno" in globalThis && !kind.unsafe && ["cut", "answer-lost"].includes(variant?.fault?.kind ?? "");

/** Whether `count` requests fit the expected number of attempts. */
const fits = (count: number, expected: number, call: PlannedCall): boolean =>
  isReplayed(call) ? count >= expected && count <= 2 * expected : count === expected;

/** A rejected login fails the calls that wait for it. */
const isLoginError = (error: unknown): boolean =>
  error instanceof PrismaCloudError && error.name === "AuthenticationError" && error.operation === "POST /login";

export function detectEnding({ outcome }: FinishedCall): Ending | "nothing" | "a foreign error" {
  if (!outcome) return "nothing";
  if (outcome.rejected) return outcome.rejected.isOwn ? "abort" : "a foreign error";
  if (!("error" in outcome) || outcome.error === undefined) return "success";
  return outcome.error instanceof PrismaCloudError ? (outcome.error.name as Ending) : "a foreign error";
}

function findSuccessProblem(finished: FinishedCall, baseline: Baseline, created: Created): string | undefined {
  const { call, outcome, requests } = finished;
  const { kind, variant, testId, subject } = call;
  const [expected, expectedHits] = selectExpected(variant, kind);
  const met = requests.filter(({ fault }) => variant?.fault !== undefined && fault === variant.fault.kind);
  const hits = met.filter((request) => !isCutRejection(request)).length;
  const last = requests.at(-1);
  const isExhausted = met.length === variant?.times;
  if (expected !== "success" && !(isExhausted && hits < expectedHits))
    return `succeeded instead of ending with ${expected}`;
  if (expected === "success" && met.length !== expectedHits)
    return `met its fault ${met.length} times instead of ${expectedHits}`;
  if (!last || !hasSucceeded(last)) return "succeeded though its last response was missing, an error, late or cut";
  if (kind.isWrite && !requests.some(({ applied }) => applied)) return "succeeded though no write took effect";
  const data = outcome && "data" in outcome ? outcome.data : undefined;
  if (!kind.isCorrect(data, testId, subject, baseline)) return `has wrong data: ${inspect(data).slice(0, 200)}`;
  const owner = kind.operation.endsWith("suppressions/{policyId}") ? created.suppressionIds.get(String(data)) : testId;
  return owner === testId ? undefined : `has the response of ${owner ?? "no call"}`;
}

/** What's wrong with how a call ended, if anything. */
function findProblem(
  finished: FinishedCall,
  { baseline, created }: Run,
  rejecting: ReadonlyMap<string, number>,
): string | undefined {
  const { call, outcome, requests } = finished;
  const { kind, variant } = call;
  const ending = detectEnding(finished);
  const applied = requests.filter((request) => request.applied).length;
  if (kind.unsafe && applied > 1) return `took effect ${applied} times`;
  if (new Set(requests.map(({ bodyHash }) => bodyHash)).size > 1) return "was sent with different bodies";
  if (ending === "success") return findSuccessProblem(finished, baseline, created);

  const [expected, expectedHits] = selectExpected(variant, kind);
  const hits = requests.filter(
    (request) => request.fault !== undefined && request.fault === variant?.fault?.kind && !isCutRejection(request),
  ).length;
  const last = requests.at(-1);
  const error = outcome?.error;
  if (isLoginError(error))
    return last && hasSucceeded(last) ? "failed with a login error though its last response was a success" : undefined;
  if (wasRejectedTwice(error, requests)) return undefined;
  const isPaused = last?.status === 401 && last.sequence > (rejecting.get(kind.operation) ?? Number.POSITIVE_INFINITY);
  if (isPaused && ending === "AuthenticationError") return undefined;
  if (ending !== expected)
    return `ended with ${ending} (${String(error ?? outcome?.rejected?.reason)}) instead of ${expected}`;
  if (!fits(hits, expectedHits, call)) return `met its fault ${hits} times instead of ${expectedHits}`;
  if (ending === "abort") return undefined;
  if (!(error instanceof PrismaCloudError) || error.operation !== kind.operation)
    return "has an error of another operation";
  if (!fits(requests.length, error.attempts, call))
    return `reports ${error.attempts} attempts and was sent ${requests.length} times`;
  if (error instanceof ApiError && error.status !== last?.status)
    return `reports ${error.status} though its last response was ${last?.status ?? "missing"}`;
  if (error instanceof ApiError && applied > 0) return `reports ${error.status} though it took effect`;
  return undefined;
}

/** Formats a request with its number in order of arrival. */
const formatRequest = ({ sequence, status, fault, applied }: LedgerEntry): string =>
  `#${sequence} ${status ?? "no response"}${fault ? ` (${fault})` : ""}${applied ? " applied" : ""}`;

/** All calls that ended wrongly, with the seed and their requests. */
export function findWrongCalls(run: Run): string[] {
  const rejecting = findRejectingOperations(run.calls);
  return run.calls.flatMap((finished) => {
    const problem = findProblem(finished, run, rejecting);
    if (problem === undefined) return [];
    const { testId, kind, variant } = finished.call;
    const sent = finished.requests.map(formatRequest).join(", ") || "nothing";
    return [
      `seed ${run.plan.seed}: call ${testId}, ${kind.operation} with ${variant?.name ?? "no fault"}, ${problem}. Sent: ${sent}`,
    ];
  });
}

/** Unsafe writes that took effect more than once, or whose result differs from the ledger. */
export function findDoubledWrites({ plan, calls, created }: Run): string[] {
  const results: Readonly<Record<string, ReadonlyMap<string, number>>> = {
    "POST /policy": created.policies,
    "POST /cloud/group": created.groups,
    "POST /code/api/v1/suppressions/{policyId}": created.suppressions,
  };
  return calls.flatMap(({ call: { testId, kind }, requests }) => {
    if (!kind.unsafe) return [];
    const applied = requests.filter((request) => request.applied).length;
    const found = results[kind.operation] ? (results[kind.operation]?.get(testId) ?? 0) : applied;
    if (applied <= 1 && found === applied) return [];
    return [
      `seed ${plan.seed}: call ${testId}, ${kind.operation}, took effect ${applied} times and is there ${found} times`,
    ];
  });
}
