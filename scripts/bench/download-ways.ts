// The ways to download a file. Bundled before it's measured, because tsx would distort the results.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { createPrismaCloud, timeRange } from "../../src/index.ts";
import { saveTo } from "../../src/node/index.ts";

export interface DownloadWay {
  readonly name: string;
  readonly download: (file: string) => Promise<unknown>;
}

const JOB_ID = "bench";

export const FETCH = "fetch, piped";

/** The web's and Node's type of the same stream differ in name only. */
const pipe = (stream: ReadableStream<Uint8Array> | null | undefined, file: string): Promise<void> =>
  pipeline(Readable.fromWeb((stream ?? new Blob([]).stream()) as NodeStream<Uint8Array>), createWriteStream(file));

/** Each way downloads the same file from the server, and writes it to another. The job starts once. */
export function createDownloadWays(origin: string): DownloadWay[] {
  const credentials = { accessKeyId: "bench", secretKey: "bench" };
  const { cspm } = createPrismaCloud({ url: origin, credentials });
  const body = { timeRange: timeRange.relative(1, "week") };
  const job = cspm.createAlertCsv.job({ body, pollInterval: 0 });
  return [
    { name: FETCH, download: async (file) => pipe((await fetch(`${origin}/alert/csv/${JOB_ID}/download`)).body, file) },
    { name: "`saveTo` of a job", download: (file) => saveTo(file, job) },
    { name: "`stream()` of a job, piped", download: async (file) => pipe(await job.stream(), file) },
    {
      name: '`parseAs: "stream"`, piped',
      download: async (file) => {
        const call = { params: { path: { id: JOB_ID } }, parseAs: "stream" } as const;
        const { data, error } = await cspm.GET("/alert/csv/{id}/download", call);
        if (error) throw error;
        await pipe(data, file);
      },
    },
  ];
}
