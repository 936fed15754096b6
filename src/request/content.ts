import { answerTypes } from "../../generated/operations.ts";
import type { Clock } from "../clock.ts";
import { ResponseParseError } from "../errors/response-parse-error.ts";
import type { Call, Content } from "../middleware/middleware.ts";
import { streamOf } from "./stream.ts";

/** How a caller wants the body. Without it, as the content type says. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

const JSON_TYPE = /[/+]json\b/i;
const HTML_TYPE = /^text\/html\b/i;
const TEXT_TYPE = /^text\/|[/+](xml|yaml|csv)\b/i;

const utf8 = new TextDecoder();

export const textOf = ({ bytes }: Content): string => utf8.decode(bytes);

const typeOf = ({ headers }: Response): string => headers.get("content-type") ?? "";

/** What the pipeline has read of an answer: all of it, unless it is left to the caller as a stream. */
export const contentOf = (response: Response, { content }: Call): Content =>
  content ?? { response, bytes: new ArrayBuffer(0) };

/** How to read an answer where the caller does not say. */
function formOf(type: string, operation: string, isEmpty: boolean, status: number): ParseAs {
  // No operation answers HTML: this is a proxy or a load balancer speaking, and reading it as JSON says so.
  if (HTML_TYPE.test(type)) return "json";
  const documented = (answerTypes as Readonly<Record<string, "text" | "blob">>)[operation];
  // 202 and 204 say that there is nothing (yet), which is not an empty file.
  if (documented && (!isEmpty || status === 200)) return documented;
  if (isEmpty || type === "" || JSON_TYPE.test(type)) return "json";
  return TEXT_TYPE.test(type) ? "text" : "blob";
}

/** The body of a success, as the caller or else the answer's content type says. No JSON at all is undefined. */
export function parseContent(response: Response, parseAs: ParseAs | undefined, call: Call, clock: Clock): unknown {
  if (parseAs === "stream") return streamOf(response, call, clock);
  const content = contentOf(response, call);
  const { bytes } = content;
  const isEmpty = bytes.byteLength === 0;
  const type = typeOf(response);
  switch (parseAs ?? formOf(type, call.operation, isEmpty, response.status)) {
    case "text":
      return textOf(content);
    case "blob":
      return new Blob([bytes], { type });
    case "arrayBuffer":
      return bytes;
    default:
      return isEmpty ? undefined : parseJson(content, call);
  }
}

function parseJson(content: Content, call: Call): unknown {
  const text = textOf(content);
  try {
    return JSON.parse(text);
  } catch {
    // The cause would quote the body.
    const { response } = content;
    const type = typeOf(response);
    const isHtml = HTML_TYPE.test(type) || /^\s*<(!doctype|html)/i.test(text);
    const what = isHtml ? "HTML, from a proxy or a load balancer" : `no JSON (${type || "no content type"})`;
    throw new ResponseParseError(`the answer (${response.status}) is ${what}`, call, response, text);
  }
}
