import { documents } from "../../../generated/documents.ts";
import { API_NAMES, type Api } from "../../apis.ts";
import { isObject, toList, toObject, type JsonObject } from "../json.ts";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Whether a list is sent as one comma-separated value. */
  readonly joined: boolean;
  /** JSON pointer of its schema, as a URI fragment. */
  readonly schema: string;
}

/** An operation of the documents, identified by method and path. */
export interface Operation {
  /** For example `GET /policy/{id}`. */
  readonly name: string;
  readonly api: Api;
  readonly method: string;
  readonly template: string;
  /** JSON pointer of the operation in its document, as a URI fragment. */
  readonly pointer: string;
  /** Whether it needs no token. */
  readonly open: boolean;
  /** Whether it only reads. */
  readonly safe: boolean;
  readonly parameters: readonly Parameter[];
  /** The operation object of the document. */
  readonly source: JsonObject;
}

export const DOCUMENTS: Readonly<Record<Api, JsonObject>> = documents;

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Escapes one token of a JSON pointer in a URI fragment. */
export const escapePointer = (text: string): string =>
  encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));

function step(from: unknown, name: string): unknown {
  if (Array.isArray(from)) return (from as unknown[])[Number(name)];
  return isObject(from) ? from[name] : undefined;
}

/** Follows `$ref`s to the object they refer to. */
export function resolve(api: Api, node: unknown): JsonObject {
  let at = toObject(node);
  for (let hops = 0; typeof at["$ref"] === "string" && hops < 20; hops++) {
    const parts = at["$ref"].replace(/^#\//, "").split("/");
    const names = parts.map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
    at = toObject(names.reduce<unknown>(step, DOCUMENTS[api]));
  }
  return at;
}

function readParameters(api: Api, list: unknown, pointer: string): Parameter[] {
  return toList(list).map((node, index) => {
    const reference = toObject(node)["$ref"];
    const { name, in: location, required, style, explode } = resolve(api, node);
    return {
      name: String(name),
      in: String(location),
      required: required === true,
      joined: explode === false || (style !== undefined && style !== "form" && explode !== true),
      schema: `${typeof reference === "string" ? reference : `${pointer}/parameters/${index}`}/schema`,
    };
  });
}

function readOperations(api: Api): Operation[] {
  const document = DOCUMENTS[api];
  return Object.entries(toObject(document["paths"])).flatMap(([template, node]) => {
    const item = toObject(node);
    const pointer = `#/paths/${escapePointer(template)}`;
    const shared = readParameters(api, item["parameters"], pointer);
    return METHODS.filter((method) => isObject(item[method])).map((method): Operation => {
      const source = toObject(item[method]);
      const security = source["security"] ?? document["security"];
      return {
        name: `${method.toUpperCase()} ${template}`,
        api,
        method: method.toUpperCase(),
        template,
        pointer: `${pointer}/${method}`,
        open: Array.isArray(security) && security.length === 0,
        safe: method === "get" || source["x-safe"] === true,
        parameters: [...shared, ...readParameters(api, source["parameters"], `${pointer}/${method}`)],
        source,
      };
    });
  });
}

let operations: readonly Operation[] | undefined;

/** All operations of the documents, read on first use. */
export function allOperations(): readonly Operation[] {
  operations ??= API_NAMES.flatMap(readOperations);
  return operations;
}
