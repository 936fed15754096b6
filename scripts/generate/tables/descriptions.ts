import { METHODS } from "../../documents/openapi.ts";
import { isObject, listEntries, listNodes, type Node } from "./node.ts";
import { resolveReference, type SourceFiles } from "./source-files.ts";

/** How many parts have what they should have. */
export interface Share {
  readonly having: number;
  readonly all: number;
}

/** The numbers of a file's parts that have a description. */
export interface DescriptionCounts {
  readonly operations: Share;
  readonly parameters: Share;
  readonly properties: Share;
  /** Sets of more than one value, open or closed. */
  readonly valueSets: Share;
}

type Kind = keyof DescriptionCounts;

const hasText = ({ description }: Node): boolean => typeof description === "string" && description.trim() !== "";

const listsValues = (schema: Node): boolean =>
  [schema["enum"], schema["x-extensible-enum"]].some((values) => Array.isArray(values) && values.length > 1);

class DescriptionCounter {
  readonly #files: SourceFiles;
  readonly #file: string;
  readonly #counts: Record<Kind, { having: number; all: number }> = {
    operations: { having: 0, all: 0 },
    parameters: { having: 0, all: 0 },
    properties: { having: 0, all: 0 },
    valueSets: { having: 0, all: 0 },
  };

  constructor(files: SourceFiles, file: string) {
    this.#files = files;
    this.#file = file;
  }

  count(): DescriptionCounts {
    const document = this.#files.get(this.#file) ?? {};
    for (const [, item] of listEntries(document["paths"])) {
      this.#addParameters(item["parameters"]);
      for (const method of METHODS) {
        const operation = item[method.toLowerCase()];
        if (isObject(operation)) this.#addOperation(operation);
      }
    }
    const components = isObject(document["components"]) ? document["components"] : {};
    for (const [, schema] of listEntries(components["schemas"])) this.#addSchema(schema, false);
    this.#addParameters(listEntries(components["parameters"]).map(([, parameter]) => parameter));
    return this.#counts;
  }

  #add(kind: Kind, having: boolean): void {
    this.#counts[kind].all += 1;
    if (having) this.#counts[kind].having += 1;
  }

  #addOperation(operation: Node): void {
    this.#add("operations", hasText(operation));
    this.#addParameters(operation["parameters"]);
    const bodies = [operation["requestBody"], ...listEntries(operation["responses"]).map(([, response]) => response)];
    for (const body of bodies.filter(isObject))
      for (const [, media] of listEntries(body["content"])) this.#addSchema(media["schema"], false);
  }

  #addParameters(parameters: unknown): void {
    for (const parameter of listNodes(parameters)) {
      if ("$ref" in parameter) continue;
      this.#add("parameters", hasText(parameter));
      this.#addSchema(parameter["schema"], hasText(parameter));
    }
  }

  /** @param explained whether the property or parameter with this schema has a description */
  #addSchema(schema: unknown, explained: boolean): void {
    if (!isObject(schema)) return;
    const described = explained || hasText(schema);
    if (listsValues(schema)) this.#add("valueSets", described);
    for (const [, property] of listEntries(schema["properties"])) {
      this.#add("properties", this.#isDescribed(property));
      this.#addSchema(property, false);
    }
    const parts = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => listNodes(schema[keyword]));
    for (const part of [schema["items"], schema["additionalProperties"], ...parts]) this.#addSchema(part, described);
  }

  /** A property is also described by the schema that it refers to. */
  #isDescribed(property: Node): boolean {
    let [file, node] = [this.#file, property];
    for (let steps = 0; steps < 10; steps++) {
      if (hasText(node)) return true;
      const next = typeof node["$ref"] === "string" ? resolveReference(this.#files, file, node["$ref"]) : undefined;
      if (!next) return false;
      [file, node] = next;
    }
    return false;
  }
}

export const countDescriptions = (files: SourceFiles, file: string): DescriptionCounts =>
  new DescriptionCounter(files, file).count();

const addShares = (a: Share, b: Share): Share => ({ having: a.having + b.having, all: a.all + b.all });

export const addCounts = (a: DescriptionCounts, b: DescriptionCounts): DescriptionCounts => ({
  operations: addShares(a.operations, b.operations),
  parameters: addShares(a.parameters, b.parameters),
  properties: addShares(a.properties, b.properties),
  valueSets: addShares(a.valueSets, b.valueSets),
});
