import { ResponseParseError } from "../errors/call-error.ts";
import type { Call, Reply } from "../pipeline/step.ts";

const HTML = /^text\/html\b/i;

/** Other successes, 202 and 204 for example, mean that there's nothing. */
const WITH_BODY = [200, 201];

const utf8 = new TextDecoder();

const MEDIA_TYPE = /^[a-z]+\/[a-z\d.+-]+(;\s*charset=[Uu][Tt][Ff]-8)?/;

/** Quotes only a media type: anything else may be a value that the server repeats. */
const describeType = (contentType: string): string =>
  contentType === "" ? "no content type" : (MEDIA_TYPE.exec(contentType)?.[0] ?? "another content type");

const readContentType = ({ headers }: Response): string => headers.get("content-type") ?? "";

/** Whether the body is written as it is rather than parsed. */
export const isRaw = (parseAs: Call["parseAs"], { responseType }: Call["facts"]): boolean =>
  parseAs === undefined ? responseType !== undefined : parseAs !== "json";

/**
 * Parses the body of a success.
 * @throws {ResponseParseError}
 */
export function parseReply(reply: Reply, call: Call): Reply {
  const { response, bytes } = reply;
  rejectUnverifiable(reply, call);
  const data = bytes && parseBody(response, bytes, call);
  const problem = call.validate?.(data);
  if (problem !== undefined) throw new ResponseParseError(problem, call, { response, transient: true });
  return { response, bytes, data };
}

/**
 * Node takes a truncated gzip, deflate or br body for a complete one. Bun does if it's empty, and Bun and Deno return other
 * encodings as they are. JSON shows the difference, a file doesn't: so files and text are requested uncompressed, and a
 * compressed response is rejected unless the caller asked for it. Of JSON, only an empty body could be taken for a complete
 * one.
 */
function rejectUnverifiable({ response, bytes }: Reply, call: Call): void {
  const { parseAs, facts } = call;
  const isFile = isRaw(parseAs, facts);
  // Most calls: JSON that has a body.
  if (!isFile && bytes?.byteLength !== 0) return;
  const encoding = response.headers.get("content-encoding");
  if (encoding === null || encoding === "identity" || !canChooseEncoding()) return;
  if (!isFile) {
    if (response.headers.get("content-length") === "0" || facts.bodiless || !WITH_BODY.includes(response.status))
      return;
    throw new ResponseParseError(addPage("the response was truncated", call), call, { response, transient: true });
  }
  if (call.request?.headers.get("accept-encoding") !== "identity") return;
  const why = `the response is compressed (${/^[a-z]{2,7}$/.test(encoding) ? encoding : "?"}), so this runtime can't check that it's complete`;
  const advice = 'To accept that, set `headers: { "accept-encoding": "gzip" }`';
  throw new ResponseParseError(`${why}. ${advice}`, call, { response });
}

/** Puts the page in front of a reason, if the call is for a page of a list: its validation names it. */
function addPage(reason: string, call: Call): string {
  const problem = call.validate?.(undefined);
  return problem === undefined ? reason : `${problem}: ${reason}`;
}

/** Whether this is Node, Bun or Deno. Browsers and workers choose the encoding themselves, and notice a truncated body. */
function canChooseEncoding(): boolean {
  const { process } = globalThis as { process?: { versions?: Readonly<Record<string, string | undefined>> } };
  const { undici, bun, deno } = process?.versions ?? {};
  return (undici ?? bun ?? deno) !== undefined;
}

/** The body of a success, as the caller, the document or the content type says. */
function parseBody(response: Response, bytes: Uint8Array<ArrayBuffer>, call: Call): unknown {
  const { facts, parseAs } = call;
  const isEmpty = bytes.byteLength === 0;
  // No operation responds with HTML: this is a proxy or a load balancer, and parsing it as JSON reports that.
  const documented = facts.responseType && HTML.test(readContentType(response)) ? undefined : facts.responseType;
  // 202 and 204 mean that there's nothing (yet), which isn't an empty file.
  const type = parseAs ?? (documented && (!isEmpty || response.status === 200) ? documented : "json");
  switch (type) {
    case "text":
      return decode(response, bytes, call);
    case "blob":
      return new Blob([bytes], { type: readContentType(response) });
    case "arrayBuffer":
      return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
    default:
      return isEmpty ? undefined : parseDocument(response, bytes, call);
  }
}

