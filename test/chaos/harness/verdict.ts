import { inspect } from "node:util";
import { ApiError, PrismaCloudError } from "../../../src/index.ts";
import type { LedgerEntry } from "../../../src/simulator/index.ts";
import type { Held, Stored } from "./held.ts";
import type { FinishedCall, Run } from "./run.ts";
import { expectedOf, type End } from "./variants.ts";

/** Whether a request was answered with a success, whole and in time. */
const isAnswered = ({ status = 0, fault }: LedgerEntry): boolean =>
  status >= 200 && status < 300 && fault !== "cut" && fault !== "slow";

/** The right end of a call of which two tokens were refused: it ran out, or was revoked, again right after its renewal. */
function isRefusedTwice(error: unknown, requests: readonly LedgerEntry[]): boolean {
  const [first, second] = requests.slice(-2);
  const areRefusals = [first, second].every((request) => request?.status === 401 || request?.status === 403);
  return (
    areRefusals && first?.tokenId !== second?.tokenId && error instanceof ApiError && error.status === second?.status
  );
}

/** Of a refused token, the status says enough, whatever becomes of the body: the request is sent again with another. */
const isCutRefusal = ({ fault, status }: LedgerEntry): boolean => fault === "cut" && (status === 401 || status === 403);

/** A login that is refused ends the calls that wait for it. */
const isOfLogin = (error: unknown): boolean =>
  error instanceof PrismaCloudError && error.name === "AuthenticationError" && error.operation === "POST /login";

export function endOf({ outcome }: FinishedCall): End | "nothing" | "a stranger's error" {
  if (!outcome) return "nothing";
  if (outcome.rejected) return outcome.rejected.isOwn ? "abort" : "a stranger's error";
  if (!("error" in outcome) || outcome.error === undefined) return "success";
  return outcome.error instanceof PrismaCloudError ? (outcome.error.name as End) : "a stranger's error";
}

/** What is wrong with how a call ended; undefined for nothing. */
function complaint(finished: FinishedCall, held: Held, stored: Stored): string | undefined {
  const { call, outcome, requests } = finished;
  const { kind, variant, testId, subject } = call;
  const end = endOf(finished);
  const [expectedEnd, expectedHits] = expectedOf(variant, kind);
  const met = requests.filter(({ fault }) => variant?.fault !== undefined && fault === variant.fault.kind);
  const hits = met.filter((request) => !isCutRefusal(request)).length;
  const applied = requests.filter((request) => request.applied).length;
  const last = requests.at(-1);
  if (kind.unsafe && applied > 1) return `was done ${applied} times`;
  if (new Set(requests.map(({ bodyHash }) => bodyHash)).size > 1) return "was sent with different bodies";
  if (end === "success") {
    const isOver = met.length === variant?.times;
    if (expectedEnd !== "success" && !(isOver && hits < expectedHits))
      return `succeeded instead of ending with ${expectedEnd}`;
    if (expectedEnd === "success" && met.length !== expectedHits)
      return `met its fault ${met.length} times instead of ${expectedHits}`;
    if (!last || !isAnswered(last)) return "succeeded though its last answer was none, a refusal, late or cut";
    if (kind.isWrite && applied === 0) return "succeeded though nothing was done";
    const data = outcome && "data" in outcome ? outcome.data : undefined;
    if (!kind.isRight(data, testId, subject, held)) return `has wrong data: ${inspect(data).slice(0, 200)}`;
    const owner = kind.operation.endsWith("suppressions/{policyId}") ? stored.suppressionIds.get(String(data)) : testId;
    return owner === testId ? undefined : `was answered what ${owner ?? "nobody"} wrote`;
  }
  const error = outcome?.error;
  if (isOfLogin(error))
    return last && isAnswered(last) ? "failed by a login though its last answer was a success" : undefined;
  if (isRefusedTwice(error, requests)) return undefined;
  if (end !== expectedEnd)
    return `ended with ${end} (${String(error ?? outcome?.rejected?.reason)}) instead of ${expectedEnd}`;
  if (hits !== expectedHits) return `met its fault ${hits} times instead of ${expectedHits}`;
  if (end === "abort") return undefined;
  if (!(error instanceof PrismaCloudError) || error.operation !== kind.operation)
    return "has an error of another operation";
  if (error.attempts !== requests.length)
    return `says ${error.attempts} attempts and was sent ${requests.length} times`;
  if (error instanceof ApiError && error.status !== last?.status)
    return `says ${error.status} though its last answer was ${last?.status ?? "none"}`;
  if (error instanceof ApiError && applied > 0) return `says ${error.status} though it was done`;
  return undefined;
}

/** In the order of sending, with the place in the order of arrival. */
const written = ({ sequence, status, fault, applied }: LedgerEntry): string =>
  `#${sequence} ${status ?? "no answer"}${fault ? ` (${fault})` : ""}${applied ? " done" : ""}`;

/** All that is wrong, the first call first: with the seed, enough to look into it. */
export function complaints({ plan, calls, held, stored }: Run): string[] {
  return calls.flatMap((finished) => {
    const what = complaint(finished, held, stored);
    if (what === undefined) return [];
    const { testId, kind, variant } = finished.call;
    const sent = finished.requests.map(written).join(", ") || "nothing";
    return [
      `seed ${plan.seed}: call ${testId}, ${kind.operation} with ${variant?.name ?? "no fault"}, ${what}. Sent: ${sent}`,
    ];
  });
}

/** Unsafe writes that the simulator holds more or less often than the ledger says that they were done. */
export function misplaced({ plan, calls, stored }: Run): string[] {
  const places: Readonly<Record<string, ReadonlyMap<string, number>>> = {
    "POST /policy": stored.policies,
    "POST /cloud/group": stored.groups,
    "POST /code/api/v1/suppressions/{policyId}": stored.suppressions,
  };
  return calls.flatMap(({ call: { testId, kind }, requests }) => {
    const place = places[kind.operation];
    const [there, done] = [place?.get(testId) ?? 0, requests.filter(({ applied }) => applied).length];
    if (!place || there === done) return [];
    return [`seed ${plan.seed}: call ${testId}, ${kind.operation}, was done ${done} times and is there ${there} times`];
  });
}
