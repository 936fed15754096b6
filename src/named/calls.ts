import { operationNames } from "../../generated/operation-names.ts";
import { CALL_OPTIONS } from "../call/options.ts";
import type { AnyCallOptions } from "../call/send.ts";
import type { JobOptions } from "../jobs/poll.ts";
import type { JobRunner } from "../jobs/run.ts";
import { dropPagerOptions, PAGER_OPTIONS, type Page } from "../pages/page.ts";
import type { Sent } from "../pipeline/step.ts";
import { check, isPlainObject, rejectUnknown } from "../validate.ts";
import type { AnyNamedJobOptions, AnyNamedOptions, AnyNamedPagerOptions, NamedContext } from "./types.ts";
import { findNearest } from "./nearest.ts";

const PARAMS = ["path", "query", "header"] as const;
const OPTIONS = [...PARAMS, "body", "parseAs", ...CALL_OPTIONS];
const JOB_OPTIONS = Object.keys({ onProgress: 1, pollInterval: 1, timeLimit: 1 } satisfies Record<keyof JobOptions, 1>);

/**
 * The operation of a name, `METHOD /path`.
 * @throws {TypeError} for an unknown name, with the nearest ones
 */
function resolveName({ api }: NamedContext, name: string): string {
  const names = operationNames[api];
  if (Object.hasOwn(names, name)) return names[name] as string;
  const others = Object.keys(operationNames) as (keyof typeof operationNames)[];
  const owner = others.find((other) => Object.hasOwn(operationNames[other], name));
  const candidates = owner ? [`prisma.${owner}.${name}`] : findNearest(name, Object.keys(names));
  const advice = candidates.length === 0 ? "" : ` Did you mean ${candidates.join(", ")}?`;
  throw new TypeError(`prisma.${api} has no operation \`${name}\`.${advice}`);
}

/** Checks the flat options, and nests them as the path-based calls do. @throws {TypeError} naming a wrong option */
function nestOptions<Options extends AnyNamedOptions>(
  options: Options,
  name: string,
  further: readonly string[] = [],
): Omit<Options, (typeof PARAMS)[number]> & AnyCallOptions {
  rejectUnknown(options, [...OPTIONS, ...further], name);
  for (const place of PARAMS) check(place, options[place], isPlainObject, "a plain object");
  const { path, query, header, ...rest } = options;
  return { ...rest, params: { path, query, header } };
}

export async function callByName(context: NamedContext, name: string, options: AnyNamedOptions): Promise<Sent> {
  const operation = resolveName(context, name);
  return context.send(operation, nestOptions(options, name));
}

export async function* readPagesByName(
  context: NamedContext,
  name: string,
  options: AnyNamedPagerOptions,
  signal: AbortSignal,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const operation = resolveName(context, name);
  const call = dropPagerOptions(nestOptions(options, name, PAGER_OPTIONS));
  const { iteratePages } = await import("../pages/iterate.ts");
  yield* iteratePages(context.send, operation, { ...call, signal }, options.from);
}

export async function runJobByName(
  context: NamedContext,
  name: string,
  options: AnyNamedJobOptions,
): Promise<JobRunner> {
  const operation = resolveName(context, name);
  const nested = nestOptions(options, name, JOB_OPTIONS);
  const { JobRun } = await import("../jobs/run.ts");
  return new JobRun(context.send, context.clock, operation, nested);
}
