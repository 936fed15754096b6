import type { Simulator } from "../../../src/simulator/index.ts";
import { createCaller, login } from "../../simulator/call.ts";
import { oneAlert, policyOf, SUBJECTS, suppressionOf } from "./call-kinds.ts";

export interface HeldPolicy {
  readonly policyId: string;
  readonly name: string;
  readonly policyMode: string;
}

/** What the simulator holds before the run, read and made with nothing but fetch. */
export interface Held {
  readonly alerts: readonly unknown[];
  readonly alertPages: readonly unknown[];
  /** Those that the run only reads. */
  readonly policies: readonly HeldPolicy[];
  /** Those that the run changes. */
  readonly ownPolicies: readonly HeldPolicy[];
  readonly repositories: unknown;
  readonly errors: readonly unknown[];
  readonly errorsBody: typeof errorsBody;
  readonly suppressionId: string;
}

const errorsBody = { repository: "owner-1/repository-1", sourceTypes: ["Github" as const], filePath: "/main.tf" };

/** Sends a request past the client. It logs in each time, so that no token runs out meanwhile. */
async function plainly<T>(simulator: Simulator, request: string, body?: unknown): Promise<T> {
  const response = await createCaller(simulator, await login(simulator))(request, body);
  const text = await response.text();
  if (!response.ok) throw new Error(`${request} answered ${response.status} ${text}`);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

export async function hold(simulator: Simulator): Promise<Held> {
  // One after another: of many logins at once, under load, the first token could be over when the last is there.
  const each = async <T>(make: (subject: number) => Promise<T>): Promise<T[]> => {
    const made: T[] = [];
    for (let subject = 0; subject < SUBJECTS; subject++) made.push(await make(subject));
    return made;
  };
  return {
    alerts: await each((subject) => plainly(simulator, `GET /alert/P-${subject + 1}`)),
    alertPages: await each((subject) => plainly(simulator, "POST /v2/alert", oneAlert(subject))),
    policies: await plainly(simulator, "GET /v2/policy?policy.policyMode=redlock_default"),
    ownPolicies: await each((subject) => plainly(simulator, "POST /policy", policyOf(`own policy ${subject}`))),
    repositories: await plainly(simulator, "GET /code/api/v1/repositories"),
    errors: await each((subject) =>
      plainly(simulator, `POST /code/api/v1/errors/file?limit=3&offset=${subject}`, errorsBody),
    ),
    errorsBody,
    suppressionId: await plainly(simulator, "POST /code/api/v1/suppressions/OWN", suppressionOf("own")),
  };
}

/** What unsafe writes have left behind, by their test ids: how often each was done. */
export interface Stored {
  readonly policies: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  readonly suppressions: ReadonlyMap<string, number>;
  /** The test id of the write that an answered id is of. */
  readonly suppressionIds: ReadonlyMap<string, string>;
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

export async function readStored(simulator: Simulator): Promise<Stored> {
  const policies = await plainly<{ name: string }[]>(simulator, "GET /v2/policy?policy.policyMode=custom");
  const groups = await plainly<{ name: string }[]>(simulator, "GET /cloud/group/name");
  const suppressions = await plainly<{ id: string; policyId: string; comment: string }[]>(
    simulator,
    "GET /code/api/v1/suppressions",
  );
  const ours = suppressions.filter(({ policyId }) => policyId === "CHAOS");
  return {
    policies: count(policies.map(({ name }) => name)),
    groups: count(groups.map(({ name }) => name)),
    suppressions: count(ours.map(({ comment }) => comment)),
    suppressionIds: new Map(ours.map(({ id, comment }) => [id, comment])),
  };
}
