import type { Operation } from "../documents/operations.ts";
import { anonymize } from "../documents/router.ts";
import { createSampleBody } from "../documents/sample-response.ts";
import { isObject, readAt, toList, toObject, type JsonObject } from "../json.ts";

/** A kind of thing with operations to create, list, read, change and delete it. */
export interface Kind {
  /** The path of its first list. */
  readonly name: string;
  /** Properties that identify a thing. A path can hold any of them. */
  readonly keys: readonly [string, ...string[]];
  readonly lists: readonly Operation[];
  readonly creations: readonly Operation[];
  /** GET, PUT, PATCH and DELETE of a single thing. */
  readonly items: readonly Operation[];
  /** Operations that set one property by a path segment: `PATCH …/status/{enabled}`. */
  readonly switches: readonly Operation[];
  /** The reason for an unknown id, if it's none of the usual ones. */
  readonly unknownId: string | undefined;
}

type Family = { readonly bases: readonly string[] } & Pick<Kind, "keys"> & Partial<Pick<Kind, "unknownId">>;

/** Kinds whose operations have different paths, which the documents don't relate to each other. */
const FAMILIES: readonly Family[] = [
  { bases: ["/v3/user", "/v2/user", "/user"], keys: ["email", "username"], unknownId: "user_inactive_or_not_exist" },
  { bases: ["/v2/alert/rule", "/alert/rule"], keys: ["policyScanConfigId"] },
  { bases: ["/report", "/v2/report"], keys: ["id"] },
  {
    bases: ["/cloud", "/cloud/{}", ...["aws", "azure", "gcp", "ibm"].map((cloud) => `/cas/v1/${cloud}_account`)],
    keys: ["accountId"],
  },
];

/** The first item of a list's sample response. Undefined if the response isn't a list of objects. */
export function findExample(list: Operation): JsonObject | undefined {
  const { items } = toObject(list.source["x-pagination"]);
  const body = createSampleBody(list);
  const [first] = toList(typeof items === "string" && items !== "" ? readAt(body, items) : body);
  return isObject(first) && Object.keys(first).length > 0 ? first : undefined;
}

/** Detects a kind by its paths: POST and GET on `/user/role`, and at least two methods on `/user/role/{id}`. */
function detectFamily(creation: Operation, find: (name: string) => Operation | undefined): Family[] {
  const { template, method, safe } = creation;
  const list = find(`GET ${template}`);
  if (method !== "POST" || safe || list === undefined) return [];
  const below = ["GET", "PUT", "PATCH", "DELETE"].flatMap((name) => find(`${name} ${template}/{}`) ?? []);
  // Kinds that are changed by POST have other peculiarities too.
  if (below.length < 2 || find(`POST ${template}/{}`) !== undefined) return [];
  const parameter = /\{([^}]*)\}$/.exec(below[0]?.template ?? "")?.[1] ?? "";
  const key = [parameter, "id", "uuid"].find((name) => name in (findExample(list) ?? {}));
  return key === undefined ? [] : [{ bases: [template], keys: [key] }];
}

/** The kinds that need no handlers of an area. */
export function findKinds(operations: readonly Operation[], isInArea: (operation: string) => boolean): Kind[] {
  const byName = new Map(operations.map((operation) => [anonymize(operation.name), operation]));
  const find = (name: string) => byName.get(anonymize(name));
  const inFamilies = new Set(FAMILIES.flatMap(({ bases }) => bases));
  const others = operations.filter(({ template }) => !inFamilies.has(anonymize(template)));
  return [...FAMILIES, ...others.flatMap((operation) => detectFamily(operation, find))].flatMap((family): Kind[] => {
    const { bases, keys, unknownId } = family;
    const findAll = (...names: string[]) =>
      bases.flatMap((base) => names.flatMap((name) => find(name.replace("*", base)) ?? []));
    const lists = findAll("GET *", "GET */name").filter((list) => findExample(list) !== undefined);
    const name = lists[0]?.template;
    if (name === undefined || isInArea(`GET ${name}`)) return [];
    return [
      {
        name,
        keys,
        unknownId,
        lists,
        creations: findAll("POST *").filter(({ safe }) => !safe),
        items: findAll("GET */{}", "PUT */{}", "PATCH */{}", "DELETE */{}"),
        switches: findAll("PATCH */{}/status/{}"),
      },
    ];
  });
}
