import { empty, html, Refusal, refusalAnswer, type Answer } from "./answer.ts";
import type { Api } from "./documents.ts";
import type { Fault } from "./faults.ts";

/** What happens to the connection while an answer is sent. */
export type Damage =
  | { readonly kind: "none" }
  /** Closed without a byte of the answer. */
  | { readonly kind: "cut-before-answer" }
  /** Closed after half the body. */
  | { readonly kind: "cut-in-body" }
  /** Kept open without a byte of the answer. */
  | { readonly kind: "silent-before-answer" }
  /** Kept open after half the body. */
  | { readonly kind: "silent-in-body" }
  /** Kept waiting, in ms. */
  | { readonly kind: "late"; readonly delay: number; readonly part: "answer" | "body" };

/** What a fault does to a request. */
export interface Effect {
  /** Answered in place of what was asked for. Undefined: what was asked for is done. */
  readonly answer: Answer | undefined;
  readonly damage: Damage;
}

const NONE: Damage = { kind: "none" };
const instead = (answer: Answer): Effect => ({ answer, damage: NONE });

function withHeader(answer: Answer, name: string, value: string | undefined): Answer {
  return value === undefined ? answer : { ...answer, headers: { ...answer.headers, [name]: value } };
}

/** The effect of a fault on a request to `url` (path and query). */
export function effectOf(fault: Fault | undefined, api: Api, url: string, elsewhere: string): Effect {
  switch (fault?.kind) {
    case undefined:
      return { answer: undefined, damage: NONE };
    case "status": {
      const answer = refusalAnswer(new Refusal(fault.status, fault.key, fault.subject), api);
      return instead(withHeader(answer, "retry-after", fault.retryAfter?.toString()));
    }
    case "cut":
      if (fault.at === "body") return { answer: undefined, damage: { kind: "cut-in-body" } };
      return { answer: empty(), damage: { kind: "cut-before-answer" } };
    case "stall":
      if (fault.at === "body") return { answer: undefined, damage: { kind: "silent-in-body" } };
      return { answer: empty(), damage: { kind: "silent-before-answer" } };
    case "html":
      return instead(html(fault.status));
    case "redirect":
      return instead(
        withHeader(empty(fault.status ?? 307), "location", fault.to === "elsewhere" ? elsewhere + url : url),
      );
    case "slow":
      return { answer: undefined, damage: { kind: "late", delay: fault.delay, part: fault.part ?? "answer" } };
    case "passing-401":
      return instead(refusalAnswer(new Refusal(401, "unauthorized_access"), api));
    case "extend-fails":
      return instead(refusalAnswer(new Refusal(fault.status ?? 500, "internal_error"), api));
    case "login-refused":
      return instead(refusalAnswer(new Refusal(fault.status ?? 401, "invalid_credentials"), api));
    case "answer-lost":
      return { answer: undefined, damage: { kind: "cut-before-answer" } };
  }
}
