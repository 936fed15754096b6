import { APIS } from "../apis.ts";
import { isStream, type WireBody } from "../call/body.ts";
import { describeFailure, NetworkError } from "../errors/network-error.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import { discard, isResponse, readBody } from "../response/read.ts";
import type { Call, Pipeline } from "./step.ts";

/** The part of fetch that's used, so that any implementation fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

type Init = RequestInit & { duplex?: "half" };

/**
 * Sends one attempt and reads the body of the response, so that a truncated body fails the attempt and not the caller. The
 * body is taken from the call for each attempt: no request is cloned, and none is sent with a consumed body.
 */
export function transport(fetch: Fetch, origin: string): Pipeline {
  return async (request, call) => {
    const { url, method, headers, body } = request;
    call.sent = request;
    // Middleware may send a request to another origin, but not the token with it.
    if (call.token !== undefined && url.startsWith(`${origin}/`)) headers.set(APIS[call.api].tokenHeader, call.token);
    const signal = call.attemptSignal;
    const init: Init = {
      method,
      headers,
      signal: signal ?? null,
      // fetch would follow a redirect to any origin, and keep our token's header.
      redirect: "manual",
    };
    if (body !== undefined) setBody(init, body);
    try {
      const response = await followRedirects(fetch, url, init, call);
      return await readBody(response, call, signal);
    } catch (thrown) {
      signal?.throwIfAborted();
      if (thrown instanceof PrismaCloudError) throw thrown;
      throw new NetworkError(describeFailure(thrown), call, thrown);
    }
  };
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
  const own = init.headers as Headers;
  if (init.body !== undefined && type !== null && !own.has("content-type")) own.set("content-type", type);
  return body ? { ...init, body: body.pipeThrough(new TransformStream()), duplex: "half" } : init;
}

async function followRedirects(fetch: Fetch, from: string, init: Init, call: Call): Promise<Response> {
  const { method, body } = init;
  let url = from;
  for (let redirects = 0; ; redirects++) {
    // Middleware or a fetch that ignores the signal may come here after the call has ended.
    init.signal?.throwIfAborted();
    const response = await fetch(url, call.idempotent ? init : preventReplay(init));
    if (!isResponse(response)) throw new NetworkError("`fetch` returned no Response", call);
    const { status, headers } = response;
    const reject = (why: string): never => {
      throw new NetworkError(`invalid redirect (${status}): ${why}`, call);
    };
    if (response.type === "opaqueredirect") reject("this runtime hides its location");
    const location = REDIRECTS.includes(status) ? headers.get("location") : null;
    if (location === null) return response;
    discard(response.body);
    const target = URL.canParse(location, url) ? new URL(location, url) : reject("its location isn't a URL");
    if (target.origin !== new URL(url).origin) reject(`it leads to ${target.origin}, which must not get the token`);
    if (redirects === MAX_REDIRECTS) reject(`more than ${MAX_REDIRECTS} in a row`);
    if (status < 307 && method !== "GET") reject(`it would drop the body of a ${String(method)}`);
    if (isStream(body)) reject("the body is a stream, which can't be sent a second time");
    url = target.href;
  }
}
