import type { ApiRequest } from "../api/handler.ts";
import { ErrorResponse, type SimulatedResponse } from "../http/response.ts";
import { readAt, toList, toObject, writeAt, type JsonObject } from "../json.ts";
import { createSampleBody, createSampleResponse } from "./sample-response.ts";
import { vary } from "./sample.ts";

/** The length of lists that are made from samples. */
export const SAMPLE_ITEMS = 250;

/** The page size if a request doesn't set one. */
const DEFAULT_LIMIT = 100;

/** Reads a parameter in the query or in the body. */
function readParameter(request: ApiRequest, node: unknown): unknown {
  const { in: location, name } = toObject(node);
  if (typeof name !== "string") return undefined;
  return location === "query" ? (request.query.get(name) ?? undefined) : readAt(request.body, name);
}

function readLimit(request: ApiRequest, node: unknown): number {
  const limit = Number(readParameter(request, node) ?? DEFAULT_LIMIT);
  const maximum = toObject(node)["maximum"];
  if (!Number.isInteger(limit) || limit < 1 || (typeof maximum === "number" && limit > maximum))
    throw new ErrorResponse(400, "invalid_param_value", "limit");
  return limit;
}

const createToken = (start: number): string => Buffer.from(`page:${start}`).toString("base64url");

function parseToken(token: unknown, name: unknown): number {
  if (typeof token !== "string" || token === "") return 0;
  const [mark, start] = Buffer.from(token, "base64url").toString("utf8").split(":");
  if (mark === "page" && /^\d+$/.test(start ?? "")) return Number(start);
  throw new ErrorResponse(400, "invalid_param_value", String(name));
}

/** The index of a page's first item. */
function readStart(request: ApiRequest, paging: JsonObject): number {
  if (paging["style"] === "offset") {
    const offset = Number(readParameter(request, paging["offset"]) ?? 0);
    if (Number.isInteger(offset) && offset >= 0) return offset;
    throw new ErrorResponse(400, "invalid_param_value", "offset");
  }
  if (paging["style"] === "page") {
    const { first } = toObject(paging["page"]);
    const start = typeof first === "number" ? first : 1;
    const number = Number(readParameter(request, paging["page"]) ?? start);
    if (Number.isInteger(number) && number >= start) return (number - start) * readLimit(request, paging["limit"]);
    throw new ErrorResponse(400, "invalid_param_value", "page");
  }
  return parseToken(readParameter(request, paging["token"]), toObject(paging["token"])["name"]);
}

export interface PageOptions {
  /** The whole list. Default: 250 samples. */
  readonly items?: readonly unknown[];
  /** Default: `x-pagination` of the operation. */
  readonly paging?: JsonObject;
  /** Sets further properties of the page. */
  readonly complete?: (page: JsonObject) => void;
}

/** The page of a list that a request asks for. */
export function createPage(
  request: ApiRequest,
  { items: given, paging = toObject(request.operation.source["x-pagination"]), complete }: PageOptions = {},
): SimulatedResponse {
  const { items, next, total, hasMore } = paging;
  const name = typeof items === "string" && items !== "" ? items : undefined;
  const sample = structuredClone(createSampleBody(request.operation));
  const [item] = toList(name === undefined ? sample : readAt(sample, name));
  const count = given?.length ?? SAMPLE_ITEMS;
  const start = readStart(request, paging);
  const end = Math.min(count, start + readLimit(request, paging["limit"]));
  const page =
    given?.slice(start, end) ??
    Array.from({ length: Math.max(0, end - start) }, (_none, index) => vary(item ?? {}, start + index + 1));
  if (name === undefined) return createSampleResponse(request.operation, page);
  const body = toObject(sample);
  writeAt(body, name, page);
  if (typeof next === "string") writeAt(body, next, end < count ? createToken(end) : undefined);
  if (typeof total === "string") writeAt(body, total, count);
  if (typeof hasMore === "string") writeAt(body, hasMore, end < count);
  complete?.(body);
  return createSampleResponse(request.operation, body);
}
