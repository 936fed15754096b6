import { isDeepStrictEqual } from "node:util";
import type { DescribedBody, DescribedOperation } from "../documents/described-operations.ts";
import { successes, type Parameter, type ResponseContent } from "../documents/operations.ts";
import type { ChangeKind, Direction } from "./change.ts";
import { SchemaComparison, type SchemaChange } from "./compare-schemas.ts";

/** A change of an operation, before its document is known. */
export interface OperationChange extends SchemaChange {
  direction: Direction;
}

const formatParameter = ({ in: place, name }: Parameter) =>
  `${place} ${/[\s"]/.test(name) ? JSON.stringify(name) : name}`;

/** Compares two revisions of an operation for its callers. */
export class OperationComparison {
  readonly #before: DescribedOperation;
  readonly #after: DescribedOperation;
  readonly #schemas: SchemaComparison;
  readonly #found: OperationChange[] = [];

  constructor(before: DescribedOperation, after: DescribedOperation) {
    this.#before = before;
    this.#after = after;
    this.#schemas = new SchemaComparison(before.graph, after.graph);
  }

  compare(): readonly OperationChange[] {
    this.#compareParameters();
    this.#compareBody("request", this.#before.request, this.#after.request);
    this.#compareBody("response", this.#before.response, this.#after.response);
    this.#compareStatuses();
    this.#compareErrors();
    this.#compareExtensions();
    return this.#found;
  }

  #add(kind: ChangeKind, direction: Direction, pointer: string, from: string, to: string): void {
    this.#found.push({ kind, direction, pointer, schema: undefined, from, to });
  }

  #addSchema(direction: Direction, place: string, changes: readonly SchemaChange[]): void {
    for (const change of changes) {
      const pointer = change.pointer ? `${place} ${change.pointer}` : place;
      this.#found.push({ ...change, direction, pointer });
    }
  }

  #compareParameters(): void {
    const [before, after] = [this.#before, this.#after].map(
      ({ parameters }) => new Map(parameters.map((parameter) => [formatParameter(parameter), parameter] as const)),
    ) as [Map<string, Parameter>, Map<string, Parameter>];
    for (const [key, was] of before) {
      const is = after.get(key);
      if (!is) {
        this.#add("parameter-removed", "request", key, key, "");
        continue;
      }
      if (was.required && !is.required) this.#add("now-optional", "request", key, "required", "optional");
      if (!was.required && is.required) this.#add("now-required", "request", key, "optional", "required");
      if (!was.deprecated && is.deprecated) this.#add("deprecated", "request", key, "", key);
      const [repeated, repeats] = [was.explode !== false, is.explode !== false];
      if (repeated !== repeats) this.#add("behaviour", "request", key, `explode ${repeated}`, `explode ${repeats}`);
      this.#addSchema("request", key, this.#schemas.compare(was.schema, is.schema));
    }
    for (const [key, { required }] of after)
      if (!before.has(key))
        this.#add(required ? "required-parameter-added" : "parameter-added", "request", key, "", key);
  }

  #compareBody(direction: Direction, was: DescribedBody, is: DescribedBody): void {
    const [from, to] = [was.mediaTypes.join(", "), is.mediaTypes.join(", ")];
    if (was.schema && is.schema) {
      if (was.required && !is.required) this.#add("body-may-be-missing", direction, direction, "always", "sometimes");
      if (!was.required && is.required) this.#add("body-always-there", direction, direction, "sometimes", "always");
      const [wasJson, isJson] = [was, is].map(({ mediaTypes }) => mediaTypes.includes("application/json"));
      if (from !== to)
        this.#add(wasJson === isJson ? "media-type" : "encoding-changed", direction, direction, from, to);
      this.#addSchema(direction, direction, this.#schemas.compare(was.schema, is.schema));
    } else if (was.schema) this.#add("body-removed", direction, direction, from, "");
    else if (is.schema) {
      const required = direction === "request" && is.required;
      this.#add(required ? "required-body-added" : "body-added", direction, direction, "", to);
    }
  }

  #compareStatuses(): void {
    const [from, to] = [this.#before, this.#after].map((operation) =>
      [...new Set(successes(operation).map(({ status }) => status))].join(", "),
    ) as [string, string];
    if (from !== to && from !== "" && to !== "") this.#add("status-changed", "response", "response", from, to);
  }

  #compareErrors(): void {
    const [before, after] = [this.#before, this.#after].map(
      ({ responses }) =>
        new Map(responses.filter(({ status }) => !status.startsWith("2")).map((each) => [each.status, each] as const)),
    ) as [Map<string, ResponseContent>, Map<string, ResponseContent>];
    for (const status of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(status), after.get(status)];
      if (!was || !is)
        this.#add("error-response", "response", `response ${status}`, was ? status : "", is ? status : "");
      else if (this.#schemas.compare(was.schema ?? {}, is.schema ?? {}).length > 0)
        this.#add("error-response", "response", `response ${status}`, status, status);
    }
  }

  #compareExtensions(): void {
    const changed = (name: "deprecated" | `x-${string}`) => {
      const pair = [this.#before.source[name], this.#after.source[name]] as const;
      return isDeepStrictEqual(...pair) ? undefined : pair;
    };
    const format = (value: unknown) => (value === undefined ? "" : JSON.stringify(value));
    const add = (kind: ChangeKind, from: unknown, to: unknown, pointer: string) => {
      this.#add(kind, "response", pointer, format(from), format(to));
    };
    const [oldName, newName] = [this.#before.source.operationId, this.#after.source.operationId];
    if (oldName !== undefined && newName !== undefined && oldName !== newName)
      this.#add("name-changed", "request", "operationId", oldName, newName);
    const [wasDeprecated, isDeprecated] = changed("deprecated") ?? [];
    if (isDeprecated === true && wasDeprecated !== true) add("deprecated", wasDeprecated, isDeprecated, "operation");
    const pages = changed("x-pagination");
    if (pages) {
      const [from, to] = pages as readonly [{ items?: string } | undefined, { items?: string } | undefined];
      const kind = !from
        ? "pages-added"
        : !to
          ? "pages-removed"
          : from.items === to.items
            ? "behaviour"
            : "items-moved";
      add(kind, from, to, "x-pagination");
    }
    const job = changed("x-job");
    if (job)
      add(job[0] === undefined ? "job-added" : job[1] === undefined ? "job-removed" : "behaviour", ...job, "x-job");
    const [oldHeader, newHeader] = [this.#before.tokenHeader, this.#after.tokenHeader];
    if (oldHeader !== newHeader) add("behaviour", oldHeader ?? "none", newHeader ?? "none", "security");
    for (const name of ["x-safe", "x-rate-limit"] as const) {
      const other = changed(name);
      if (other) add("behaviour", ...other, name);
    }
  }
}