function decode(response: Response, bytes: Uint8Array, call: Call): string {
  try {
    return utf8.decode(bytes);
  } catch {
    // The runtime's limit for a string, about 512 MB in V8.
    const advice = 'Read it with `parseAs: "stream"`, or a job with saveTo';
    const why = `the response (${bytes.byteLength} bytes) is too large for a string. ${advice}`;
    throw new ResponseParseError(why, call, { response });
  }
}

function parseDocument(response: Response, bytes: Uint8Array, call: Call): unknown {
  const text = decode(response, bytes, call);
  try {
    return parseJson(text, bytes);
  } catch {
    const contentType = readContentType(response);
    const isHtml = HTML.test(contentType) || /^\s*<(!doctype|html)/i.test(text);
    // Operations that document no body may still send a word like "ok".
    if (!isHtml && call.parseAs === undefined && call.facts.bodiless) return text;
    // The parser's own error would quote the body.
    const what = isHtml ? "HTML, from a proxy or a load balancer" : `not JSON (${describeType(contentType)})`;
    throw new ResponseParseError(addPage(`the response (${response.status}) is ${what}`, call), call, {
      response,
      body: text,
      transient: true,
    });
  }
}

/**
 * The body of an error response: parsed if it's JSON, whatever the content type says, since gateways mislabel their errors.
 * Otherwise its text, undefined if it's empty.
 */
export function readErrorBody({ bytes = new Uint8Array() }: Reply): unknown {
  let text = "";
  try {
    text = utf8.decode(bytes);
    return parseJson(text, bytes);
  } catch {
    return text === "" ? undefined : text;
  }
}

/** The fewest digits of an integer that a number may not hold exactly. */
const UNSAFE_DIGITS = 16;

/** Whether there's a digit at an index; it may be outside of the bytes. */
const isDigit = (bytes: Uint8Array, at: number): boolean => {
  const byte = bytes[at] ?? 0;
  return byte >= 48 && byte <= 57;
};

/** Such a number outside of a string, probably. */
const MAYBE_UNSAFE = /(?:^|[:[,])\s*-?\d{16}/;

/**
 * Whether there are 16 digits in a row, in a string or outside. Nearly all responses have none, and this looks at few bytes:
 * a regular expression would take as long as parsing.
 */
function hasLongNumber(bytes: Uint8Array): boolean {
  const half = UNSAFE_DIGITS / 2;
  for (let at = UNSAFE_DIGITS - 1; at < bytes.length; at += UNSAFE_DIGITS) {
    // A run that's long enough includes the byte half its length before this one, or the one after.
    if (!isDigit(bytes, at) || !(isDigit(bytes, at - half) || isDigit(bytes, at + half))) continue;
    let start = at;
    let end = at + 1;
    while (isDigit(bytes, start - 1)) start--;
    while (isDigit(bytes, end)) end++;
    if (end - start >= UNSAFE_DIGITS) return true;
  }
  return false;
}

/** Strings, which are skipped, and numbers. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/**
 * Parses JSON. Integers that a number can't hold exactly (above 2^53, such as some tenant ids) become strings with all
 * their digits.
 * @param bytes the text in UTF-8, which are faster to search
 * @throws {SyntaxError}
 */
export function parseJson(text: string, bytes: Uint8Array): unknown {
  // First, so that quoting a number can't make valid what isn't.
  const value: unknown = JSON.parse(text);
  if (!hasLongNumber(bytes) || !MAYBE_UNSAFE.test(text)) return value;
  const quoted = text.replace(TOKEN, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
  return JSON.parse(quoted);
}
