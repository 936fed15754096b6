import { createRequire } from "node:module";
import { API_NAMES, type Api } from "../apis.ts";
import type { Method } from "../call/operations.ts";
import { Finder } from "../find/find.ts";
import { listEntries, type OperationEntry, type SearchableDocument } from "../find/entries.ts";
import { UsageError } from "./usage.ts";

/** As much of a bundled document as the commands read. `npm run lint:openapi` checks that the documents have it. */
export interface BundledDocument extends SearchableDocument {
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  /** The JSON pointer of its schema. */
  readonly pointer: string;
}

/** An operation of the documents, with what a call must know about it. */
export interface Operation extends OperationEntry {
  readonly api: Api;
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Whether the body is required, and the JSON pointer of its schema. */
  readonly body: { readonly required: boolean; readonly pointer: string } | undefined;
  /** The property that holds the items of a page, if it has pages. */
  readonly items: string | undefined;
  readonly isJob: boolean;
}

/** Unlike an import, it prints no warning on Node 20, and the path is the same in src/ and dist/. */
const require = createRequire(import.meta.url);

const readDocument = (api: Api): BundledDocument =>
  require(`prisma-cloud-client/openapi/${api}.json`) as BundledDocument;

interface SourceOperation {
  readonly parameters?: readonly (Reference | Omit<Parameter, "pointer">)[];
  readonly requestBody?: Reference | { readonly required?: boolean };
  readonly "x-pagination"?: { readonly items?: string };
  readonly "x-job"?: object;
}
interface Reference {
  readonly $ref: string;
}

const isReference = (node: object): node is Reference => "$ref" in node;

/** One step of a JSON pointer. */
const escapePointer = (text: string): string => text.replaceAll("~", "~0").replaceAll("/", "~1");

/** Follows the references of a node to its definition, and returns that with its JSON pointer. */
function resolve<Node extends object>(document: BundledDocument, node: Node | Reference, pointer: string) {
  let current: { node: Node | Reference; pointer: string } = { node, pointer };
  while (isReference(current.node)) {
    const target = current.node.$ref.slice(1);
    const steps = target.split("/").slice(1);
    const names = steps.map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    const found = names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document);
    current = { node: found as Node | Reference, pointer: target };
  }
  return { node: current.node, pointer: current.pointer };
}

function describeOperation(api: Api, document: BundledDocument, entry: OperationEntry): Operation {
  const [method, path] = entry.operation.split(" ", 2) as [Method, string];
  const item = document.paths[path] ?? {};
  const source = item[method.toLowerCase()] as SourceOperation;
  const place = `/paths/${escapePointer(path)}`;
  const readParameters = (list: unknown, at: string): Parameter[] =>
    ((list ?? []) as (Reference | Omit<Parameter, "pointer">)[]).map((parameter, index) => {
      const { node, pointer } = resolve(document, parameter, `${at}/parameters/${index}`);
      return { ...node, pointer: `${pointer}/schema` };
    });
  const at = `${place}/${method.toLowerCase()}`;
  const body = source.requestBody && resolve(document, source.requestBody, `${at}/requestBody`);
  return {
    ...entry,
    api,
    method,
    path,
    parameters: [...readParameters(item["parameters"], place), ...readParameters(source.parameters, at)],
    body: body && {
      required: body.node.required === true,
      pointer: `${body.pointer}/content/${escapePointer("application/json")}/schema`,
    },
    items: source["x-pagination"]?.items,
    isJob: source["x-job"] !== undefined,
  };
}

/** The operations of all documents. */
export class Operations {
  readonly #documents = new Map<Api, BundledDocument>();
  readonly #entries: readonly (OperationEntry & { readonly api: Api })[];

  constructor() {
    this.#entries = API_NAMES.flatMap((api) => {
      const document = readDocument(api);
      this.#documents.set(api, document);
      return listEntries(api, document).map((entry) => ({ ...entry, api }));
    });
  }

  getDocument(api: Api): BundledDocument {
    return this.#documents.get(api) as BundledDocument;
  }

  /** Finds operations by words, best match first. */
  search(words: string, limit: number): Operation[] {
    return new Finder(this.#entries).find(words, limit).map(({ entry }) => this.#describe(entry));
  }

  /**
   * Finds the operation of a name: its operationId, or METHOD /path. The path may have values instead of parameters.
   * @throws {UsageError} with the most similar operations
   */
  get(name: string): { operation: Operation; params: Readonly<Record<string, string>> } {
    const [method = "", path = ""] = name.split(/\s+/, 2);
    const wanted = `${method.toUpperCase()} ${path}`;
    const exact = this.#entries.find((entry) => entry.name === name || entry.operation === wanted);
    if (exact) return { operation: this.#describe(exact), params: {} };
    const matches = this.#entries
      .flatMap((entry) => {
        const params = matchTemplate(entry.operation, wanted);
        return params ? [{ entry, params }] : [];
      })
      // The template with the fewest parameters: `/policy/compliance` before `/policy/{id}`.
      .sort((one, other) => Object.keys(one.params).length - Object.keys(other.params).length);
    const [match] = matches;
    if (match) return { operation: this.#describe(match.entry), params: match.params };
    const similar = this.search(name, 3).map((operation) => `${operation.name} (${operation.operation})`);
    const advice = similar.length > 0 ? ` Did you mean: ${similar.join(", ")}?` : "";
    throw new UsageError(`Unknown operation "${name}".${advice} \`find WORDS\` searches for operations.`);
  }

  #describe(entry: OperationEntry & { readonly api: Api }): Operation {
    return describeOperation(entry.api, this.getDocument(entry.api), entry);
  }
}

/** The values of a path's parameters; undefined if it doesn't match the template. */
function matchTemplate(template: string, path: string): Record<string, string> | undefined {
  const [parts, segments] = [template.split("/"), path.split("/")];
  if (parts.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined && segment !== "") params[name] = decode(segment);
    else if (part !== segment) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
