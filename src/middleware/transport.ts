import { brokenOff, NetworkError, networkReason } from "../errors/network-error.ts";
import { isStream } from "../request/body.ts";
import { Outgoing, type Api, type Call, type Pipeline, type WireBody } from "./middleware.ts";

/** The part of fetch that is used, so that any implementation fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const TOKEN_HEADER: Readonly<Record<Api, string>> = {
  login: "x-redlock-auth",
  cspm: "x-redlock-auth",
  // Raw, without "Bearer".
  code: "authorization",
};

const MOST_REDIRECTS = 5;

/**
 * Sends one attempt and reads the answer's body, so that a cut body fails the attempt and not the caller. The body is
 * built anew for each attempt from what the call holds: no request is cloned, and none is sent with a body already read.
 */
export function transport(fetch: Fetch, origin: string): Pipeline {
  return async (request, call) => {
    const { url, method, body } = request;
    // A middleware may keep its request, and shall not find the token in it.
    const headers = request instanceof Outgoing ? request.headers : new Headers(request.headers);
    // A middleware may send a request to anywhere, but not the token with it.
    if (call.token !== undefined && url.startsWith(`${origin}/`)) headers.set(TOKEN_HEADER[call.api], call.token);
    const init: RequestInit & { duplex?: "half" } = {
      method,
      headers,
      signal: call.attempt ?? null,
      // A token in a header of ours would be sent on to any origin that an answer points to.
      redirect: "manual",
    };
    const sent = body ?? call.body;
    if (sent !== undefined) init.body = sent as Exclude<WireBody, ArrayBufferView>;
    if (isStream(sent)) init.duplex = "half";
    try {
      const response = await follow(fetch, url, init, call);
      if (!call.stream || !response.ok) call.content = { response, bytes: await readBody(response, call) };
      return response;
    } catch (thrown) {
      call.attempt?.throwIfAborted();
      if (thrown instanceof NetworkError) throw thrown;
      throw new NetworkError(networkReason(thrown), call, thrown);
    }
  };
}

async function follow(fetch: Fetch, from: string, init: RequestInit, call: Call): Promise<Response> {
  const { method, body } = init;
  let url = from;
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, init);
    const { status, headers } = response;
    const refuse = (why: string): never => {
      throw new NetworkError(`the API redirects (${status}) ${why}`, call);
    };
    if (response.type === "opaqueredirect") refuse("and this runtime does not say where to");
    const location = status >= 301 && status <= 308 ? headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    const target = URL.canParse(location, url) ? new URL(location, url) : refuse("to nowhere");
    if (target.origin !== new URL(url).origin) refuse(`to ${target.origin}, which the token must not reach`);
    if (redirects === MOST_REDIRECTS) refuse("in a circle");
    if (status < 307 && method !== "GET") refuse(`a ${method}, and would drop its body`);
    if (isStream(body)) refuse("a stream, which is sent once");
    url = target.href;
  }
}

/** @param body what to read in place of the answer's own body */
export async function readBody(response: Response, call: Call, body: Response = response): Promise<ArrayBuffer> {
  try {
    return await body.arrayBuffer();
  } catch (thrown) {
    call.attempt?.throwIfAborted();
    // Of a refusal, the status says enough.
    if (!response.ok) return new ArrayBuffer(0);
    throw brokenOff(response, call, thrown);
  }
}
