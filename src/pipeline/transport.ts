import { APIS } from "../apis.ts";
import { isStream, type WireBody } from "../call/serialize.ts";
import { describeFailure, NetworkError } from "../errors/call-error.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import { discard, isResponse, readBody } from "../response/read.ts";
import type { Call, Pipeline, Reply } from "./step.ts";

/** What the client passes to fetch: a `RequestInit` for the DOM's types, for Node's and for those of the package undici. */
export interface FetchInit {
  method: string;
  headers: Headers;
  /** Only what all of these types have in common. A call may pass a Blob, a FormData or a stream too. */
  body?: string | ArrayBuffer | Uint8Array<ArrayBuffer>;
  signal: AbortSignal | null;
  redirect: "manual";
  duplex?: "half";
}

/** What the client needs of a response: any implementation's `Response` has it. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Pick<Headers, "get" | "has">;
  readonly body: object | null;
}

/** The part of fetch that's used, so that any implementation fits. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** The same with all bodies. */
type Init = Omit<FetchInit, "body"> & { body?: BodyInit };

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Sends one attempt and reads the body of the response, so that a truncated body fails the attempt and not the caller. The
 * body is taken from the call for each attempt: no request is cloned, and none is sent with a consumed body.
 */
export function transport(own: Fetch | undefined, origin: string): Pipeline {
  // Looked up for each request, so that a fetch that's replaced later (by a test, by instrumentation) is used.
  const fetch: Fetch = own ?? ((url, init) => globalThis.fetch(url, init));
  return (request, call) => {
    const { url, method, headers, body } = request;
    call.lastRequest = request;
    // Middleware may send a request to another origin, but not the token with it.
    if (call.token !== undefined && url.startsWith(`${origin}/`)) headers.set(APIS[call.api].tokenHeader, call.token);
    const init: Init = {
      method,
      headers,
      signal: call.attemptSignal ?? null,
      // fetch would follow a redirect to any origin, and keep our token's header.
      redirect: "manual",
    };
    if (body !== undefined) setBody(init, body);
    return exchange(fetch, url, init, call);
  };
}

/** Apart from `transport`, since an async function keeps all its variables while it waits. */
async function exchange(fetch: Fetch, url: string, init: Init, call: Call): Promise<Reply> {
  const { signal } = init;
  try {
    // Middleware that ignores the signal may come here after the call has ended.
    signal?.throwIfAborted();
    const first = await send(fetch, url, init, call);
    const isRedirect = readRedirect(first, call) !== undefined;
    return await readBody(isRedirect ? await followRedirects(fetch, url, first, init, call) : first, call, signal);
  } catch (thrown) {
    signal?.throwIfAborted();
    if (thrown instanceof PrismaCloudError) throw thrown;
    throw new NetworkError(describeFailure(thrown), call, thrown);
  }
}

function setBody(init: Init, body: WireBody): void {
  init.body = body as Exclude<WireBody, ArrayBufferView>;
  if (isStream(body)) init.duplex = "half";
}

/**
 * Deno sends a request again by itself if a kept-alive connection dies, writes included, unless its body is a stream. The
 * body of a Response doesn't count as one: Deno knows the text behind it. So it's piped through another stream.
 */
function preventReplay(init: Init): Init {
  if (!("Deno" in globalThis) || isStream(init.body)) return init;
  const { body, headers } = new Response(init.body ?? "");
  const type = headers.get("content-type");
  const own = init.headers;
  if (init.body !== undefined && type !== null && !own.has("content-type")) own.set("content-type", type);
  return body ? { ...init, body: body.pipeThrough(new TransformStream()), duplex: "half" } : init;
}

function rejectRedirect({ status }: Response, why: string, call: Call): never {
  throw new NetworkError(`invalid redirect (${status}): ${why}`, call);
}

/** The casts undo the narrow types of `Fetch`: `readRedirect` checks what fetch resolves with. */
const send = (fetch: Fetch, url: string, init: Init, call: Call): Promise<Response> =>
  fetch(url, (call.idempotent ? init : preventReplay(init)) as FetchInit) as Promise<Response>;

/** The location that a response redirects to; undefined if it's another response. */
function readRedirect(response: Response, call: Call): string | undefined {
  if (!isResponse(response)) throw new NetworkError("`fetch` returned no Response", call);
  const { status } = response;
  if (status >= 200 && status < 300) return undefined;
  if (response.type === "opaqueredirect") rejectRedirect(response, "this runtime hides its location", call);
  return REDIRECTS.includes(status) ? (response.headers.get("location") ?? undefined) : undefined;
}

async function followRedirects(fetch: Fetch, from: string, first: Response, init: Init, call: Call): Promise<Response> {
  const { method, body } = init;
  let url = from;
  let response = first;
  for (let redirects = 0; ; redirects++) {
    const location = readRedirect(response, call);
    if (location === undefined) return response;
    const reject = (why: string): never => rejectRedirect(response, why, call);
    discard(response.body);
    const target = URL.canParse(location, url) ? new URL(location, url) : reject("its location isn't a URL");
    if (target.origin !== new URL(url).origin) reject(`it leads to ${target.origin}, which must not get the token`);
    if (redirects === MAX_REDIRECTS) reject(`more than ${MAX_REDIRECTS} in a row`);
    if (response.status < 307 && method !== "GET") reject(`it would drop the body of a ${method}`);
    if (isStream(body)) reject("the body is a stream, which can't be sent a second time");
    url = target.href;
    // A fetch that ignores the signal may come here after the call has ended.
    init.signal?.throwIfAborted();
    response = await send(fetch, url, init, call);
  }
}
