import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { saveTo } from "../node/index.ts";
import { printLine, type Terminal } from "./terminal.ts";

/** Bytes or text, in parts. */
export type Content = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/**
 * Writes the content to standard output, or to a file that appears when it's complete.
 * @param open starts the work, which for a file is after it's known that the file can be written
 */
export async function writeOutput(
  terminal: Terminal,
  file: string | undefined,
  open: () => Content | Promise<Content>,
): Promise<void> {
  if (file === undefined) {
    await pipeline(Readable.from(await open()), terminal.stdout, { end: false, signal: terminal.signal });
    return;
  }
  const size = await saveTo(file, { stream: async () => toStream(await open()) });
  printLine(terminal.stderr, `${file}: ${size} bytes`);
}

/** The bytes of the content. */
const toStream = (content: Content): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(encode(content))) as ReadableStream<Uint8Array>;

async function* encode(content: Content): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const part of content) yield typeof part === "string" ? Buffer.from(part) : part;
}
