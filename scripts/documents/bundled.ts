import { readFileSync } from "node:fs";
import type { Schema } from "./unknown-properties.ts";

export const APIS = ["login", "cspm", "code"] as const;
export type Api = (typeof APIS)[number];

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required?: boolean;
  /** A list of a query repeats its name unless this is false. */
  readonly explode?: boolean;
  readonly schema: Schema;
}

export interface Content {
  readonly status: string;
  /** Undefined where the answer has no body. */
  readonly contentType: string | undefined;
  readonly schema: Schema | undefined;
}

/** One operation of a bundled document. */
export interface Operation {
  /** `"POST /v2/alert"`. */
  readonly name: string;
  readonly api: Api;
  /** File under openapi/ and test/fixtures/ that the operation belongs to: the tag, as a file is named. */
  readonly area: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: Schema | undefined;
  /** One for each status and content type. */
  readonly answers: readonly Content[];
  /** Header that the token goes into; undefined where none is sent. */
  readonly tokenHeader: string | undefined;
}

interface Raw {
  $ref?: string;
  [key: string]: unknown;
}

/** A bundled document, with references followed where it is read. */
export class Document {
  readonly api: Api;
  readonly json: Raw;
  readonly operations: readonly Operation[];

  constructor(api: Api) {
    this.api = api;
    const file = new URL(`../../generated/openapi/${api}.json`, import.meta.url);
    this.json = JSON.parse(readFileSync(file, "utf8")) as Raw;
    this.operations = Object.entries(this.json["paths"] as Record<string, Raw>).flatMap(([path, item]) =>
      METHODS.flatMap((method) => (item[method] ? this.#operation(method, path, item, item[method] as Raw) : [])),
    );
  }

  readonly resolve = <T>(node: T): T => {
    let resolved = node as Raw;
    for (let hops = 0; typeof resolved.$ref === "string"; hops++) {
      if (hops > 20) throw new Error(`${this.api}: ${resolved.$ref} refers to itself.`);
      const tokens = resolved.$ref.slice("#/".length).split("/");
      resolved = tokens.reduce((at, token) => at[unescaped(token)] as Raw, this.json);
    }
    return resolved as T;
  };

  #operation(method: (typeof METHODS)[number], path: string, item: Raw, raw: Raw): Operation {
    const own = (raw["parameters"] ?? []) as Parameter[];
    const shared = (item["parameters"] ?? []) as Parameter[];
    const body = this.resolve((raw["requestBody"] ?? {}) as Raw);
    const content = body["content"] as Record<string, { schema: Schema }> | undefined;
    return {
      name: `${method.toUpperCase()} ${path}`,
      api: this.api,
      area: (raw["tags"] as [string])[0].toLowerCase().replaceAll(" ", "-"),
      method: method.toUpperCase() as Operation["method"],
      path,
      parameters: [...shared, ...own].map(this.resolve),
      requestBody: content?.["application/json"]?.schema,
      answers: Object.entries(raw["responses"] as Record<string, Raw>).flatMap(([status, answer]) =>
        this.#contents(status, answer),
      ),
      tokenHeader: this.#tokenHeader(raw),
    };
  }

  #contents(status: string, answer: Raw): Content[] {
    const content = Object.entries((this.resolve(answer)["content"] ?? {}) as Record<string, { schema: Schema }>);
    if (content.length === 0) return [{ status, contentType: undefined, schema: undefined }];
    return content.map(([contentType, { schema }]) => ({ status, contentType, schema }));
  }

  #tokenHeader(raw: Raw): string | undefined {
    const [security] = (raw["security"] ?? this.json["security"]) as [Record<string, unknown>?];
    const scheme = Object.keys(security ?? {})[0];
    if (scheme === undefined) return undefined;
    const { securitySchemes } = this.json["components"] as { securitySchemes: Record<string, { name: string }> };
    return securitySchemes[scheme]?.name;
  }
}

const unescaped = (token: string): string => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");

export const documents: readonly Document[] = APIS.map((api) => new Document(api));

/** The answers of an operation that are a success. */
export const successes = ({ answers }: Operation): Content[] => answers.filter(({ status }) => status.startsWith("2"));
