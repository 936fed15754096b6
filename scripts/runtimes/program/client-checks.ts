import {
  createPrismaCloud,
  NetworkError,
  NotFoundError,
  orThrow,
  PermissionError,
  PrismaCloudError,
  ResponseParseError,
  timeRange,
  TimeoutError,
} from "../../../src/index.ts";
import { expectEqual, expectError, type Checks } from "./check.ts";

/** A value in the file that the jobs return. */
const CSV_LINES = 20_001;

const countLines = (csv: string): number => csv.trimEnd().split("\n").length;

/**
 * Reads a stream as text. Unlike `Response.text()`, which rejects with an error of the browser, it rejects with that of
 * the stream.
 */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

/** Checks for every runtime with fetch. */
export function createClientChecks(url: string): Checks {
  const credentials = { accessKeyId: "id", secretKey: "secret" };
  const retry = { baseDelay: 1, maxDelay: 1 };
  const create = (options: Partial<Parameters<typeof createPrismaCloud>[0]> = {}) =>
    createPrismaCloud({ url, credentials, retry, ...options });
  const prisma = create();
  const getPolicy = (id: string, options: { signal?: AbortSignal; timeout?: number } = {}) =>
    orThrow(prisma.cspm.GET("/policy/{id}", { params: { path: { id } }, ...options }));
  const expectPolicy = async (id: string, policyId: string): Promise<string | undefined> => {
    expectEqual(((await getPolicy(id)) as { policyId?: string }).policyId, policyId);
    return undefined;
  };
  const startJob = (kind: string) =>
    prisma.cspm.job("POST", "/alert/csv", {
      // The server chooses the download by the filter's name, which the API doesn't have.
      body: { timeRange: timeRange.relative(1, "day"), filters: [{ name: kind, operator: "=", value: "" }] } as never,
      pollInterval: 1,
    });
  const expectLines = (csv: string): string | undefined => {
    expectEqual(countLines(csv), CSV_LINES);
    return undefined;
  };

  return {
    "log in": async () => {
      expectEqual((await prisma.session.token()).split(".").length, 3);
      expectEqual(await prisma.session.prismaId(), "1");
      return undefined;
    },
    "get an object": () => expectPolicy("plain", "plain"),
    "write a query": async () => {
      const query = { "policy.severity": "high", "policy.label": ["ä b", "c&d"] } as never;
      const [policy] = await orThrow(prisma.cspm.GET("/v2/policy", { params: { query } }));
      expectEqual(policy?.name, "?policy.severity=high&policy.label=%C3%A4%20b&policy.label=c%26d");
      return undefined;
    },
    "write a path": async () => {
      const path = { id: "a/b", enabled: true } as const;
      await orThrow(prisma.cspm.PATCH("/policy/{id}/status/{enabled}", { params: { path } }));
      return undefined;
    },
    "send JSON": async () => {
      const body = { name: "Grüße 🌍" };
      const echo = await orThrow(prisma.cspm.POST("/policy", { body: body as never }));
      expectEqual(echo, { received: body, type: "application/json" });
      return undefined;
    },
    "call by name": async () => {
      const { listPolicies } = prisma.cspm as unknown as { listPolicies?: () => Promise<{ data?: unknown[] }> };
      if (typeof listPolicies !== "function") return "this version has no named operations";
      expectEqual((await listPolicies()).data?.length, 1);
      return undefined;
    },
    "read pages": async () => {
      const ids: unknown[] = [];
      const options = { body: { limit: 2 } as never };
      for await (const alert of prisma.cspm.paginate("POST", "/v2/alert", options)) ids.push(alert.id);
      expectEqual(ids, ["a", "b", "c", "d", "e"]);
      return undefined;
    },
    "run a search": async () => {
      const query = "config from cloud.resource where api.name = 'aws-s3api-get-bucket-acl'";
      expectEqual((await prisma.cspm.search(query, { timeRange: timeRange.relative(1, "day") }).toArray()).length, 1);
      return undefined;
    },
    "run a job": async () => expectLines(await startJob("plain").text()),
    "stream a job": async () => expectLines(await readAll(await startJob("plain").stream())),
    "decompress a file": async () => expectLines(await startJob("gzip").text()),
    "decompress a file of several members": async () => expectLines(await startJob("members").text()),
    "decompress a stream of several members": async () =>
      expectLines(await readAll(await startJob("members").stream())),
    "reject a truncated file": async () => {
      await expectError(ResponseParseError, startJob("broken").text());
      await expectError(ResponseParseError, startJob("broken").stream().then(readAll));
      return undefined;
    },
    "decompress a response": () => expectPolicy("gzip", "gzip"),
    "keep the digits of large integers": async () => {
      expectEqual(String(((await getPolicy("large")) as { tenantId?: unknown }).tenantId), "804430982135447553");
      return undefined;
    },
    "read a stream": async () => {
      const options = { params: { path: { id: "plain" } }, parseAs: "stream" } as const;
      const { data } = await prisma.cspm.GET("/policy/{id}", options);
      expectEqual(data && (await readAll(data)), '{"policyId":"plain"}');
      return undefined;
    },
    "report an error": async () => {
      const error = await expectError(NotFoundError, getPolicy("missing"));
      expectEqual([error.status, error.reasons[0]?.i18nKey], [404, "not_found"]);
      await expectError(PermissionError, getPolicy("forbidden"));
      return undefined;
    },
    "report a response that isn't JSON": async () => {
      await expectError(ResponseParseError, getPolicy("html"));
      return undefined;
    },
    "report a truncated response": async () => {
      await expectError(PrismaCloudError, getPolicy("cut"));
      return undefined;
    },
    "report an unreachable host": async () => {
      const { error } = await create({ url: "http://127.0.0.1:1", retry: false }).cspm.GET("/v2/policy");
      expectEqual(error instanceof NetworkError, true);
      return undefined;
    },
    "retry a 503": () => expectPolicy("flaky", "flaky"),
    "retry a 429": () => expectPolicy("limited", "limited"),
    "abort a call": async () => {
      const controller = new AbortController();
      const reason = new Error("enough");
      const call = getPolicy("slow", { signal: controller.signal });
      setTimeout(() => {
        controller.abort(reason);
      }, 20);
      expectEqual((await expectError(Error, call)) === reason, true);
      return undefined;
    },
    "limit the time of a call": async () => {
      const options = { params: { path: { id: "slow" } }, timeout: 50, retry: false } as const;
      const { error } = await prisma.cspm.GET("/policy/{id}", options);
      expectEqual(error instanceof TimeoutError, true);
      return undefined;
    },
    "refresh an expired token": () => expectPolicy("expired", "expired"),
    "follow a redirect": async () => {
      try {
        return await expectPolicy("redirect", "plain");
      } catch (error) {
        if (error instanceof NetworkError && error.message.includes("hides its location")) return "browsers hide it";
        throw error;
      }
    },
    "reject a redirect to another origin": async () => {
      await expectError(NetworkError, getPolicy("elsewhere"));
      return undefined;
    },
  };
}
