import { json, type Answer } from "./answer.ts";
import { successSchema, successStatus } from "./documented-answer.ts";
import { documentedPage } from "./documented-pages.ts";
import type { Operation } from "./documents.ts";
import { isObject, objectOf, type JsonObject } from "./json.ts";
import type { AcceptedRequest, Play, PlayTable } from "./request.ts";
import { has, listedSchema, shaped } from "./shape.ts";
import { Store } from "./store.ts";
import type { Kind } from "./stored-kinds.ts";
import type { World } from "./world.ts";

/** Keys that the API gives out; others come with the body. */
const GIVEN_OUT = ["id", "uuid", "policyScanConfigId"];

/** What a body cannot change. */
const CREATION = ["createdBy", "createdTs", "createdOn", "creationDate"];

/** What cloud accounts are onboarded with, and what no read shows again. */
const SECRETS = ["key", "apiKey", "credentials"];

const only = (thing: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => names.includes(name)));

/** What a path tells of a cloud account. */
function cloudOf({ operation, params }: AcceptedRequest): JsonObject {
  const cloud = params["cloudType"] ?? /^\/cas\/v1\/(\w+)_account/.exec(operation.template)?.[1];
  return cloud === undefined ? {} : { cloudType: cloud };
}

/** What is kept of a body. The common part of some cloud accounts is one level down. */
function contentOf(request: AcceptedRequest): JsonObject {
  const { cloudAccount, ...body } = objectOf(request.body);
  const content = { ...body, ...objectOf(cloudAccount), ...cloudOf(request) };
  return Object.fromEntries(Object.entries(content).filter(([name]) => !SECRETS.includes(name)));
}

/** A thing as the operation answers it, or nothing where it answers nothing. */
function answer(request: AcceptedRequest, thing: JsonObject): Answer {
  const { operation } = request;
  const schema = successSchema(operation);
  if (schema === undefined) return request.done();
  const body = shaped(operation.api, schema, thing);
  return body === undefined ? request.documented() : json(body, successStatus(operation));
}

function operationsOf(kind: Kind, { random, clock }: World): PlayTable {
  const { name, keys } = kind;
  const [key] = keys;
  const store = new Store(kind);
  let created = 0;

  const modification = () => ({ lastModifiedBy: "simulator", lastModifiedTs: clock(), lastModifiedOn: clock() });
  const found = (request: AcceptedRequest) => store.find(request, request.pathValues.at(-1), cloudOf(request));
  const list: Play = (request) => {
    const { api, source } = request.operation;
    const schema = listedSchema(request.operation);
    const all = store
      .all(request)
      .filter((thing) => has(api, schema, thing, keys))
      .map((thing) => shaped(api, schema, { id: thing[key], ...thing }));
    return isObject(source["x-pagination"]) ? documentedPage(request, source["x-pagination"], all) : json(all);
  };
  const create: Play = (request) => {
    const content = contentOf(request);
    const id = store.isNumbered ? ++created : random.uuid(`${name} ${++created}`);
    if (GIVEN_OUT.includes(key) || keys.every((one) => content[one] === undefined)) content[key] = id;
    const at = clock();
    const creation = { createdBy: "simulator", createdTs: at, createdOn: at, creationDate: at };
    const thing = { enabled: true, ...content, ...creation, ...modification() };
    store.put(request, thing);
    if (kind.silent) return request.done();
    return answer(request, { id, secretKey: random.uuid(`secret of ${name} ${created}`), ...thing });
  };
  const change =
    (keep: (thing: JsonObject) => JsonObject): Play =>
    (request) => {
      const thing = found(request);
      const fixed = only(thing, [...keys, ...CREATION]);
      const next = { ...keep(thing), ...contentOf(request), ...fixed, ...modification() };
      store.put(request, next, thing);
      return answer(request, next);
    };
  const turn: Play = (request) => {
    const [id, value] = request.pathValues.slice(-2);
    const thing = store.find(request, id);
    const property = Object.keys(request.params).at(-1) ?? "enabled";
    store.put(request, { ...thing, [property]: value === "true", ...modification() }, thing);
    return request.done();
  };
  const plays: Readonly<Record<string, Play>> = {
    GET: (request) => answer(request, found(request)),
    PUT: change((thing) => only(thing, ["name", "enabled", "cloudType"])),
    PATCH: change((thing) => thing),
    DELETE: (request) => {
      const thing = found(request);
      store.remove(request, thing);
      return answer(request, thing);
    },
  };
  const playedBy = (operations: readonly Operation[], play: (operation: Operation) => Play | undefined) =>
    operations.map((operation) => [operation.name, play(operation)] as const);
  return Object.fromEntries([
    ...playedBy(kind.lists, () => list),
    ...playedBy(kind.creations, () => create),
    ...playedBy(kind.items, ({ method }) => plays[method]),
    ...playedBy(kind.switches, () => turn),
  ]) as PlayTable;
}

/** Keeps the things of kinds that need nothing particular: what is made is listed, read, changed and removed. */
export function storedOperations(kinds: readonly Kind[], world: World): PlayTable {
  return Object.assign({}, ...kinds.map((kind) => operationsOf(kind, world))) as PlayTable;
}
