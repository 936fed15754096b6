import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { createPrismaCloud, type Logger } from "../../src/index.ts";
import { start } from "../simulator/start.ts";
import { ATTEMPTS, FAULT_VARIANTS, type FaultVariant } from "./harness/fault-variants.ts";
import { FaultScript } from "./harness/fault-script.ts";

const planted = {
  accessKeyId: "PLANTED-access-key-id",
  secretKey: "PLANTED/secret+key=",
  authToken: "PLANTED-webhook-auth-token",
  webhook: "https://hooks.slack.com/services/PLANTED-webhook-path",
  integrationKey: "PLANTED-pager-duty-key",
  query: "PLANTED query value",
  email: "PLANTED@example.com",
};

/** Prints a value in every way that Node has. */
function print(value: unknown): string {
  const texts = [
    String(value),
    format(value),
    format("%s %o %O %j", value, value, value, value),
    JSON.stringify(value),
  ];
  texts.push(
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    inspect({ value: [value] }, { depth: 20 }),
  );
  if (value instanceof Error) texts.push(value.message, value.stack ?? "");
  return texts.join("\n");
}

test(
  "no log line and no error shows a token, a key or a sent value, whatever fault applies",
  { timeout: 60_000 },
  async () => {
    const { accessKeyId, secretKey } = planted;
    const simulator = await start({ accessKeys: [{ accessKeyId, secretKey }] });
    const script = new FaultScript(simulator, () => undefined);
    const logged: unknown[] = [];
    const note = (message: string, details: unknown) => {
      logged.push({ message, details });
    };
    const logger: Logger = { debug: note, info: note, warn: note, error: note };
    const tokens = new Set<string>();
    const fetch: typeof globalThis.fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      tokens.add(headers.get("x-redlock-auth") ?? headers.get("authorization") ?? planted.secretKey);
      return globalThis.fetch(input, init);
    };
    const prisma = createPrismaCloud({
      url: simulator.url,
      credentials: { accessKeyId, secretKey },
      retry: { attempts: ATTEMPTS, baseDelay: 1, maxDelay: 2, maxRetryAfter: 200 },
      timeout: 500,
      rateLimit: false,
      fetch,
      logger,
    });
    const { cspm, code } = prisma;

    const failures: unknown[] = [];
    const collect = async (call: Promise<{ readonly error: unknown }>) => {
      const result = await call.catch((error: unknown) => ({ error }));
      if (result.error !== undefined) failures.push(result.error);
    };
    const callAll = async (variant: FaultVariant, index: number) => {
      const [pagerDuty, webhook, filter, user, suppression] = ["p", "w", "f", "u", "s"].map(
        (kind) => `${kind}${index}`,
      );
      for (const id of [pagerDuty, webhook, filter, user, suppression]) script.expect(id ?? "", variant);
      const headers = (id: string | undefined) => ({ headers: { "x-test-id": id ?? "" } });
      const { authToken, integrationKey } = planted;
      const pager = { integrationType: "pager_duty", name: "pager", integrationConfig: { integrationKey } } as const;
      const slack = { integrationType: "slack", name: "slack", integrationConfig: { webhookUrl: planted.webhook } };
      await Promise.all([
        collect(cspm.POST("/integration", { body: pager as never, ...headers(pagerDuty) })),
        collect(
          cspm.POST("/api/v1/tenant/{prismaId}/integration", {
            params: { path: { prismaId: simulator.prismaId } },
            body: slack as never,
            ...headers(webhook),
          }),
        ),
        collect(cspm.GET("/v2/policy", { params: { query: { "policy.name": planted.query } }, ...headers(filter) })),
        collect(cspm.DELETE("/user/{id}", { params: { path: { id: planted.email } }, ...headers(user) })),
        collect(
          code.POST("/code/api/v1/suppressions/{policyId}", {
            params: { path: { policyId: "PLANTED" } },
            body: { suppressionType: "Policy", comment: authToken, origin: "Platform" },
            ...headers(suppression),
          }),
        ),
      ]);
    };
    for (let next = 0; next < FAULT_VARIANTS.length; next += 8) {
      await Promise.all(FAULT_VARIANTS.slice(next, next + 8).map((variant, index) => callAll(variant, next + index)));
      simulator.revokeTokens();
    }
    script.session.refused = 1;
    prisma.session.forget();
    await collect(cspm.GET("/v2/policy"));

    expect(tokens.size).toBeGreaterThan(3);
    expect(failures.length).toBeGreaterThan(FAULT_VARIANTS.length);
    expect(logged.length).toBeGreaterThan(failures.length);
    const all = print({ failures, logged, prisma }) + [...failures, ...logged].map(print).join("\n");
    expect(all).toContain("POST /login failed with 401");
    for (const token of tokens) expect(all.includes(token)).toBe(false);
    expect(/.{0,200}PLANTED.{0,100}/.exec(all)?.[0]).toBeUndefined();
  },
);
