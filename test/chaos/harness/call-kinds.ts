import { isDeepStrictEqual } from "node:util";
import type { CallOptions, PrismaCloud, Result } from "../../../src/index.ts";
import type { Baseline } from "./baseline.ts";

/** Number of things of each kind to read or change. */
export const SUBJECTS = 20;

/** A call of the API. `subject` selects the thing to read or change. */
export interface CallKind {
  /** Name of the operation, as the document spells it. */
  readonly operation: string;
  readonly api: "cspm" | "code";
  /** A write that must not be sent again if it may have taken effect. */
  readonly unsafe?: true;
  readonly isWrite: boolean;
  /** How often it's called, relative to the others. */
  readonly weight: number;
  send(
    prisma: PrismaCloud,
    testId: string,
    subject: number,
    baseline: Baseline,
    options: CallOptions,
  ): Promise<Result<unknown>>;
  /** Whether the data of a success is the simulator's. */
  isCorrect(data: unknown, testId: string, subject: number, baseline: Baseline): boolean;
}

export const epoch = { type: "to_now", value: "epoch" } as const;

export const createAlertQuery = (subject: number) => ({
  timeRange: epoch,
  limit: 2,
  filters: [{ name: "alert.id" as const, operator: "=" as const, value: `P-${subject + 1}` }],
});

export const createPolicyBody = (name: string, description = "") => ({
  name,
  description,
  policyType: "config" as const,
  severity: "low" as const,
  cloudType: "aws" as const,
  rule: { name, type: "Config" as const, criteria: "", parameters: { savedSearch: "true" as const } },
});

export const createSuppressionBody = (comment: string) =>
  ({ suppressionType: "Policy", comment, origin: "Platform" }) as const;

const read = { isWrite: false } as const;
const write = { isWrite: true } as const;
const isEmpty = (data: unknown): boolean => data === undefined;
const readProperty = (data: unknown, name: string): unknown => (data as Record<string, unknown> | undefined)?.[name];

/** Without the page token, which depends on the time of the request. */
const readItems = (page: unknown): unknown => readProperty(page, "items");

export const CALL_KINDS: readonly CallKind[] = [
  {
    ...read,
    operation: "GET /alert/{id}",
    api: "cspm",
    weight: 15,
    send: ({ cspm }, _testId, subject, _baseline, options) =>
      cspm.GET("/alert/{id}", { params: { path: { id: `P-${subject + 1}` } }, ...options }),
    isCorrect: (data, _testId, subject, { alerts }) => isDeepStrictEqual(data, alerts[subject]),
  },
  {
    ...read,
    operation: "GET /policy/{id}",
    api: "cspm",
    weight: 10,
    send: ({ cspm }, _testId, subject, { policies }, options) =>
      cspm.GET("/policy/{id}", { params: { path: { id: policies[subject]?.policyId ?? "" } }, ...options }),
    isCorrect: (data, _testId, subject, { policies }) => isDeepStrictEqual(data, policies[subject]),
  },
  {
    ...read,
    operation: "GET /v2/policy",
    api: "cspm",
    weight: 3,
    send: ({ cspm }, _testId, _subject, _baseline, options) =>
      cspm.GET("/v2/policy", { params: { query: { "policy.policyMode": "redlock_default" } }, ...options }),
    isCorrect: (data, _testId, _subject, { policies }) => isDeepStrictEqual(data, policies),
  },
  {
    ...read,
    operation: "POST /v2/alert",
    api: "cspm",
    weight: 12,
    send: ({ cspm }, _testId, subject, _baseline, options) =>
      cspm.POST("/v2/alert", { body: createAlertQuery(subject), ...options }),
    isCorrect: (data, _testId, subject, { alertPages }) =>
      isDeepStrictEqual(readItems(data), readItems(alertPages[subject])),
  },
  {
    ...read,
    operation: "GET /code/api/v1/repositories",
    api: "code",
    weight: 4,
    send: ({ code }, _testId, _subject, _baseline, options) => code.GET("/code/api/v1/repositories", options),
    isCorrect: (data, _testId, _subject, { repositories }) => isDeepStrictEqual(data, repositories),
  },
  {
    ...read,
    operation: "POST /code/api/v1/errors/file",
    api: "code",
    weight: 14,
    send: ({ code }, _testId, subject, { errorsBody }, options) =>
      code.POST("/code/api/v1/errors/file", {
        params: { query: { limit: 3, offset: subject } },
        body: errorsBody,
        ...options,
      }),
    isCorrect: (data, _testId, subject, { errors }) => isDeepStrictEqual(data, errors[subject]),
  },
  {
    ...write,
    operation: "POST /policy",
    api: "cspm",
    unsafe: true,
    weight: 9,
    send: ({ cspm }, testId, _subject, _baseline, options) =>
      cspm.POST("/policy", { body: createPolicyBody(testId), ...options }),
    isCorrect: (data, testId) => readProperty(data, "name") === testId,
  },
  {
    ...write,
    operation: "POST /cloud/group",
    api: "cspm",
    unsafe: true,
    weight: 9,
    send: ({ cspm }, testId, _subject, _baseline, options) =>
      cspm.POST("/cloud/group", { body: { name: testId, accountIds: [] }, ...options }),
    isCorrect: isEmpty,
  },
  {
    ...write,
    operation: "PATCH /policy/{id}/status/{enabled}",
    api: "cspm",
    unsafe: true,
    weight: 7,
    send: ({ cspm }, _testId, subject, { ownPolicies }, options) => {
      const path = { id: ownPolicies[subject]?.policyId ?? "", enabled: subject % 2 === 0 };
      return cspm.PATCH("/policy/{id}/status/{enabled}", { params: { path }, ...options });
    },
    isCorrect: isEmpty,
  },
  {
    ...write,
    operation: "POST /code/api/v1/suppressions/{policyId}",
    api: "code",
    unsafe: true,
    weight: 9,
    send: ({ code }, testId, _subject, _baseline, options) =>
      code.POST("/code/api/v1/suppressions/{policyId}", {
        params: { path: { policyId: "CHAOS" } },
        body: createSuppressionBody(testId),
        ...options,
      }),
    // `readCreated` knows which call the id belongs to.
    isCorrect: (data) => typeof data === "string",
  },
  {
    ...write,
    operation: "PUT /policy/{id}",
    api: "cspm",
    weight: 5,
    send: ({ cspm }, testId, subject, { ownPolicies }, options) => {
      const { policyId: id = "", name = "" } = ownPolicies[subject] ?? {};
      return cspm.PUT("/policy/{id}", { params: { path: { id } }, body: createPolicyBody(name, testId), ...options });
    },
    isCorrect: (data, testId, subject, { ownPolicies }) =>
      readProperty(data, "policyId") === ownPolicies[subject]?.policyId && readProperty(data, "description") === testId,
  },
  {
    ...write,
    operation: "PUT /code/api/v1/suppressions/{policyId}/justifications/{suppressionId}",
    api: "code",
    weight: 3,
    send: ({ code }, testId, _subject, { suppressionId }, options) => {
      const path = { policyId: "OWN", suppressionId };
      return code.PUT("/code/api/v1/suppressions/{policyId}/justifications/{suppressionId}", {
        params: { path },
        body: createSuppressionBody(testId),
        ...options,
      });
    },
    isCorrect: (data) => typeof data === "string",
  },
];
