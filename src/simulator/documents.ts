import code from "../../generated/openapi/code.json" with { type: "json" };
import cspm from "../../generated/openapi/cspm.json" with { type: "json" };
import login from "../../generated/openapi/login.json" with { type: "json" };
import { isObject, objectOf, type JsonObject } from "./json.ts";

/** Which document an operation is of. */
export type Api = "login" | "cspm" | "code";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Whether a list comes as one text with commas. */
  readonly joined: boolean;
  /** Where its schema is, as a JSON pointer in a URI fragment. */
  readonly schema: string;
}

/** An operation of the documents. It is told from others by method and path alone. */
export interface Operation {
  /** For example `GET /policy/{id}`. */
  readonly name: string;
  readonly api: Api;
  readonly method: string;
  readonly template: string;
  /** Where it is in its document, as a JSON pointer in a URI fragment. */
  readonly pointer: string;
  /** Needs no token. */
  readonly open: boolean;
  /** Changes nothing. */
  readonly safe: boolean;
  readonly parameters: readonly Parameter[];
  /** As the document has it. */
  readonly source: JsonObject;
}

export const DOCUMENTS: Readonly<Record<Api, JsonObject>> = { login, cspm, code };

const METHODS = ["get", "post", "put", "patch", "delete"];

/** One step of a JSON pointer in a URI fragment. */
export const pointerPart = (text: string): string =>
  encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));

function step(from: unknown, name: string): unknown {
  if (Array.isArray(from)) return (from as unknown[])[Number(name)];
  return isObject(from) ? from[name] : undefined;
}

/** What a node is, or what it refers to. */
export function resolve(api: Api, node: unknown): JsonObject {
  let at = objectOf(node);
  for (let hops = 0; typeof at["$ref"] === "string" && hops < 20; hops++) {
    const parts = at["$ref"].replace(/^#\//, "").split("/");
    const names = parts.map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
    at = objectOf(names.reduce<unknown>(step, DOCUMENTS[api]));
  }
  return at;
}

function parametersOf(api: Api, list: unknown, pointer: string): Parameter[] {
  return (Array.isArray(list) ? (list as unknown[]) : []).map((node, index) => {
    const reference = objectOf(node)["$ref"];
    const { name, in: place, required, style, explode } = resolve(api, node);
    return {
      name: String(name),
      in: String(place),
      required: required === true,
      joined: explode === false || (style !== undefined && style !== "form" && explode !== true),
      schema: `${typeof reference === "string" ? reference : `${pointer}/parameters/${index}`}/schema`,
    };
  });
}

function operationsOf(api: Api): Operation[] {
  const document = DOCUMENTS[api];
  return Object.entries(objectOf(document["paths"])).flatMap(([template, node]) => {
    const item = objectOf(node);
    const place = `#/paths/${pointerPart(template)}`;
    const shared = parametersOf(api, item["parameters"], place);
    return METHODS.filter((method) => isObject(item[method])).map((method): Operation => {
      const source = objectOf(item[method]);
      const security = source["security"] ?? document["security"];
      return {
        name: `${method.toUpperCase()} ${template}`,
        api,
        method: method.toUpperCase(),
        template,
        pointer: `${place}/${method}`,
        open: Array.isArray(security) && security.length === 0,
        safe: method === "get" || source["x-safe"] === true,
        parameters: [...shared, ...parametersOf(api, source["parameters"], `${place}/${method}`)],
        source,
      };
    });
  });
}

let operations: readonly Operation[] | undefined;

/** All operations of the three documents, read on first use. */
export function allOperations(): readonly Operation[] {
  operations ??= (["login", "cspm", "code"] as const).flatMap(operationsOf);
  return operations;
}
