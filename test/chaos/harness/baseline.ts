import type { Simulator } from "../../../src/simulator/index.ts";
import { createCaller, login } from "../../simulator/call.ts";
import { createAlertQuery, createPolicyBody, createSuppressionBody, SUBJECTS } from "./call-kinds.ts";

export interface BaselinePolicy {
  readonly policyId: string;
  readonly name: string;
  readonly policyMode: string;
}

/** The simulator's data before the run, read and created with fetch, without the client. */
export interface Baseline {
  readonly alerts: readonly unknown[];
  readonly alertPages: readonly unknown[];
  /** Policies that the run only reads. */
  readonly policies: readonly BaselinePolicy[];
  /** Policies that the run changes. */
  readonly ownPolicies: readonly BaselinePolicy[];
  readonly repositories: unknown;
  readonly errors: readonly unknown[];
  readonly errorsBody: typeof errorsBody;
  readonly suppressionId: string;
}

const errorsBody = { repository: "owner-1/repository-1", sourceTypes: ["Github" as const], filePath: "/main.tf" };

/** Sends a request without the client. Logs in each time, so that no token expires in between. */
async function sendPlain<T>(simulator: Simulator, request: string, body?: unknown): Promise<T> {
  const response = await createCaller(simulator, await login(simulator))(request, body);
  const text = await response.text();
  if (!response.ok) throw new Error(`${request} failed with ${response.status} ${text}`);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

export async function readBaseline(simulator: Simulator): Promise<Baseline> {
  // Sequential: with many logins at once under load, the first token could expire before the last login ends.
  const forEachSubject = async <T>(create: (subject: number) => Promise<T>): Promise<T[]> => {
    const created: T[] = [];
    for (let subject = 0; subject < SUBJECTS; subject++) created.push(await create(subject));
    return created;
  };
  return {
    alerts: await forEachSubject((subject) => sendPlain(simulator, `GET /alert/P-${subject + 1}`)),
    alertPages: await forEachSubject((subject) => sendPlain(simulator, "POST /v2/alert", createAlertQuery(subject))),
    policies: await sendPlain(simulator, "GET /v2/policy?policy.policyMode=redlock_default"),
    ownPolicies: await forEachSubject((subject) =>
      sendPlain(simulator, "POST /policy", createPolicyBody(`own policy ${subject}`)),
    ),
    repositories: await sendPlain(simulator, "GET /code/api/v1/repositories"),
    errors: await forEachSubject((subject) =>
      sendPlain(simulator, `POST /code/api/v1/errors/file?limit=3&offset=${subject}`, errorsBody),
    ),
    errorsBody,
    suppressionId: await sendPlain(simulator, "POST /code/api/v1/suppressions/OWN", createSuppressionBody("own")),
  };
}

/** What the run's unsafe writes created: how often, by test id. */
export interface Created {
  readonly policies: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  readonly suppressions: ReadonlyMap<string, number>;
  /** The test id of the write behind each id. */
  readonly suppressionIds: ReadonlyMap<string, string>;
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

export async function readCreated(simulator: Simulator): Promise<Created> {
  const policies = await sendPlain<{ name: string }[]>(simulator, "GET /v2/policy?policy.policyMode=custom");
  const groups = await sendPlain<{ name: string }[]>(simulator, "GET /cloud/group/name");
  const suppressions = await sendPlain<{ id: string; policyId: string; comment: string }[]>(
    simulator,
    "GET /code/api/v1/suppressions",
  );
  const created = suppressions.filter(({ policyId }) => policyId === "CHAOS");
  return {
    policies: count(policies.map(({ name }) => name)),
    groups: count(groups.map(({ name }) => name)),
    suppressions: count(created.map(({ comment }) => comment)),
    suppressionIds: new Map(created.map(({ id, comment }) => [id, comment])),
  };
}
