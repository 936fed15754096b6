import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { readAnyToken } from "../api/authentication.ts";
import { createInternalError, detectApi, type SimulatedApi } from "../api/simulated-api.ts";
import type { Tokens } from "../api/tokens.ts";
import type { Api } from "../../apis.ts";
import type { Faults } from "../faults/faults.ts";
import { resolveFault } from "../faults/resolve-fault.ts";
import type { Ledger } from "../ledger.ts";
import type { Random } from "../random.ts";
import { hasForeignHost, readBody, type SimulatedRequest } from "./request.ts";
import { ErrorResponse, html, json, renderError, type SimulatedResponse } from "./response.ts";
import { COMPLETE, send, type Delivery } from "./send.ts";

/** The parts that a request passes through. */
export interface ServerParts {
  readonly api: SimulatedApi;
  readonly tokens: Tokens;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly random: Random;
  /** Aborts when the simulator closes. */
  readonly signal: AbortSignal;
  /** The origin that redirects lead to. */
  readonly elsewhere: () => string;
}

/** The load balancer rejects longer URLs before the API sees them. */
const MAX_URL = 16 * 1024;

/** The headers by which the vendor finds a request again. */
function createRequestIds(api: Api, request: number, random: Random): Record<string, string> {
  const [id, trace] = [random.uuid(`request ${request}`), random.hex(`trace ${request}`, 32)];
  if (api !== "code") return { "x-redlock-request-id": id, "trace-id": trace };
  return { "x-amzn-requestid": id, "x-amzn-trace-id": `Root=1-${trace.slice(0, 8)}-${trace.slice(8)}` };
}

/** The error for a request that is rejected without reading its body. */
async function readAccepted(incoming: IncomingMessage): Promise<{ readonly text: string } | ErrorResponse> {
  if (hasForeignHost(incoming)) return new ErrorResponse(421, "invalid_host");
  const body = await readBody(incoming);
  return body === "too-large" ? new ErrorResponse(413, "request_too_large", "body") : body;
}

/**
 * Creates request listeners: one for the simulated API (ledger, faults, then the API), and one for the origin that
 * redirects lead to, which only writes to the ledger.
 */
export function createListeners({ api, tokens, ledger, faults, random, signal, elsewhere }: ServerParts) {
  let received = 0;

  const serve = async (incoming: IncomingMessage, response: ServerResponse, isElsewhere: boolean): Promise<void> => {
    const { url = "/", method = "GET", headers } = incoming;
    const [path = "/", search = ""] = url.split(/\?(.*)/s);
    const route = api.route(method, path);
    const operation = typeof route === "object" ? route.operation.name : `${method} ${path}`;
    // A client that aborts while it sends the body hasn't made a request.
    const accepted = await readAccepted(incoming).catch(() => undefined);
    if (accepted === undefined) return;

    const body = accepted instanceof ErrorResponse ? "" : accepted.text;
    const token = tokens.find(readAnyToken(headers) ?? "");
    const entry = ledger.record({ operation, headers, body, tokenId: token?.id, elsewhere: isElsewhere });
    const respondingApi = detectApi(route, path);
    const respond = async (result: SimulatedResponse, delivery: Delivery) => {
      entry.status = await send(response, result, delivery, signal);
    };
    const ids = createRequestIds(respondingApi, ++received, random);
    try {
      if (accepted instanceof ErrorResponse) {
        await respond(renderError(accepted, respondingApi), COMPLETE);
        // Discards the rest of the body, so that the client can finish sending and read the response.
        incoming.resume();
        return;
      }
      if (isElsewhere) {
        await respond(json({}), COMPLETE);
        return;
      }
      const request: SimulatedRequest = { method, operation, path, query: new URLSearchParams(search), headers, body };
      const fault = faults.take(request, token?.source === "login" && !token.used);
      entry.fault = fault?.kind;
      if (fault && token) token.used = true;
      const { response: faultResponse, delivery } = resolveFault(fault, respondingApi, url, elsewhere());
      const rejection = url.length > MAX_URL ? html(414) : undefined;
      const result = faultResponse ?? rejection ?? api.respond(request, route, entry);
      await respond({ ...result, headers: { ...ids, ...result.headers } }, delivery);
    } catch (error) {
      // For example a `match` function that throws: respond with the error, so that the test shows it.
      if (!response.headersSent) await respond(createInternalError(error, respondingApi), COMPLETE);
    } finally {
      ledger.finish();
    }
  };

  const listener =
    (isElsewhere: boolean): RequestListener =>
    (incoming, response) => {
      serve(incoming, response, isElsewhere).catch(() => {
        response.destroy();
      });
    };
  return { api: listener(false), elsewhere: listener(true) };
}
