import type { Context } from "../api/context.ts";
import type { ApiRequest, Handler, Routes } from "../api/handler.ts";
import type { Operation } from "../documents/operations.ts";
import { createPage } from "../documents/sample-pages.ts";
import { findSuccessSchema, findSuccessStatus } from "../documents/sample-response.ts";
import { json, type SimulatedResponse } from "../http/response.ts";
import { isObject, pickKeys, toObject, type JsonObject } from "../json.ts";
import type { Kind } from "./kinds.ts";
import { findItemSchema, hasRequired, shape } from "./shape.ts";
import { Store } from "./store.ts";

/** Keys that the API assigns; other keys come with the body. */
const ASSIGNED_KEYS = ["id", "uuid", "policyScanConfigId"];

/** Properties that a change doesn't overwrite. */
const CREATION = ["createdBy", "createdTs", "createdOn", "creationDate"];

/** Credentials of cloud accounts, which no response shows. */
const SECRETS = ["key", "apiKey", "credentials"];

/** The cloud that a path names. */
function readCloud({ operation, params }: ApiRequest): JsonObject {
  const cloud = params["cloudType"] ?? /^\/cas\/v1\/(\w+)_account/.exec(operation.template)?.[1];
  return cloud === undefined ? {} : { cloudType: cloud };
}

/** The properties of a body to store. Some cloud accounts have the common ones in `cloudAccount`. */
function readContent(request: ApiRequest): JsonObject {
  const { cloudAccount, ...body } = toObject(request.body);
  const content = { ...body, ...toObject(cloudAccount), ...readCloud(request) };
  return Object.fromEntries(Object.entries(content).filter(([name]) => !SECRETS.includes(name)));
}

/** Responds with a thing, or with no body if the operation has none. */
function respondWith(request: ApiRequest, thing: JsonObject): SimulatedResponse {
  const { operation } = request;
  const schema = findSuccessSchema(operation);
  if (schema === undefined) return request.emptyResponse();
  const body = shape(operation.api, schema, thing);
  return body === undefined ? request.sampleResponse() : json(body, findSuccessStatus(operation));
}

function createKindRoutes(kind: Kind, initial: readonly JsonObject[] | undefined, { random, clock }: Context): Routes {
  const { name, keys } = kind;
  const [key] = keys;
  const store = new Store(kind, initial);
  let created = 0;

  const modification = () => ({ lastModifiedBy: "simulator", lastModifiedTs: clock(), lastModifiedOn: clock() });
  const find = (request: ApiRequest) => store.find(request, request.pathValues.at(-1), readCloud(request));
  const list: Handler = (request) => {
    const { api, source } = request.operation;
    const schema = findItemSchema(request.operation);
    const all = store
      .list(request)
      .filter((thing) => hasRequired(api, schema, thing, keys))
      .map((thing) => shape(api, schema, { id: thing[key], ...thing }));
    return isObject(source["x-pagination"]) ? createPage(request, { items: all }) : json(all);
  };
  const create: Handler = (request) => {
    const content = readContent(request);
    const id = store.hasNumericIds ? ++created : random.uuid(`${name} ${++created}`);
    if (ASSIGNED_KEYS.includes(key) || keys.every((one) => content[one] === undefined)) content[key] = id;
    const at = clock();
    const creation = { createdBy: "simulator", createdTs: at, createdOn: at, creationDate: at };
    const thing = { enabled: true, ...content, ...creation, ...modification() };
    store.put(request, thing);
    return respondWith(request, { id, secretKey: random.uuid(`secret of ${name} ${created}`), ...thing });
  };
  const change =
    (keep: (thing: JsonObject) => JsonObject): Handler =>
    (request) => {
      const thing = find(request);
      const fixed = pickKeys(thing, [...keys, ...CREATION]);
      const next = { ...keep(thing), ...readContent(request), ...fixed, ...modification() };
      store.put(request, next, thing);
      return respondWith(request, next);
    };
  const flip: Handler = (request) => {
    const [id, value] = request.pathValues.slice(-2);
    const thing = store.find(request, id);
    const property = Object.keys(request.params).at(-1) ?? "enabled";
    store.put(request, { ...thing, [property]: value === "true", ...modification() }, thing);
    return request.emptyResponse();
  };
  const byMethod: Readonly<Record<string, Handler>> = {
    GET: (request) => respondWith(request, find(request)),
    PUT: change((thing) => pickKeys(thing, ["name", "enabled", "cloudType"])),
    PATCH: change((thing) => thing),
    DELETE: (request) => {
      const thing = find(request);
      store.remove(request, thing);
      return respondWith(request, thing);
    },
  };
  const bind = (operations: readonly Operation[], select: (operation: Operation) => Handler | undefined) =>
    operations.map((operation) => [operation.name, select(operation)] as const);
  return Object.fromEntries([
    ...bind(kind.lists, () => list),
    ...bind(kind.creations, () => create),
    ...bind(kind.items, ({ method }) => byMethod[method]),
    ...bind(kind.switches, () => flip),
  ]) as Routes;
}

/** Handlers that create, list, read, change and delete things, for all kinds without handlers of an area. */
export function createStoreRoutes(
  kinds: readonly Kind[],
  initial: Readonly<Record<string, readonly JsonObject[]>>,
  context: Context,
): Routes {
  return Object.assign({}, ...kinds.map((kind) => createKindRoutes(kind, initial[kind.name], context))) as Routes;
}
