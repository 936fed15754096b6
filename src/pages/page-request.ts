import type { AnyCallOptions } from "../client.ts";
import type { Method } from "../types/operations.ts";
import { paginationOf, type Pagination, type Place } from "./pagination.ts";

/** A request for one page. */
export interface PageRequest {
  readonly method: Method;
  readonly path: string;
  readonly options: AnyCallOptions;
  readonly pagination: Pagination;
  /** What asks for this very page: a token, an offset or a number. */
  readonly value?: unknown;
  /** What to do if this page turns out to be the first one again: another request, or none. */
  readonly ifRepeated?: { readonly next: PageRequest | undefined };
}

/** @throws {TypeError} for an operation without pages */
export function pageRequest(operation: string, options: AnyCallOptions): PageRequest {
  const [method, path = ""] = operation.split(" ") as [Method, string?];
  const pagination = paginationOf(operation);
  if (!pagination) throw new TypeError(`${operation} has no pages: call it with ${method} instead of paginate.`);
  return { method, path, options, pagination };
}

const split = (place: Place): [part: string, name: string] => {
  const dot = place.indexOf(".");
  return [place.slice(0, dot), place.slice(dot + 1)];
};

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (value ?? {}) as Record<string, unknown>;

/** The same options with a value put where the operation takes it. */
export function withValue(options: AnyCallOptions, place: Place, value: unknown): AnyCallOptions {
  const [part, name] = split(place);
  if (part === "body") return { ...options, body: { ...recordOf(options.body), [name]: value } };
  return { ...options, params: { ...options.params, query: { ...options.params?.query, [name]: value } } };
}

/** The number that a request holds at a place. */
export function numberAt({ body, params }: AnyCallOptions, place: Place): number | undefined {
  const [part, name] = split(place);
  const value = (part === "body" ? recordOf(body) : recordOf(params?.query))[name];
  return value === undefined ? undefined : Number(value);
}

/** The same options with only some properties of the body. */
export function keepOfBody(options: AnyCallOptions, keep: readonly string[]): AnyCallOptions {
  const kept = Object.entries(recordOf(options.body)).filter(([name]) => keep.includes(name));
  return { ...options, body: Object.fromEntries(kept) };
}
