import { documentedBody } from "./documented-answer.ts";
import type { Operation } from "./documents.ts";
import { isObject, objectOf, readAt, type JsonObject } from "./json.ts";
import { anonymous } from "./router.ts";

/** A kind of things that can be made, listed, read, changed and removed. */
export interface Kind {
  /** The path of its first list. */
  readonly name: string;
  /** Properties by which one is told from others; a path names it by any of them. */
  readonly keys: readonly [string, ...string[]];
  readonly lists: readonly Operation[];
  readonly creations: readonly Operation[];
  /** GET, PUT, PATCH and DELETE of one of them. */
  readonly items: readonly Operation[];
  /** What turns one of them on or off. */
  readonly switches: readonly Operation[];
  /** Creating one answers nothing, whatever the document hopes for. */
  readonly silent: boolean;
  /** The reason for an id that there is none of, where it is not one of the usual. */
  readonly unknown: string | undefined;
}

type Family = { readonly bases: readonly string[] } & Pick<Kind, "keys"> & Partial<Pick<Kind, "silent" | "unknown">>;

/** Kinds whose operations do not all share one path, which the documents do not tell. */
const FAMILIES: readonly Family[] = [
  { bases: ["/v3/user", "/v2/user", "/user"], keys: ["email", "username"], unknown: "user_inactive_or_not_exist" },
  { bases: ["/v2/alert/rule", "/alert/rule"], keys: ["policyScanConfigId"], silent: true },
  { bases: ["/report", "/v2/report"], keys: ["id"], silent: true },
  {
    bases: ["/cloud", "/cloud/{}", ...["aws", "azure", "gcp", "ibm"].map((cloud) => `/cas/v1/${cloud}_account`)],
    keys: ["accountId"],
  },
];

/** One of the things that the document of a list shows. Undefined where it shows no list of objects. */
export function listed(list: Operation): JsonObject | undefined {
  const { items } = objectOf(list.source["x-pagination"]);
  const body = documentedBody(list);
  const things = typeof items === "string" && items !== "" ? readAt(body, items) : body;
  const first = Array.isArray(things) ? (things as unknown[])[0] : undefined;
  return isObject(first) && Object.keys(first).length > 0 ? first : undefined;
}

/** A path that things are created at and listed by, with a path for each of them below: `/user/role`, `/user/role/{id}`. */
function familyAt(creation: Operation, find: (name: string) => Operation | undefined): Family[] {
  const { template, method, safe } = creation;
  const list = find(`GET ${template}`);
  if (method !== "POST" || safe || list === undefined) return [];
  const below = ["GET", "PUT", "PATCH", "DELETE"].flatMap((name) => find(`${name} ${template}/{}`) ?? []);
  // Where one of them is changed by POST, more is special about them.
  if (below.length < 2 || find(`POST ${template}/{}`) !== undefined) return [];
  const parameter = /\{([^}]*)\}$/.exec(below[0]?.template ?? "")?.[1] ?? "";
  const key = [parameter, "id", "uuid"].find((name) => name in (listed(list) ?? {}));
  return key === undefined ? [] : [{ bases: [template], keys: [key] }];
}

/** The kinds of things of the documents whose operations need nothing particular. */
export function storedKinds(operations: readonly Operation[], isPlayed: (operation: string) => boolean): Kind[] {
  const byName = new Map(operations.map((operation) => [anonymous(operation.name), operation]));
  const find = (name: string) => byName.get(anonymous(name));
  const known = new Set(FAMILIES.flatMap(({ bases }) => bases));
  const others = operations.filter(({ template }) => !known.has(anonymous(template)));
  return [...FAMILIES, ...others.flatMap((operation) => familyAt(operation, find))].flatMap((family): Kind[] => {
    const { bases, keys, silent = false, unknown } = family;
    const all = (...names: string[]) =>
      bases.flatMap((base) => names.flatMap((name) => find(name.replace("*", base)) ?? []));
    const lists = all("GET *", "GET */name").filter((list) => listed(list) !== undefined);
    const name = lists[0]?.template;
    if (name === undefined || isPlayed(`GET ${name}`)) return [];
    return [
      {
        name,
        keys,
        silent,
        unknown,
        lists,
        creations: all("POST *").filter(({ safe }) => !safe),
        items: all("GET */{}", "PUT */{}", "PATCH */{}", "DELETE */{}"),
        switches: all("PATCH */{}/status/{}"),
      },
    ];
  });
}
