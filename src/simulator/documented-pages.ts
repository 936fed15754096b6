import { Refusal, type Answer } from "./answer.ts";
import { documentedAnswer, documentedBody } from "./documented-answer.ts";
import { objectOf, readAt, writeAt, type JsonObject } from "./json.ts";
import type { AcceptedRequest } from "./request.ts";
import { vary } from "./sample.ts";

/** How many items each list of the documents has that nothing more particular is known of. */
export const DOCUMENTED_ITEMS = 250;

/** Items on a page for which nobody asked for a number. */
const DEFAULT_LIMIT = 100;

/** Reads a parameter that is in the query or in the body. */
function parameter(request: AcceptedRequest, node: unknown): unknown {
  const { in: place, name } = objectOf(node);
  if (typeof name !== "string") return undefined;
  return place === "query" ? (request.query.get(name) ?? undefined) : readAt(request.body, name);
}

function limitOf(request: AcceptedRequest, node: unknown): number {
  const limit = Number(parameter(request, node) ?? DEFAULT_LIMIT);
  const maximum = objectOf(node)["maximum"];
  if (!Number.isInteger(limit) || limit < 1 || (typeof maximum === "number" && limit > maximum))
    throw new Refusal(400, "invalid_param_value", "limit");
  return limit;
}

/** Where a page starts. A token is as opaque to a client as the API's own, and just as easily wrong. */
function startOf(request: AcceptedRequest, paging: JsonObject): number {
  if (paging["style"] === "offset") {
    const offset = Number(parameter(request, paging["offset"]) ?? 0);
    if (Number.isInteger(offset) && offset >= 0) return offset;
    throw new Refusal(400, "invalid_param_value", "offset");
  }
  if (paging["style"] === "page") {
    const { first } = objectOf(paging["page"]);
    const start = typeof first === "number" ? first : 1;
    const number = Number(parameter(request, paging["page"]) ?? start);
    if (Number.isInteger(number) && number >= start) return (number - start) * limitOf(request, paging["limit"]);
    throw new Refusal(400, "invalid_param_value", "page");
  }
  const token = parameter(request, paging["token"]);
  if (typeof token !== "string" || token === "") return 0;
  const [mark, start] = Buffer.from(token, "base64url").toString("utf8").split(":");
  if (mark === "page" && /^\d+$/.test(start ?? "")) return Number(start);
  throw new Refusal(400, "invalid_param_value", String(objectOf(paging["token"])["name"]));
}

const tokenFor = (start: number): string => Buffer.from(`page:${start}`).toString("base64url");

/** A page of an operation that `x-pagination` describes: of what is given, or of 250 items made from the document. */
export function documentedPage(
  request: AcceptedRequest,
  paging = objectOf(request.operation.source["x-pagination"]),
  given?: readonly unknown[],
): Answer {
  const { items, next, total, hasMore } = paging;
  const names = typeof items === "string" && items !== "" ? items : undefined;
  const body = structuredClone(documentedBody(request.operation));
  const list = names === undefined ? body : readAt(body, names);
  const item = Array.isArray(list) ? (list as unknown[])[0] : undefined;
  const count = given?.length ?? DOCUMENTED_ITEMS;
  const start = startOf(request, paging);
  const end = Math.min(count, start + limitOf(request, paging["limit"]));
  const page =
    given?.slice(start, end) ??
    Array.from({ length: Math.max(0, end - start) }, (_none, index) => vary(item ?? {}, start + index + 1));
  if (names === undefined) return documentedAnswer(request.operation, page);
  const answer = objectOf(body);
  writeAt(answer, names, page);
  if (typeof next === "string") writeAt(answer, next, end < count ? tokenFor(end) : undefined);
  if (typeof total === "string") writeAt(answer, total, count);
  if (typeof hasMore === "string") writeAt(answer, hasMore, end < count);
  return documentedAnswer(request.operation, answer);
}
