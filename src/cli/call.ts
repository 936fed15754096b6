import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import type { Method } from "../call/operations.ts";
import type { AnyCallOptions } from "../call/send.ts";
import type { AnyCall } from "../client.ts";
import type { Job, JobOptions, Pager, PagerOptions, Success } from "../index.ts";
import { locateJsonError } from "../node/config.ts";
import { valueAt } from "../response/value-at.ts";
import { checkCall, type CallInput } from "./check.ts";
import { connect, CONNECTION_OPTIONS } from "./connect.ts";
import { Operations, type Operation } from "./documents.ts";
import { FORMATS, formatItems, type Format } from "./format.ts";
import { writeOutput, type Content } from "./output.ts";
import { printLine, ProgressLine, type Terminal } from "./terminal.ts";
import { InputError, UsageError } from "./usage.ts";

const OPTIONS = {
  ...CONNECTION_OPTIONS,
  path: { type: "string", multiple: true },
  query: { type: "string", multiple: true },
  header: { type: "string", multiple: true },
  body: { type: "string" },
  all: { type: "boolean" },
  output: { type: "string" },
  out: { type: "string" },
  "no-wait": { type: "boolean" },
  unchecked: { type: "boolean" },
} as const;

/** A client of any API, for operations that are only known at run time. */
interface AnyClient extends Readonly<Record<Method, AnyCall>> {
  paginate(method: string, path: string, options: AnyCallOptions & PagerOptions<unknown>): Pager<unknown>;
  job(method: string, path: string, options: AnyCallOptions & JobOptions): Job<unknown>;
}

/** `call`: calls an operation and writes its result. */
export async function runCall(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  if (positionals.length === 0) throw new UsageError("call needs an operation, for example: call listPolicies");
  const operations = new Operations();
  const { operation, params } = operations.get(positionals.join(" "));
  const format = readFormat(values.output);
  checkOptions(operation, values);
  const input: CallInput = {
    path: { ...params, ...readPairs("path", values.path) },
    query: groupPairs("query", values.query),
    header: readPairs("header", values.header),
    body: values.body === undefined ? undefined : await readBody(values.body, terminal),
  };
  if (!values.unchecked) checkCall(operations.getDocument(operation.api), operation, input);
  if (operation.deprecated) printLine(terminal.stderr, describeDeprecation(operation));

  const { prisma } = await connect(terminal, values);
  // The types of a client know its document's paths; this one is only known now, and was checked against the document.
  const client = prisma[operation.api] as unknown as AnyClient;
  const progress = new ProgressLine(terminal, values.out !== undefined || terminal.stdout.isTTY !== true);
  const { path, query, header, body } = input;
  const options: AnyCallOptions = { params: { path, query, header }, body, signal: terminal.signal };
  const open = (): Content | Promise<Content> => {
    if (operation.isJob && !values["no-wait"]) return startJob(client, operation, options, progress);
    if (values.all) return formatItems(readPages(client, operation, options, progress), format ?? "json");
    return send(client, operation, options, format);
  };
  try {
    await writeOutput(terminal, values.out, open);
  } catch (error) {
    // The client rejects calls that it can't write, which only `--unchecked` lets through.
    if (error instanceof TypeError && values.unchecked) throw new InputError(error.message, { cause: error });
    throw error;
  } finally {
    progress.clear();
  }
  return 0;
}

function readFormat(text: string | undefined): Format | undefined {
  const format = FORMATS.find((known) => known === text);
  if (text !== undefined && !format) throw new UsageError(`--output must be one of: ${FORMATS.join(", ")}`);
  return format;
}

/** @throws {UsageError} for an option that the operation has no use for: what it should do would be left out in silence */
function checkOptions(
  { name, isJob, items }: Operation,
  values: { readonly all?: boolean; readonly output?: string; readonly "no-wait"?: boolean },
): void {
  if (values.all && items === undefined) throw new UsageError(`${name} has no pages: leave out --all`);
  if (values["no-wait"] && !isJob) throw new UsageError(`${name} doesn't start a job: leave out --no-wait`);
  if (isJob && !values["no-wait"] && values.output !== undefined)
    throw new UsageError(`${name} prepares a file, which is written as it is: leave out --output`);
}

function readPairs(option: string, pairs: readonly string[] = []): Record<string, string> {
  const entries = pairs.map((pair) => splitPair(option, pair));
  const repeated = entries.find(([key], index) => entries.findIndex(([other]) => other === key) < index);
  if (repeated) throw new UsageError(`--${option} ${repeated[0]} is given twice`);
  return Object.fromEntries(entries);
}

function groupPairs(option: string, pairs: readonly string[] = []): Record<string, string | string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of pairs) {
    const [key, value] = splitPair(option, pair);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return Object.fromEntries([...groups].map(([key, list]) => [key, list.length === 1 ? list.join() : list]));
}

function splitPair(option: string, pair: string): [key: string, value: string] {
  const index = pair.indexOf("=");
  if (index < 1) throw new UsageError(`--${option} must be of the form KEY=VALUE`);
  return [pair.slice(0, index), pair.slice(index + 1)];
}

/** @throws {InputError} with the position at which the JSON is invalid. It quotes nothing: the body may hold secrets */
async function readBody(file: string, { stdin }: Terminal): Promise<unknown> {
  const json = file === "-" ? await text(stdin) : await readFile(file, "utf8");
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new InputError(`${file === "-" ? "The body" : file} isn't valid JSON${locateJsonError(json, error)}.`);
  }
}

function describeDeprecation({ operation, text: description = "" }: Operation): string {
  const advice = /Deprecated: ([^.]+)\./.exec(description)?.[1];
  return `Warning: ${operation} is deprecated${advice === undefined ? "" : `: ${advice}`}.`;
}

async function startJob(
  client: AnyClient,
  { method, path }: Operation,
  options: AnyCallOptions,
  progress: ProgressLine,
): Promise<Content> {
  const onProgress: JobOptions["onProgress"] = ({ status, elapsed }) => {
    progress.update(`${status}, ${Math.round(elapsed / 1000)} s`);
  };
  // Node's streams of the web are async iterable, which the DOM's types don't know yet.
  return await client.job(method, path, { ...options, onProgress }).stream();
}

async function* readPages(
  client: AnyClient,
  { method, path }: Operation,
  options: AnyCallOptions,
  progress: ProgressLine,
): AsyncGenerator<unknown, void, undefined> {
  const onPage: PagerOptions<unknown>["onPage"] = ({ received, total, number }) => {
    progress.update(`${received}${total === undefined ? "" : ` of ${total}`} items, page ${number}`);
  };
  yield* client.paginate(method, path, { ...options, onPage });
}

async function send(
  client: AnyClient,
  operation: Operation,
  options: AnyCallOptions,
  format: Format | undefined,
): Promise<Content> {
  const result = await client[operation.method](operation.path, options);
  if (result.error) throw result.error;
  return formatResponse(result, operation, format);
}

/** A response as JSON, or as items if a format for items is given. Anything but JSON is written as it is. */
function formatResponse(
  { data, response }: Success<unknown>,
  { items }: Operation,
  format: Format | undefined,
): Content {
  if (data === undefined) return [];
  if (data instanceof Blob) return data.stream();
  const isJson = /\bjson\b/i.test(response.headers.get("content-type") ?? "");
  if (typeof data === "string" && !isJson) return [data];
  if (format === undefined || format === "json") return [`${JSON.stringify(data, undefined, 2)}\n`];
  const list = items === undefined ? data : valueAt(data, items);
  return formatItems(Array.isArray(list) ? (list as unknown[]) : [list], format);
}
