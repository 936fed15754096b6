import { NetworkError, networkReason } from "../errors/network-error.ts";
import type { Api, Call, Content, WireBody } from "./middleware.ts";

/** The part of fetch that is used, so that any implementation fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const TOKEN_HEADER: Readonly<Record<Api, string>> = {
  login: "x-redlock-auth",
  cspm: "x-redlock-auth",
  // Raw, without "Bearer".
  code: "authorization",
};

const MOST_REDIRECTS = 5;
const TEXTUAL = /^text\/|[/+](json|xml|yaml|csv|html|javascript)\b/i;

function headersFor(request: Request, call: Call): Headers {
  const headers = new Headers(request.headers);
  if (call.token !== undefined) headers.set(TOKEN_HEADER[call.api], call.token);
  return headers;
}

/**
 * Sends one attempt and reads the answer's body, so that a cut body fails the attempt and not the caller. The body is
 * built anew for each attempt from what the call holds: no request is cloned, and none is sent with a body already read.
 */
export function transport(fetch: Fetch) {
  return async (request: Request, call: Call): Promise<Response> => {
    call.attempt++;
    call.content = undefined;
    const init: RequestInit & { duplex?: "half" } = {
      method: request.method,
      headers: headersFor(request, call),
      signal: call.signal,
      // A token in a header of ours would be sent on to any origin that an answer points to.
      redirect: "manual",
    };
    const body = request.body ?? call.body;
    if (body !== undefined) init.body = body as Exclude<WireBody, ArrayBufferView>;
    if (body instanceof ReadableStream) init.duplex = "half";
    try {
      const response = await follow(fetch, request.url, init, call);
      if (!call.stream || !response.ok) call.content = await readContent(response, call);
      return response;
    } catch (error) {
      if (call.signal.aborted) throw call.signal.reason;
      if (error instanceof NetworkError) throw error;
      throw new NetworkError(networkReason(error), { operation: call.operation, attempts: call.attempt }, { cause: error });
    }
  };
}

async function follow(fetch: Fetch, from: string, init: RequestInit, call: Call): Promise<Response> {
  let url = from;
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, init);
    if (response.type === "opaqueredirect") throw failure("the API redirects, and this runtime does not say where", call);
    const location = isRedirect(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    const target = new URL(location, url);
    if (target.origin !== new URL(url).origin)
      throw failure(`the API redirects to another origin, ${target.origin}; the token is not sent there`, call);
    if (redirects === MOST_REDIRECTS) throw failure(`more than ${MOST_REDIRECTS} redirects`, call);
    if (init.method !== "GET" && init.method !== "HEAD" && response.status !== 307 && response.status !== 308)
      throw failure(`the API answers a ${init.method ?? ""} with a redirect (${response.status}) that would drop the body`, call);
    url = target.href;
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

const failure = (reason: string, call: Call) =>
  new NetworkError(reason, { operation: call.operation, attempts: call.attempt });

async function readContent(response: Response, call: Call): Promise<Content> {
  if (response.body === null) return { response, text: "", bytes: undefined };
  const isText = TEXTUAL.test(response.headers.get("content-type") ?? "") || !response.ok;
  try {
    if (isText) return { response, text: await response.text(), bytes: undefined };
    return { response, text: undefined, bytes: await response.arrayBuffer() };
  } catch (cause) {
    // Of a refusal, the status says enough.
    if (!response.ok && !call.signal.aborted) return { response, text: "", bytes: undefined };
    if (call.signal.aborted) throw call.signal.reason;
    const reason = `the answer (${response.status}) broke off: ${networkReason(cause)}`;
    throw new NetworkError(reason, { operation: call.operation, attempts: call.attempt }, { cause });
  }
}
