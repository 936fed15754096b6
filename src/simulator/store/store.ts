import type { ApiRequest } from "../api/handler.ts";
import type { Operation } from "../documents/operations.ts";
import { SAMPLE_ITEMS } from "../documents/sample-pages.ts";
import { vary } from "../documents/sample.ts";
import { ErrorResponse } from "../http/response.ts";
import { isObject, toObject, toStrings, type JsonObject } from "../json.ts";
import { findExample, type Kind } from "./kinds.ts";

const UNKNOWN_ID = /^(not_found|no_results|invalid_id|non_existing_\w+_id)$/;
const SAME_NAME = /^duplicate_\w*name$|_name_already_exists$|_duplicate_(name|key)$/;
const SAME_KEY = /^duplicate_\w*(?<!_name)$/;

/** The error that an operation declares (`x-error-keys`) for a reason like this, preferably with status 404. */
function findDeclaredError({ source }: Operation, reason: RegExp, subject: string): ErrorResponse | undefined {
  const byStatus = Object.entries(toObject(source["x-error-keys"])).sort(([one]) => (one === "404" ? -1 : 0));
  for (const [status, keys] of byStatus) {
    const key = toStrings(keys).find((candidate) => reason.test(candidate));
    if (key !== undefined) return new ErrorResponse(Number(status), key, subject);
  }
  return undefined;
}

/** The stored things of one kind. */
export class Store {
  readonly #kind: Kind;
  readonly #example: JsonObject;
  readonly #initial: readonly JsonObject[];
  /** Number of path parameters before the list, each with separate lists: the buckets of an account, for example. */
  readonly #depth: number;
  readonly #lists = new Map<string, JsonObject[]>();

  /** @param initial the things at the start; samples if undefined */
  constructor(kind: Kind, initial: readonly JsonObject[] | undefined) {
    const [list] = kind.lists;
    const example = (list && findExample(list)) ?? {};
    const count = isObject(list?.source["x-pagination"]) ? SAMPLE_ITEMS : 1;
    this.#kind = kind;
    this.#example = example;
    this.#initial = initial ?? Array.from({ length: count }, (_none, index) => toObject(vary(example, index)));
    this.#depth = kind.name.split("{").length - 1;
  }

  /** Whether ids are numbers rather than strings. */
  get hasNumericIds(): boolean {
    return typeof this.#example[this.#kind.keys[0]] === "number";
  }

  /** All things under the path of a request. */
  list({ pathValues }: ApiRequest): JsonObject[] {
    const scope = pathValues.slice(0, this.#depth).join("/");
    const known = this.#lists.get(scope);
    if (known) return known;
    const things = this.#initial.map((thing) => ({ ...thing }));
    this.#lists.set(scope, things);
    return things;
  }

  /**
   * Finds a thing by id, and by further properties that the path names.
   * @throws {ErrorResponse} as the operation declares it, otherwise 404
   */
  find(request: ApiRequest, id: string | undefined, properties: JsonObject = {}): JsonObject {
    const { keys, unknownId } = this.#kind;
    const found = this.list(request).find(
      (thing) =>
        keys.some((key) => String(thing[key]) === id) &&
        Object.entries(properties).every(([name, value]) => thing[name] === value),
    );
    if (found !== undefined) return found;
    if (unknownId !== undefined) throw new ErrorResponse(400, unknownId, keys[0]);
    throw findDeclaredError(request.operation, UNKNOWN_ID, keys[0]) ?? new ErrorResponse(404, "not_found", keys[0]);
  }

  /**
   * Adds a thing, or replaces another.
   * @throws {ErrorResponse} if its key is taken, or its name and the operation declares that names are unique
   */
  put(request: ApiRequest, thing: JsonObject, replaced?: JsonObject): void {
    const { keys } = this.#kind;
    const all = this.list(request);
    for (const property of new Set([...keys, "name"])) {
      const isTaken = all.some((other) => other !== replaced && other[property] === thing[property]);
      if (thing[property] === undefined || !isTaken) continue;
      const isKey = keys.includes(property);
      const error =
        (isKey ? findDeclaredError(request.operation, SAME_KEY, property) : undefined) ??
        findDeclaredError(request.operation, SAME_NAME, property);
      if (error) throw error;
      if (isKey) throw new ErrorResponse(409, "already_exists", property);
    }
    if (replaced === undefined) all.push(thing);
    else all[all.indexOf(replaced)] = thing;
  }

  remove(request: ApiRequest, thing: JsonObject): void {
    const all = this.list(request);
    all.splice(all.indexOf(thing), 1);
  }
}
