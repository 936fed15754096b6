import { isDeepStrictEqual } from "node:util";
import type { PrismaCloud } from "../../../src/create-prisma-cloud.ts";
import type { CallOptions } from "../../../src/call/options.ts";
import type { Result } from "../../../src/call/result.ts";
import type { Held } from "./held.ts";

/** How many things of each sort there are to read or to change. */
export const SUBJECTS = 20;

/** One way to call the API. `subject` chooses what is read or changed. */
export interface CallKind {
  /** As the document spells it. */
  readonly operation: string;
  readonly api: "cspm" | "code";
  /** A write that must not be sent again when nobody knows whether it was done. */
  readonly unsafe?: true;
  readonly isWrite: boolean;
  /** How often it is called, in proportion to the others. */
  readonly weight: number;
  send(
    prisma: PrismaCloud,
    testId: string,
    subject: number,
    held: Held,
    options: CallOptions,
  ): Promise<Result<unknown>>;
  /** Whether the data of a success is what the simulator holds. */
  isRight(data: unknown, testId: string, subject: number, held: Held): boolean;
}

export const epoch = { type: "to_now", value: "epoch" } as const;

export const oneAlert = (subject: number) => ({
  timeRange: epoch,
  limit: 2,
  filters: [{ name: "alert.id" as const, operator: "=" as const, value: `P-${subject + 1}` }],
});

export const policyOf = (name: string, description = "") => ({
  name,
  description,
  policyType: "config" as const,
  severity: "low" as const,
  cloudType: "aws" as const,
  rule: { name, type: "Config" as const, criteria: "", parameters: { savedSearch: "true" as const } },
});

export const suppressionOf = (comment: string) => ({ suppressionType: "Policy", comment, origin: "Platform" }) as const;

const read = { isWrite: false } as const;
const write = { isWrite: true } as const;
const nothing = (data: unknown): boolean => data === undefined;
const property = (data: unknown, name: string): unknown => (data as Record<string, unknown> | undefined)?.[name];

/** The page token beside them holds the time of the request. */
const itemsOf = (page: unknown): unknown => property(page, "items");

export const CALL_KINDS: readonly CallKind[] = [
  {
    ...read,
    operation: "GET /alert/{id}",
    api: "cspm",
    weight: 15,
    send: ({ cspm }, _testId, subject, _held, options) =>
      cspm.GET("/alert/{id}", { params: { path: { id: `P-${subject + 1}` } }, ...options }),
    isRight: (data, _testId, subject, { alerts }) => isDeepStrictEqual(data, alerts[subject]),
  },
  {
    ...read,
    operation: "GET /policy/{id}",
    api: "cspm",
    weight: 10,
    send: ({ cspm }, _testId, subject, { policies }, options) =>
      cspm.GET("/policy/{id}", { params: { path: { id: policies[subject]?.policyId ?? "" } }, ...options }),
    isRight: (data, _testId, subject, { policies }) => isDeepStrictEqual(data, policies[subject]),
  },
  {
    ...read,
    operation: "GET /v2/policy",
    api: "cspm",
    weight: 3,
    send: ({ cspm }, _testId, _subject, _held, options) =>
      cspm.GET("/v2/policy", { params: { query: { "policy.policyMode": "redlock_default" } }, ...options }),
    isRight: (data, _testId, _subject, { policies }) => isDeepStrictEqual(data, policies),
  },
  {
    ...read,
    operation: "POST /v2/alert",
    api: "cspm",
    weight: 12,
    send: ({ cspm }, _testId, subject, _held, options) =>
      cspm.POST("/v2/alert", { body: oneAlert(subject), ...options }),
    isRight: (data, _testId, subject, { alertPages }) => isDeepStrictEqual(itemsOf(data), itemsOf(alertPages[subject])),
  },
  {
    ...read,
    operation: "GET /code/api/v1/repositories",
    api: "code",
    weight: 4,
    send: ({ code }, _testId, _subject, _held, options) => code.GET("/code/api/v1/repositories", options),
    isRight: (data, _testId, _subject, { repositories }) => isDeepStrictEqual(data, repositories),
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
    isRight: (data, _testId, subject, { errors }) => isDeepStrictEqual(data, errors[subject]),
  },
  {
    ...write,
    operation: "POST /policy",
    api: "cspm",
    unsafe: true,
    weight: 9,
    send: ({ cspm }, testId, _subject, _held, options) => cspm.POST("/policy", { body: policyOf(testId), ...options }),
    isRight: (data, testId) => property(data, "name") === testId,
  },
  {
    ...write,
    operation: "POST /cloud/group",
    api: "cspm",
    unsafe: true,
    weight: 9,
    send: ({ cspm }, testId, _subject, _held, options) =>
      cspm.POST("/cloud/group", { body: { name: testId, accountIds: [] }, ...options }),
    isRight: nothing,
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
    isRight: nothing,
  },
  {
    ...write,
    operation: "POST /code/api/v1/suppressions/{policyId}",
    api: "code",
    unsafe: true,
    weight: 9,
    send: ({ code }, testId, _subject, _held, options) =>
      code.POST("/code/api/v1/suppressions/{policyId}", {
        params: { path: { policyId: "CHAOS" } },
        body: suppressionOf(testId),
        ...options,
      }),
    // Whose id it is shows when the run is over; see stored.ts.
    isRight: (data) => typeof data === "string",
  },
  {
    ...write,
    operation: "PUT /policy/{id}",
    api: "cspm",
    weight: 5,
    send: ({ cspm }, testId, subject, { ownPolicies }, options) => {
      const { policyId: id = "", name = "" } = ownPolicies[subject] ?? {};
      return cspm.PUT("/policy/{id}", { params: { path: { id } }, body: policyOf(name, testId), ...options });
    },
    isRight: (data, testId, subject, { ownPolicies }) =>
      property(data, "policyId") === ownPolicies[subject]?.policyId && property(data, "description") === testId,
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
        body: suppressionOf(testId),
        ...options,
      });
    },
    isRight: (data) => typeof data === "string",
  },
];
