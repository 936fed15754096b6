import type { PrismaCloud, PrismaCloudOptions } from "../../src/index.ts";
import type { AnyFixture } from "../../test/fixtures/fixtures.ts";
import { connect } from "../connect.ts";
import { readAllBundled, resolveArea, type Api, type BundledDocument } from "../documents/bundled.ts";
import { jsonBody, type Operation } from "../documents/operations.ts";
import { SchemaCheck } from "../documents/schema-check.ts";
import type { Schema } from "../documents/schema.ts";
import type { Sources } from "../documents/sources.ts";
import { UsageError } from "../errors.ts";
import { listDifferences, type Difference } from "./differences.ts";
import { isRead, Planner, type GivenValues } from "./plan.ts";
import { Sanitiser } from "./sanitise.ts";

export interface RecordingOptions extends Pick<PrismaCloudOptions, "url" | "credentials"> {
  /** The area: the name of its file under openapi/. */
  readonly area: string;
  readonly given: GivenValues;
  /** Values that are masked wherever they occur. */
  readonly secrets: readonly string[];
  readonly source: "the simulator" | "a tenant";
  readonly sources: Sources;
}

export interface Recording {
  readonly api: Api;
  /** The read operations of the area. */
  readonly operations: readonly Operation[];
  readonly fixtures: Record<string, AnyFixture[]>;
  readonly differences: readonly Difference[];
  /** Operations that weren't called, or whose response isn't kept. */
  readonly skipped: readonly Unrecorded[];
  /** Operations whose call failed. */
  readonly failed: readonly Unrecorded[];
}

interface Unrecorded {
  readonly operation: string;
  readonly reason: string;
}

type UntypedCall = (path: string, options: object) => Promise<{ data?: unknown; error?: Error; response?: Response }>;

/**
 * Calls the read operations of an area, those without ids first, and returns their responses as fixtures, with the tenant's
 * values replaced. It never writes.
 * @throws {UsageError} for an unknown area
 * @throws {ConfigError} for an invalid address or key
 */
export async function record(options: RecordingOptions): Promise<Recording[]> {
  const prisma = connect({ url: options.url, credentials: options.credentials });
  const sanitiser = new Sanitiser({ secrets: options.secrets });
  const documents = await readAllBundled();
  const recordings: Recording[] = [];
  for (const document of documents) {
    const operations = document.operations.filter(
      (operation) => resolveArea(operation) === options.area && isRead(operation),
    );
    if (operations.length > 0)
      recordings.push(await recordOperations(document, operations, prisma, sanitiser, options));
  }
  if (recordings.length > 0) return recordings;
  const areas = [...new Set(documents.flatMap((document) => document.operations.map(resolveArea)))].sort();
  throw new UsageError(`Unknown area "${options.area}", or it has nothing to read. Known areas: ${areas.join(", ")}.`);
}

/** A fixture shows a structure, for which a few items of each list are enough. */
const MAX_ITEMS = 2;

function shortenLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map(shortenLists);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortenLists(item)]));
}

/** Removes undefined values and empty objects. */
function omitEmpty(parts: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === undefined ||
    (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);
  return Object.fromEntries(
    Object.entries(parts).filter(([name, value]) => !isEmpty(value) || (name === "body" && value !== undefined)),
  );
}

/** Builds the schema of a fixture's request: the operation's parameters and its body. */
function describeRequest(operation: Operation): Schema {
  const describe = (location: string): Schema => ({
    properties: Object.fromEntries(
      operation.parameters.filter((each) => each.in === location).map(({ name, schema }) => [name, schema]),
    ),
  });
  const params = { properties: { path: describe("path"), query: describe("query") } };
  return { properties: { params, body: jsonBody(operation) ?? {} } };
}

async function recordOperations(
  document: BundledDocument,
  operations: readonly Operation[],
  prisma: PrismaCloud,
  sanitiser: Sanitiser,
  options: RecordingOptions,
): Promise<Recording> {
  const planner = new Planner(document, { prismaId: await prisma.session.prismaId(), ...options.given });
  const check = new SchemaCheck(document, { formats: false });
  const fixtures: Record<string, AnyFixture[]> = {};
  const found: Difference[] = [];
  const skipped: Unrecorded[] = [];
  const failed: Unrecorded[] = [];
  const countIds = ({ path }: Operation) => (path.match(/\{/g) ?? []).length;
  for (const operation of [...operations].sort((a, b) => countIds(a) - countIds(b))) {
    const { method, path, name } = operation;
    const plan = planner.plan(operation);
    if ("skipped" in plan) {
      skipped.push({ operation: name, reason: plan.skipped });
      continue;
    }
    const { params, body } = plan;
    const call = prisma[document.api][method as "GET"] as unknown as UntypedCall;
    const { data, error, response } = await call(path, { params, ...(body === undefined ? {} : { body }) });
    if (error || !response) {
      failed.push({ operation: name, reason: error?.message ?? "no response" });
      continue;
    }
    planner.remember(data, path);
    const documented = operation.responses.find(({ status }) => status === String(response.status));
    if (documented?.contentType !== undefined && documented.contentType !== "application/json") {
      skipped.push({ operation: name, reason: `its response is ${documented.contentType}, which is not kept` });
      continue;
    }
    const schema = documented?.schema ?? {};
    if (documented?.schema && data !== undefined)
      found.push(...listDifferences(operation, schema, data, document, check, options.sources));
    const sent = omitEmpty({ params: omitEmpty(params), body });
    const request = sanitiser.sanitise(sent, describeRequest(operation), document.json) as AnyFixture["request"];
    const kept = data === undefined ? {} : { body: sanitiser.sanitise(shortenLists(data), schema, document.json) };
    fixtures[name] = [
      {
        provenance: `recorded from ${options.source}`,
        source: options.source,
        ...(request && Object.keys(request).length > 0 ? { request } : {}),
        answer: { status: response.status, ...kept },
      },
    ];
  }
  return { api: document.api, operations, fixtures, differences: found, skipped, failed };
}
