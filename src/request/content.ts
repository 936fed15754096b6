import { ResponseParseError } from "../errors/response-parse-error.ts";
import type { Call, Content } from "../middleware/middleware.ts";

/** How a caller wants the body. Without it, as the content type says. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

const JSON_TYPE = /[/+]json\b/i;
const HTML_TYPE = /^text\/html\b/i;
const TEXT_TYPE = /^text\/|[/+](xml|yaml|csv)\b/i;

/** The body of a success, as the caller or else the answer's content type says. Nothing at all is undefined. */
export async function parseContent(response: Response, parseAs: ParseAs | undefined, call: Call): Promise<unknown> {
  if (parseAs === "stream") return response.body ?? undefined;
  const content = call.content?.response === response ? call.content : await readAll(response);
  if (content.text === "" || content.bytes?.byteLength === 0) return undefined;
  const type = response.headers.get("content-type") ?? "";
  switch (parseAs) {
    case "text":
      return textOf(content);
    case "blob":
      return new Blob([content.bytes ?? textOf(content)], { type });
    case "arrayBuffer":
      return content.bytes ?? new TextEncoder().encode(textOf(content)).buffer;
    case "json":
      return parseJson(content, call);
    case undefined:
      if (JSON_TYPE.test(type) || type === "") return parseJson(content, call);
      // No operation answers HTML: this is a proxy or a load balancer speaking.
      if (HTML_TYPE.test(type)) return parseJson(content, call);
      if (TEXT_TYPE.test(type)) return textOf(content);
      return new Blob([content.bytes ?? textOf(content)], { type });
  }
}

/** For an answer that a middleware made up, or read in full by itself. */
async function readAll(response: Response): Promise<Content> {
  return { response, text: await response.text(), bytes: undefined };
}

const textOf = (content: Content): string => content.text ?? new TextDecoder().decode(content.bytes);

function parseJson(content: Content, call: Call): unknown {
  const text = textOf(content);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = content.response.headers.get("content-type") ?? "no content type";
    const what = HTML_TYPE.test(type) || /^\s*<(!doctype|html)/i.test(text) ? "HTML, from a proxy or a load balancer" : `no JSON (${type})`;
    const at = { operation: call.operation, attempts: call.attempt };
    throw new ResponseParseError(`the answer (${content.response.status}) is ${what}`, at, content.response, text, { cause });
  }
}
