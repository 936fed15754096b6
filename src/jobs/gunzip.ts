/** The part of Node's zlib that's used. Deno and Bun have it too. */
interface Zlib {
  createGunzip(): NodeJS.ReadWriteStream;
}

type Bytes = Uint8Array<ArrayBuffer>;

const isGzip = (bytes: ArrayLike<number>): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * zlib reads gzip files of several members (pigz, `cat a.gz b.gz`). DecompressionStream rejects them on Node 24 and later,
 * and in browsers. Not imported, so that bundlers for browsers find nothing to resolve.
 */
function loadZlib(): Zlib | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.("node:zlib") as Zlib | undefined;
}

/**
 * The bytes, decompressed if they're gzip. fetch does that by itself only if a header says so.
 * @throws for gzip that's broken or truncated
 */
export async function gunzip(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  if (!isGzip(new Uint8Array(bytes))) return bytes;
  return new Response(decompress(new Blob([bytes]).stream())).arrayBuffer();
}

/**
 * The same for a stream, of which it reads only as much as it needs to decide.
 * @param createError creates the error that the stream fails with if the gzip is broken or truncated
 */
export async function gunzipStream(
  stream: ReadableStream<Uint8Array>,
  createError: () => Error,
): Promise<ReadableStream<Uint8Array>> {
  const reader = (stream as ReadableStream<Bytes>).getReader();
  const chunks: Bytes[] = [];
  const start: number[] = [];
  while (start.length < 2) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    start.push(...value.subarray(0, 2));
  }
  // An error of the source, a broken connection for example, isn't an error of the gzip.
  let chooseError: () => unknown = createError;
  const whole = createStream(
    async () => {
      const value = chunks.shift();
      if (value) return { value };
      try {
        return await reader.read();
      } catch (error) {
        chooseError = () => error;
        throw error;
      }
    },
    (reason) => reader.cancel(reason),
  );
  if (!isGzip(start)) return whole;
  const output = decompress(whole).getReader();
  return createStream(
    () => output.read().catch(() => Promise.reject(chooseError())),
    (reason) => output.cancel(reason),
  );
}

/** A stream of what `read` returns, which is called when a chunk is asked for. */
const createStream = (
  read: () => Promise<IteratorResult<Bytes, unknown>>,
  cancel: (reason: unknown) => Promise<void>,
): ReadableStream<Bytes> =>
  new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const next = await read();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel,
    },
    { highWaterMark: 0 },
  );

function decompress(stream: ReadableStream<Bytes>): ReadableStream<Bytes> {
  const zlib = loadZlib();
  return zlib ? decompressWithZlib(stream, zlib) : decompressMembers(stream);
}

function decompressWithZlib(stream: ReadableStream<Bytes>, zlib: Zlib): ReadableStream<Bytes> {
  const gunzip = zlib.createGunzip();
  const reader = stream.getReader();
  const feed = async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!gunzip.write(value)) await new Promise((resolve) => gunzip.once("drain", resolve));
    }
    gunzip.end();
  };
  const output = gunzip[Symbol.asyncIterator]() as AsyncIterator<Bytes>;
  let isFed = false;
  return createStream(
    () => {
      if (!isFed) feed().catch((error: unknown) => gunzip.emit("error", error));
      isFed = true;
      return output.next();
    },
    async (reason) => {
      await output.return?.();
      await reader.cancel(reason);
    },
  );
}

/** Without zlib, decompresses one member at a time, and tries each header as the start of the next one. */
function decompressMembers(stream: ReadableStream<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    async start(controller) {
      const bytes: Bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      for (let start = 0; start < bytes.length;) {
        const { content, end } = await decompressMember(bytes, start);
        controller.enqueue(content);
        start = end;
      }
      controller.close();
    },
  });
}

async function decompressMember(bytes: Bytes, start: number): Promise<{ content: Bytes; end: number }> {
  let failure: unknown;
  for (let end = findHeader(bytes, start + 1); ; end = findHeader(bytes, end + 1)) {
    try {
      const member = new Blob([bytes.subarray(start, end)]).stream().pipeThrough(new DecompressionStream("gzip"));
      return { content: new Uint8Array(await new Response(member).arrayBuffer()), end };
    } catch (error) {
      failure = error;
    }
    if (end === bytes.length) throw failure;
  }
}

/** Finds the next gzip header by its magic number and the only compression method that exists. */
function findHeader(bytes: Bytes, from: number): number {
  for (let at = from; at < bytes.length; at++)
    if (bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return at;
  return bytes.length;
}
