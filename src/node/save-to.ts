import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { ReadableStream as NodeStream } from "node:stream/web";

/** A job, a blob, or anything else that streams bytes. */
export interface Streamable {
  stream(): ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>;
}

/**
 * Writes a job's download to a file as it arrives, however large it is. The file appears once it is complete: until then
 * it is written under a name of its own beside it, which is gone after a failure or an abort.
 *
 * @example
 * await saveTo("alerts.csv", prisma.cspm.job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "week") } }));
 *
 * @returns how many bytes were written
 */
export async function saveTo(file: string | URL, source: Streamable): Promise<number> {
  const target = typeof file === "string" ? file : fileURLToPath(file);
  const stream = await source.stream();
  const partial = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    // Fails rather than writing into a file that is there. The web's and Node's type of the same stream differ in name only.
    await pipeline(Readable.fromWeb(stream as NodeStream<Uint8Array>), createWriteStream(partial, { flags: "wx" }));
    const { size } = await stat(partial);
    await rename(partial, target);
    return size;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
