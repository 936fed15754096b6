import { Refusal } from "./answer.ts";
import { DOCUMENTED_ITEMS } from "./documented-pages.ts";
import type { Operation } from "./documents.ts";
import { isObject, objectOf, textsOf, type JsonObject } from "./json.ts";
import type { AcceptedRequest } from "./request.ts";
import { vary } from "./sample.ts";
import { listed, type Kind } from "./stored-kinds.ts";

const UNKNOWN_ID = /^(not_found|no_results|invalid_id|non_existing_\w+_id)$/;
const SAME_NAME = /^duplicate_\w*name$|_name_already_exists$|_duplicate_(name|key)$/;
const SAME_KEY = /^duplicate_\w*(?<!_name)$/;

/** The refusal that an operation declares for a reason like this, preferably as 404. */
function declared({ source }: Operation, reason: RegExp, subject: string): Refusal | undefined {
  const byStatus = Object.entries(objectOf(source["x-error-keys"])).sort(([one]) => (one === "404" ? -1 : 0));
  const refusals = byStatus.flatMap(([status, keys]) => {
    const key = textsOf(keys).find((candidate) => reason.test(candidate));
    return key === undefined ? [] : [new Refusal(Number(status), key, subject)];
  });
  return refusals[0];
}

/** What there is of one kind: at first what the document of its list shows. */
export class Store {
  readonly #kind: Kind;
  readonly #example: JsonObject;
  readonly #count: number;
  /** Paths with parameters of their own before the list have a list each: the buckets of an account, for example. */
  readonly #depth: number;
  readonly #lists = new Map<string, JsonObject[]>();

  constructor(kind: Kind) {
    const [list] = kind.lists;
    this.#kind = kind;
    this.#example = (list && listed(list)) ?? {};
    this.#count = isObject(list?.source["x-pagination"]) ? DOCUMENTED_ITEMS : 1;
    this.#depth = kind.name.split("{").length - 1;
  }

  /** Whether the kind is told apart by numbers rather than texts. */
  get isNumbered(): boolean {
    return typeof this.#example[this.#kind.keys[0]] === "number";
  }

  /** All that there is under the path of a request. */
  all({ pathValues }: AcceptedRequest): JsonObject[] {
    const scope = pathValues.slice(0, this.#depth).join("/");
    const known = this.#lists.get(scope);
    if (known) return known;
    // The example is the document's own.
    const made = Array.from({ length: this.#count }, (_none, index) => ({ ...objectOf(vary(this.#example, index)) }));
    this.#lists.set(scope, made);
    return made;
  }

  /**
   * The one with this id, and with what else the path tells of it.
   * @throws {Refusal} as the operation declares it, else 404
   */
  find(request: AcceptedRequest, id: string | undefined, told: JsonObject = {}): JsonObject {
    const { keys, unknown } = this.#kind;
    const found = this.all(request).find(
      (thing) =>
        keys.some((key) => String(thing[key]) === id) &&
        Object.entries(told).every(([property, value]) => thing[property] === value),
    );
    if (found !== undefined) return found;
    if (unknown !== undefined) throw new Refusal(400, unknown, keys[0]);
    throw declared(request.operation, UNKNOWN_ID, keys[0]) ?? new Refusal(404, "not_found", keys[0]);
  }

  /**
   * Adds one, or puts it in the place of another.
   * @throws {Refusal} where its key is taken, or its name and the operation declares that names are unique
   */
  put(request: AcceptedRequest, thing: JsonObject, instead?: JsonObject): void {
    const { keys } = this.#kind;
    const all = this.all(request);
    for (const property of new Set([...keys, "name"])) {
      const isTaken = all.some((other) => other !== instead && other[property] === thing[property]);
      if (thing[property] === undefined || !isTaken) continue;
      const isKey = keys.includes(property);
      const refusal =
        (isKey ? declared(request.operation, SAME_KEY, property) : undefined) ??
        declared(request.operation, SAME_NAME, property);
      if (refusal) throw refusal;
      if (isKey) throw new Refusal(409, "already_exists", property);
    }
    if (instead === undefined) all.push(thing);
    else all[all.indexOf(instead)] = thing;
  }

  remove(request: AcceptedRequest, thing: JsonObject): void {
    const all = this.all(request);
    all.splice(all.indexOf(thing), 1);
  }
}
