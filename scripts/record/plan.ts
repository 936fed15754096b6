import type { BundledDocument } from "../documents/bundled.ts";
import { jsonBody, type Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

/** Values that the user gives for parameters by name: `--param policyId=…`. */
export type GivenValues = Readonly<Record<string, string>>;

/** A call that the recorder can make, or why it cannot. */
export type Plan =
  | { readonly params: { path: Record<string, unknown>; query: Record<string, unknown> }; readonly body: unknown }
  | { readonly skipped: string };

/** Few items are enough to see a structure. */
const PAGE = 3;
const WINDOW = { type: "relative", value: { amount: 7, unit: "day" } };

/** Only what reads: every GET, and a POST that its document calls safe. A write is never planned. */
export function isRead({ method, source }: Operation): boolean {
  return method === "GET" || (method === "POST" && source["x-safe"] === true);
}

/** Chooses values for what a call needs: given ones, ids seen in earlier answers, and small pages of recent days. */
export class Planner {
  readonly #document: BundledDocument;
  readonly #given: GivenValues;
  readonly #seen = new Map<string, unknown>();

  constructor(document: BundledDocument, given: GivenValues) {
    this.#document = document;
    this.#given = given;
  }

  /** Remembers the scalars of an answer's first items for the operations that take them, ids above all. */
  remember(answer: unknown, path: string): void {
    const noun = literalSegments(path).pop() ?? "";
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
    visit(answer);
  }

  /** The first that was seen stays: what belongs together comes from the same item. */
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
        (place === "path" ? this.#known(name, schema, operation.path) : this.#queryValue(name, schema, required));
      if (value !== undefined) (place === "path" ? path : query)[name] = value;
      else if (required) return { skipped: `\`${name}\` is not known: give it with --param ${name}=…` };
    }
    const schema = jsonBody(operation);
    if (!schema) return { params: { path, query }, body: undefined };
    const body = this.#body(schema, 0);
    return body === undefined
      ? { skipped: "its body needs values that are not known" }
      : { params: { path, query }, body };
  }

  /** A value for a path parameter: what was seen of the thing that it names, or one of a fixed set. */
  #known(name: string, schema: Schema, path: string): unknown {
    const noun = literalSegments(path.slice(0, path.indexOf(`{${name}}`))).pop() ?? "";
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
    return choice(schema) ?? seen;
  }

  #queryValue(name: string, schema: Schema, required = false): unknown {
    if (name === "timeType") return WINDOW.type;
    if (name === "timeAmount") return WINDOW.value.amount;
    if (name === "timeUnit") return WINDOW.value.unit;
    if (isPageSize(name)) return pageSize(follow(this.#document.json, schema));
    if (!required) return undefined;
    if (/^(offset|page)$/i.test(name)) return 0;
    if ([schema.type ?? []].flat().includes("boolean")) return true;
    return this.#seen.get(name.toLowerCase()) ?? choice(schema);
  }

  /** The smallest body that says enough; undefined where something required is unknown. */
  #body(reference: Schema, depth: number): unknown {
    const schema = follow(this.#document.json, reference);
    const parts = [schema, ...(schema.allOf ?? []).map((part) => follow(this.#document.json, part))];
    const body: Record<string, unknown> = {};
    for (const part of parts) {
      const required = part.required ?? [];
      for (const [name, property] of Object.entries(part.properties ?? {})) {
        const value = this.#property(name, property, required.includes(name), depth);
        if (value !== undefined) body[name] = value;
        else if (required.includes(name)) return undefined;
      }
    }
    return body;
  }

  #property(name: string, reference: Schema, required: boolean, depth: number): unknown {
    if (this.#given[name] !== undefined) return this.#given[name];
    if (name === "timeRange") return WINDOW;
    const schema = follow(this.#document.json, reference);
    if (isPageSize(name)) return pageSize(schema);
    if (!required || depth > 4) return undefined;
    const types = [schema.type ?? []].flat();
    if (types.includes("array")) return [];
    if (types.includes("boolean")) return false;
    if (types.includes("object") || schema.allOf) return this.#body(schema, depth + 1);
    return choice(schema) ?? this.#seen.get(name.toLowerCase());
  }
}

const isPageSize = (name: string): boolean => /^(limit|size|pageSize)$/i.test(name);

/** Some operations refuse a small page. */
const pageSize = ({ minimum = 0, maximum = PAGE }: Schema): number => Math.max(minimum, Math.min(PAGE, maximum));

const literalSegments = (path: string): string[] =>
  path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));

/** The first of a fixed set of values. */
const choice = ({ const: only, enum: values }: Schema): unknown => only ?? values?.[0];
