import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { html, json, type Answer } from "./answer.ts";
import { tokenIn } from "./authentication.ts";
import type { Api } from "./documents.ts";
import { effectOf } from "./fault-effects.ts";
import type { Faults } from "./faults.ts";
import type { Ledger } from "./ledger.ts";
import type { Random } from "./random.ts";
import { readBody, type SimulatedRequest } from "./request.ts";
import { apiOf, brokenAnswer, type SimulatedApi } from "./simulated-api.ts";
import type { Tokens } from "./tokens.ts";
import { send } from "./wire.ts";

/** What a request meets on its way. */
export interface Way {
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

/** Longer addresses are refused by the load balancer, not by the API. */
const LONGEST_URL = 16 * 1024;

/** The ids by which the vendor finds a request again. */
function correlation(api: Api, request: number, random: Random): Record<string, string> {
  const [id, trace] = [random.uuid(`request ${request}`), random.hex(`trace ${request}`, 32)];
  if (api !== "code") return { "x-redlock-request-id": id, "trace-id": trace };
  return { "x-amzn-requestid": id, "x-amzn-trace-id": `Root=1-${trace.slice(0, 8)}-${trace.slice(8)}` };
}

/** Takes requests from the socket to the ledger, past the faults, to the API and back; or, `away`, no farther than the ledger. */
export function requestHandler({ api, tokens, ledger, faults, random, signal, elsewhere }: Way) {
  let received = 0;

  const serve = async (incoming: IncomingMessage, response: ServerResponse, away: boolean): Promise<void> => {
    const { url = "/", method = "GET", headers } = incoming;
    const [path = "/", search = ""] = url.split(/\?(.*)/s);
    const route = api.route(method, path);
    const operation = typeof route === "object" ? route.operation.name : `${method} ${path}`;
    // A client that gives up while it sends its body has not made a request.
    const body = await readBody(incoming).catch(() => undefined);
    if (body === undefined) return;

    const token = tokens.find(tokenIn(headers) ?? "");
    const entry = ledger.arrived({ operation, headers, body, tokenId: token?.id, elsewhere: away });
    const speaker = apiOf(route, path);
    const respond = async (answer: Answer, damage: Parameters<typeof send>[2]) => {
      entry.status = await send(response, answer, damage, signal);
    };
    const ids = correlation(speaker, ++received, random);
    try {
      if (away) {
        await respond(json({}), { kind: "none" });
        return;
      }
      const request: SimulatedRequest = { method, operation, path, query: new URLSearchParams(search), headers, body };
      const fault = faults.take(request, token?.source === "login" && !token.used);
      entry.fault = fault?.kind;
      if (fault && token) token.used = true;
      const effect = effectOf(fault, speaker, url, elsewhere());
      const tooLong = url.length > LONGEST_URL ? html(414) : undefined;
      const answer = effect.answer ?? tooLong ?? api.answer(request, route, entry);
      await respond({ ...answer, headers: { ...ids, ...answer.headers } }, effect.damage);
    } catch (error) {
      // A test's own `match` that throws, for example: the test had better see it.
      if (!response.headersSent) await respond(brokenAnswer(error, speaker), { kind: "none" });
    } finally {
      ledger.left();
    }
  };

  return (away: boolean): RequestListener =>
    (incoming, response) => {
      serve(incoming, response, away).catch(() => {
        response.destroy();
      });
    };
}
