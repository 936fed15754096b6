import type { PrismaCloud, PrismaCloudOptions } from "../../src/index.ts";
import type { AnyFixture } from "../../test/fixtures/fixtures.ts";
import { connect } from "../connect.ts";
import { areaOf } from "../documents/areas.ts";
import { readAllBundled, type Api, type BundledDocument } from "../documents/bundled.ts";
import type { Operation } from "../documents/operations.ts";
import { SchemaCheck } from "../documents/schema-check.ts";
import { UsageError } from "../usage-error.ts";
import { differences, type Difference } from "./differences.ts";
import type { Sources } from "./locate.ts";
import { isRead, Planner, type GivenValues } from "./plan.ts";
import { Sanitiser } from "./sanitise.ts";

export interface RecordingOptions extends Pick<PrismaCloudOptions, "url" | "credentials"> {
  /** The area, as its file under openapi/ is named. */
  readonly area: string;
  readonly given: GivenValues;
  /** What is never kept, wherever it stands. */
  readonly secrets: readonly string[];
  readonly source: "the simulator" | "a tenant";
  readonly sources: Sources;
}

export interface Recording {
  readonly api: Api;
  readonly fixtures: Record<string, AnyFixture[]>;
  readonly differences: readonly Difference[];
  /** What was not asked, or whose answer is not kept. */
  readonly skipped: readonly Unrecorded[];
  /** What the API refused, or did not answer. */
  readonly failed: readonly Unrecorded[];
}

interface Unrecorded {
  readonly operation: string;
  readonly reason: string;
}

type UntypedCall = (path: string, options: object) => Promise<{ data?: unknown; error?: Error; response?: Response }>;

/**
 * Runs the read operations of an area, those that take no id first, and keeps what they answer, with the tenant's values
 * replaced. Never a write.
 * @throws {UsageError} for an area that no document has
 * @throws {ConfigError} for an address or key that cannot be used
 */
export async function record(options: RecordingOptions): Promise<Recording[]> {
  const prisma = connect({ url: options.url, credentials: options.credentials });
  const documents = await readAllBundled();
  const recordings: Recording[] = [];
  for (const document of documents) {
    const operations = document.operations.filter(
      (operation) => areaOf(operation) === options.area && isRead(operation),
    );
    if (operations.length > 0) recordings.push(await recordOperations(document, operations, prisma, options));
  }
  if (recordings.length > 0) return recordings;
  const areas = [...new Set(documents.flatMap((document) => document.operations.map(areaOf)))].sort();
  throw new UsageError(`No area "${options.area}" with something to read. There are: ${areas.join(", ")}.`);
}

/** A fixture shows a structure; more items of a list would only make it longer. */
const MOST_ITEMS = 2;

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortened(item)]));
}

/** Leaves out what says nothing: undefined, and objects without properties. */
function withoutEmpty(parts: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === undefined ||
    (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);
  return Object.fromEntries(
    Object.entries(parts).filter(([name, value]) => !isEmpty(value) || (name === "body" && value !== undefined)),
  );
}

async function recordOperations(
  document: BundledDocument,
  operations: readonly Operation[],
  prisma: PrismaCloud,
  options: RecordingOptions,
): Promise<Recording> {
  const planner = new Planner(document, { prismaId: await prisma.session.prismaId(), ...options.given });
  const sanitiser = new Sanitiser(options.secrets);
  const check = new SchemaCheck(document, { formats: false });
  const fixtures: Record<string, AnyFixture[]> = {};
  const found: Difference[] = [];
  const skipped: Unrecorded[] = [];
  const failed: Unrecorded[] = [];
  const needsIds = ({ path }: Operation) => (path.match(/\{/g) ?? []).length;
  for (const operation of [...operations].sort((a, b) => needsIds(a) - needsIds(b))) {
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
      failed.push({ operation: name, reason: error?.message ?? "no answer" });
      continue;
    }
    planner.remember(data, path);
    const answer = operation.answers.find(({ status }) => status === String(response.status));
    if (answer?.contentType !== undefined && answer.contentType !== "application/json") {
      skipped.push({ operation: name, reason: `its answer is ${answer.contentType}, which is not kept` });
      continue;
    }
    if (answer?.schema && data !== undefined)
      found.push(...differences(operation, answer.schema, data, document, check, options.sources));
    const request = sanitiser.value(withoutEmpty({ params: withoutEmpty(params), body })) as AnyFixture["request"];
    const kept = data === undefined ? {} : { body: sanitiser.value(shortened(data)) };
    fixtures[name] = [
      {
        provenance: `recorded from ${options.source}`,
        source: options.source,
        ...(request && Object.keys(request).length > 0 ? { request } : {}),
        answer: { status: response.status, ...kept },
      },
    ];
  }
  return { api: document.api, fixtures, differences: found, skipped, failed };
}
