import { describe, expectTypeOf, test } from "vitest";
import type { components } from "../../generated/cspm.ts";
import type { PrismaCloud } from "../../src/create-prisma-cloud.ts";
import type { JobProgress } from "../../src/jobs/poll.ts";
import { saveTo } from "../../src/node/index.ts";

declare const prisma: PrismaCloud;
const body = { timeRange: { type: "relative", value: { amount: 1, unit: "week" } } } as const;

describe("job", () => {
  test("job() types text(), blob() and stream() the same for any download", () => {
    const job = prisma.cspm.job("POST", "/alert/csv", { body });
    expectTypeOf(job.text()).resolves.toEqualTypeOf<string>();
    expectTypeOf(job.blob()).resolves.toEqualTypeOf<Blob>();
    expectTypeOf(job.stream()).resolves.toEqualTypeOf<ReadableStream<Uint8Array>>();
    expectTypeOf(saveTo("alerts.csv", job)).resolves.toEqualTypeOf<number>();
  });

  test("json() of a job has the type of the documented download, or unknown if that isn't JSON", () => {
    type Alerts = components["schemas"]["Alert"][];
    expectTypeOf(prisma.cspm.job("POST", "/alert/jobs", { body }).json()).resolves.toEqualTypeOf<Alerts>();
    expectTypeOf(prisma.cspm.job("POST", "/alert/csv", { body }).json()).resolves.toBeUnknown();
    const report = prisma.cspm.job("GET", "/report/{id}/download", { params: { path: { id: "r" } } });
    expectTypeOf(report.json()).resolves.toBeUnknown();
  });

  test("job() takes call options and its own options", () => {
    prisma.cspm.job("POST", "/alert/csv", {
      body,
      params: { query: { detailed: true } },
      signal: new AbortController().signal,
      pollInterval: 500,
      timeLimit: 60_000,
      onProgress: (progress) => {
        expectTypeOf(progress).toEqualTypeOf<JobProgress>();
      },
    });
  });

  test("job() doesn't compile for an operation that isn't a job", () => {
    // @ts-expect-error an operation that answers at once
    prisma.cspm.job("GET", "/v2/policy");
    // @ts-expect-error the download of a job is not a job: nothing in it says to wait
    prisma.cspm.job("GET", "/alert/csv/{id}/download", { params: { path: { id: "j" } } });
    // @ts-expect-error Code Security has no jobs
    expectTypeOf(prisma.code.job);
  });

  test("job() doesn't compile without what the operation requires", () => {
    // @ts-expect-error the body is missing
    prisma.cspm.job("POST", "/alert/csv");
    // @ts-expect-error the id of the report is missing
    prisma.cspm.job("GET", "/report/{id}/download");
    // @ts-expect-error a misspelt option
    prisma.cspm.job("POST", "/alert/csv", { body, timelimit: 5 });
  });
});
