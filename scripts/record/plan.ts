import type { BundledDocument } from "../documents/bundled.ts";
import { jsonBody, type Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

/** Values for parameters from the command line: `--param policyId=…`. */
export type GivenValues = Readonly<Record<string, string>>;

/** A call that the recorder can make, or why it cannot. */
export type Plan =
  | { readonly params: { path: Record<string, unknown>; query: Record<string, unknown> }; readonly body: unknown }
  | { readonly skipped: string };

/** A few items are enough to show a structure. */
const PAGE_SIZE = 3;
const WINDOW = { type: "relative", value: { amount: 7, unit: "day" } };

/** Whether an operation only reads: every GET, and POSTs marked `x-safe`. Writes are never planned. */
export function isRead({ method, source }: Operation): boolean {
  return method === "GET" || (method === "POST" && source["x-safe"] === true);
}

/** Chooses the parameters of calls: given values, ids of earlier responses, small pages, and the last few days. */
export class Planner {
  readonly #document: BundledDocument;
  readonly #given: GivenValues;
  readonly #seen = new Map<string, unknown>();

  constructor(document: BundledDocument, given: GivenValues) {
    this.#document = document;
    this.#given = given;
  }

  /** Remembers ids and other scalars of a response's first items, for operations that take them. */
  remember(response: unknown, path: string): void {
    const noun = listLiteralSegments(path).pop() ?? "";
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) visit(value[0]);
      else if (typeof value === "object" && value !== null)
        for (const [name, item] of Object.entries(value)) {
          if ((typeof item === "string" && item !== "") || typeof item === "number") {
            this.#keep(`${noun}.${name}`, item);
            if (name !== "id") this.#keep(name, item);
          } else visit(item);
        }
    };
    visit(response);
  }

  /** The first value wins, so that values of the same item are used together. */
  #keep(name: string, value: unknown): void {
    const key = name.toLowerCase();
    if (!this.#seen.has(key)) this.#seen.set(key, value);
  }

  plan(operation: Operation): Plan {
    const path: Record<string, unknown> = {};
    const query: Record<string, unknown> = {};
    for (const { name, in: place, required, schema } of operation.parameters) {
      if (place === "header") continue;
      const value =
        this.#given[name] ??
        (place === "path"
          ? this.#choosePathValue(name, schema, operation.path)
          : this.#queryValue(name, schema, required));
      if (value !== undefined) (place === "path" ? path : query)[name] = value;
      else if (required) return { skipped: `unknown \`${name}\`: pass --param ${name}=…` };
    }
    const schema = jsonBody(operation);
    if (!schema) return { params: { path, query }, body: undefined };
    const body = this.#body(schema, 0);
    return body === undefined ? { skipped: "its body requires unknown values" } : { params: { path, query }, body };
  }

  /** Chooses a value for a path parameter: the first of its enum, or one seen in a response. */
  #choosePathValue(name: string, schema: Schema, path: string): unknown {
    const noun = listLiteralSegments(path.slice(0, path.indexOf(`{${name}}`))).pop() ?? "";
    const plain = name.replace(/[_-]/g, "");
    const candidates = [
      `${noun}.${name}`,
      `${noun}.${plain}`,
      ...(/id$/i.test(name) ? [`${noun}.id`, `${noun}.${noun}id`] : []),
      name,
      plain,
    ];
    const seen = candidates
      .map((candidate) => this.#seen.get(candidate.toLowerCase()))
      .find((value) => value !== undefined);
    return chooseListed(schema) ?? seen;
  }

  #queryValue(name: string, schema: Schema, required = false): unknown {
    if (name === "timeType") return WINDOW.type;
    if (name === "timeAmount") return WINDOW.value.amount;
    if (name === "timeUnit") return WINDOW.value.unit;
    if (isPageSize(name)) return choosePageSize(follow(this.#document.json, schema));
    if (!required) return undefined;
    if (/^(offset|page)$/i.test(name)) return 0;
    if ([schema.type ?? []].flat().includes("boolean")) return true;
    return this.#seen.get(name.toLowerCase()) ?? chooseListed(schema);
  }

  /** Builds the smallest valid body. Returns undefined if a required value is unknown. */
  #body(reference: Schema, depth: number): unknown {
    const parts = this.#listParts(reference);
    // A part can require properties that only another part describes.
    const required = new Set(parts.flatMap((part) => part.required ?? []));
    const body: Record<string, unknown> = {};
    for (const { properties = {} } of parts)
      for (const [name, property] of Object.entries(properties)) {
        const value = this.#property(name, property, required.has(name), depth);
        if (value !== undefined) body[name] = value;
        else if (required.has(name)) return undefined;
      }
    return body;
  }

  /** Lists a schema and the parts that it consists of. */
  #listParts(reference: Schema): Schema[] {
    const schema = follow(this.#document.json, reference);
    return [schema, ...(schema.allOf ?? []).flatMap((part) => this.#listParts(part))];
  }

  #property(name: string, reference: Schema, required: boolean, depth: number): unknown {
    if (this.#given[name] !== undefined) return this.#given[name];
    if (name === "timeRange") return WINDOW;
    const schema = follow(this.#document.json, reference);
    if (isPageSize(name)) return choosePageSize(schema);
    if (!required || depth > 4) return undefined;
    const types = [schema.type ?? []].flat();
    if (types.includes("array")) return [];
    if (types.includes("boolean")) return false;
    if (types.includes("object") || schema.allOf) return this.#body(schema, depth + 1);
    return chooseListed(schema) ?? chooseKnown(schema, this.#seen.get(name.toLowerCase()));
  }
}

const isPageSize = (name: string): boolean => /^(limit|size|pageSize)$/i.test(name);

/** Some operations reject small pages. */
const choosePageSize = ({ minimum = 0, maximum = PAGE_SIZE }: Schema): number =>
  Math.max(minimum, Math.min(PAGE_SIZE, maximum));

const listLiteralSegments = (path: string): string[] =>
  path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));

/** Returns the `const`, or the first value of the enum. */
const chooseListed = ({ const: only, enum: values }: Schema): unknown => only ?? values?.[0];

/** Returns a value that was seen, unless the schema lists others: then the first of those. */
function chooseKnown({ "x-extensible-enum": known }: Schema, seen: unknown): unknown {
  return known === undefined || known.some((value) => value === seen) ? seen : known[0];
}
