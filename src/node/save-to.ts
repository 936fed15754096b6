import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { NetworkError } from "../errors/network-error.ts";

/** A job, a blob, or anything else that streams bytes. */
export interface Streamable {
  stream(): ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>;
}

/** How often a download that breaks off is begun at most. */
const DOWNLOADS = 3;

/**
 * Writes a job's download to a file as it arrives, however large it is. The file appears once it is complete: until then
 * it is written under a name of its own beside it, which is gone after a failure or an abort. A download whose connection
 * breaks off is begun anew, up to three times in all; the job itself is not.
 *
 * @example
 * await saveTo("alerts.csv", prisma.cspm.job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "week") } }));
 *
 * @returns how many bytes were written
 * @throws the error of the file system, before the job is started where the folder is missing or cannot be written to
 * @throws {PrismaCloudError} of the job or its download
 */
export async function saveTo(file: string | URL, source: Streamable): Promise<number> {
  const target = typeof file === "string" ? file : fileURLToPath(file);
  const partial = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  // Fails rather than writing into a file that is there.
  await writeFile(partial, "", { flag: "wx" });
  try {
    await download(source, partial);
    const { size } = await stat(partial);
    await rename(partial, target);
    return size;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function download(source: Streamable, file: string): Promise<void> {
  for (let downloads = 1; ; downloads++) {
    // The web's and Node's type of the same stream differ in name only.
    const stream = (await source.stream()) as NodeStream<Uint8Array>;
    try {
      await pipeline(Readable.fromWeb(stream), createWriteStream(file));
      return;
    } catch (error) {
      if (!(error instanceof NetworkError) || downloads === DOWNLOADS) throw error;
    }
  }
}
