import type { Api } from "../../apis.ts";
import { empty, ErrorResponse, html, renderError, type SimulatedResponse } from "../http/response.ts";
import { COMPLETE, type Delivery } from "../http/send.ts";
import type { Fault } from "./fault.ts";

/** What a fault does to a request. */
export interface FaultEffect {
  /** Sent without handling the request. Undefined: the request is handled. */
  readonly response: SimulatedResponse | undefined;
  readonly delivery: Delivery;
}

const respondWith = (response: SimulatedResponse): FaultEffect => ({ response, delivery: COMPLETE });

function withHeader(response: SimulatedResponse, name: string, value: string | undefined): SimulatedResponse {
  return value === undefined ? response : { ...response, headers: { ...response.headers, [name]: value } };
}

/** What a fault does to a request for `url` (path and query). */
export function resolveFault(fault: Fault | undefined, api: Api, url: string, elsewhere: string): FaultEffect {
  switch (fault?.kind) {
    case undefined:
      return { response: undefined, delivery: COMPLETE };
    case "status": {
      const response = renderError(new ErrorResponse(fault.status, fault.key, fault.subject), api);
      return respondWith(withHeader(response, "retry-after", fault.retryAfter?.toString()));
    }
    case "cut":
      if (fault.at === "body") return { response: undefined, delivery: { kind: "truncate" } };
      return { response: empty(), delivery: { kind: "reset" } };
    case "stall":
      if (fault.at === "body") return { response: undefined, delivery: { kind: "stall-in-body" } };
      return { response: empty(), delivery: { kind: "stall" } };
    case "html":
      return respondWith(html(fault.status));
    case "redirect":
      return respondWith(
        withHeader(empty(fault.status ?? 307), "location", fault.to === "elsewhere" ? elsewhere + url : url),
      );
    case "slow": {
      const part = fault.part === "body" ? "body" : "response";
      return { response: undefined, delivery: { kind: "delay", delay: fault.delay, part } };
    }
    case "passing-401":
      return respondWith(renderError(new ErrorResponse(401, "unauthorized_access"), api));
    case "extend-fails":
      return respondWith(renderError(new ErrorResponse(fault.status ?? 500, "internal_error"), api));
    case "login-refused":
      return respondWith(renderError(new ErrorResponse(fault.status ?? 401, "invalid_credentials"), api));
    case "answer-lost":
      return { response: undefined, delivery: { kind: "reset" } };
  }
}
