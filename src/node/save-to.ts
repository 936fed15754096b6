import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { chmod, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { NetworkError, ResponseParseError } from "../errors/call-error.ts";

/** A job, a blob, or anything else that streams bytes. */
export interface Streamable {
  stream(): ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>;
}

const MAX_DOWNLOADS = 3;

/** How much of a file's name its temporary name has. */
const MAX_KEPT_NAME = 40;

/**
 * Writes a job's download to a file as it arrives, however large it is. The file appears, or is replaced, once the download
 * is complete: until then it's written under a temporary name beside it, which is removed after a failure or an abort. A
 * file that's replaced keeps its mode, and a symbolic link stays: the file that it names is replaced.
 *
 * A truncated or broken download starts over, up to three times in all; the job itself doesn't.
 *
 * @example
 * await saveTo("alerts.csv", prisma.cspm.job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "week") } }));
 *
 * @returns the number of bytes written
 * @throws the error of the file system, before the job starts if the folder is missing or can't be written to, or if `file`
 * is a directory, a device or a pipe
 * @throws {PrismaCloudError} of the job or its download
 */
export async function saveTo(file: string | URL, source: Streamable): Promise<number> {
  const { path, mode } = await findTarget(typeof file === "string" ? file : fileURLToPath(file));
  // Not the whole name: a name that's as long as the file system allows has no room for more.
  const partial = join(dirname(path), `.${basename(path).slice(0, MAX_KEPT_NAME)}.${randomUUID()}.part`);
  // Fails if the file exists. Until the end, the content is readable by no more users than that of the file it replaces.
  await writeFile(partial, "", { flag: "wx", ...(mode === undefined ? {} : { mode: 0o600 }) });
  try {
    await download(source, partial);
    const { size } = await stat(partial);
    if (mode !== undefined) await chmod(partial, mode);
    await rename(partial, path);
    return size;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

interface Target {
  /** The file to write, which isn't a symbolic link. */
  readonly path: string;
  /** The mode of the file, if it exists. */
  readonly mode: number | undefined;
}

/** @throws a file system error if the file can't be replaced by another */
async function findTarget(file: string): Promise<Target> {
  if (file === "" || file.endsWith("/") || file.endsWith(sep)) throw createError("EISDIR", file, "names no file");
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) throw createError("EISDIR", file, "is a directory. Name a file in it");
    if (!stats.isFile()) throw createError("EINVAL", file, "isn't a regular file. Pipe `stream()` into it");
    return { path: await realpath(file), mode: stats.mode & 0o7777 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const link = await readLink(file);
    // Not normalized: that would resolve `..` before the links in front of it.
    return link === undefined
      ? { path: file, mode: undefined }
      : findTarget(isAbsolute(link) ? link : `${dirname(file)}${sep}${link}`);
  }
}

/** The target of a symbolic link, which may not exist. Undefined for anything else. */
const readLink = (file: string): Promise<string | undefined> => readlink(file).catch(() => undefined);

const createError = (code: string, file: string, problem: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: ${file === "" ? "an empty path" : file} ${problem}.`), { code, path: file });

async function download(source: Streamable, file: string): Promise<void> {
  for (let downloads = 1; ; downloads++) {
    // The web's and Node's type of the same stream differ in name only.
    const stream = (await source.stream()) as NodeStream<Uint8Array>;
    try {
      // Only a further download needs to truncate the file: ext4 flushes a truncated file when it's closed, which takes long.
      const flags = downloads === 1 ? "r+" : "w";
      await pipeline(Readable.fromWeb(stream), createWriteStream(file, { flags }));
      return;
    } catch (error) {
      if (!isBroken(error) || downloads === MAX_DOWNLOADS) throw error;
    }
  }
}

/** Whether the connection was lost or the gzip broken, so that another download may be complete. */
const isBroken = (error: unknown): boolean =>
  error instanceof NetworkError || (error instanceof ResponseParseError && error.transient);
