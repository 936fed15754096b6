import type { Clock } from "../clock.ts";
import { readRequestId } from "../errors/api-error.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import { valuesAt } from "../response/value-at.ts";
import type { Call, RequestParts, Step, StepLog } from "./step.ts";

/**
 * Any object with these methods, `console` for example. A logger that takes the details first, as pino does, needs one
 * line per method: `info: (message, details) => pino.info(details, message)`. It gets template paths of operations,
 * numbers, statuses and names of errors, and never a URL, a header, a query value or a body.
 */
export interface Logger {
  debug(message: string, details: LogDetails): void;
  info(message: string, details: LogDetails): void;
  warn(message: string, details: LogDetails): void;
  error(message: string, details: LogDetails): void;
}

/** The details of a log entry. None holds a query value, a body, a token or a key. */
export interface LogDetails {
  readonly operation: string;
  readonly attempt: number;
  readonly status?: number;
  /** In ms, all attempts and waits included. */
  readonly duration?: number;
  /** The wait before the next attempt, or for the rate limit, in ms. */
  readonly wait?: number;
  readonly reason?: string;
  readonly requestId?: string;
}

/** Writes log lines about calls. A logger that throws doesn't break the call. */
class CallLog implements StepLog {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** A transient failure (`warn`). */
  logRetry(call: Call, wait: number, reason: string): void {
    this.#write("warn", `${reason}, next attempt in ${Math.round(wait)} ms`, call, { wait, reason });
  }

  /** A wait for the rate limit, before it starts (`info`). */
  logWait(call: Call, wait: number): void {
    this.#write("info", `waiting ${Math.round(wait)} ms for the rate limit`, call, { wait });
  }

  /** Something in the call that's likely a mistake (`warn`). */
  logWarning(call: Call, reason: string): void {
    this.#write("warn", reason, call, { reason });
  }

  /** The last response: a success (`debug`) or an error (`error`). */
  logResponse(call: Call, { ok, status, headers }: Response, duration: number): void {
    const requestId = readRequestId(headers);
    const details = { status, duration, ...(requestId === undefined ? {} : { requestId }) };
    this.#write(ok ? "debug" : "error", `${status} after ${Math.round(duration)} ms`, call, details);
  }

  /** A failure without a response (`error`), or an abort by the caller (`info`). */
  logFailure(call: Call, thrown: unknown, duration: number): void {
    const level = thrown instanceof PrismaCloudError ? "error" : "info";
    const reason =
      thrown instanceof PrismaCloudError ? thrown.name : call.options.signal?.aborted ? "abort" : "exception";
    this.#write(level, `${reason} after ${Math.round(duration)} ms`, call, { duration, reason });
  }

  #write(level: keyof Logger, text: string, call: Call, details: Omit<LogDetails, "operation" | "attempt">): void {
    const { operation, attempts } = call;
    try {
      this.#logger[level](`${operation}: ${text}`, { operation, attempt: attempts, ...details });
    } catch {
      // The caller wants a response more than a log line.
    }
  }
}

/**
 * Logs what's likely a mistake: a deprecated operation, once per client, and a filter name that the document doesn't list.
 * The API ignores an unknown filter and returns everything, so a bulk change built on it would affect everything.
 */
async function warn(log: CallLog, deprecated: Set<string>, { body }: RequestParts, call: Call): Promise<void> {
  const { operation, facts } = call;
  if (facts.deprecated !== undefined && !deprecated.has(operation)) {
    deprecated.add(operation);
    log.logWarning(call, `deprecated: ${facts.deprecated}`);
  }
  if (typeof body !== "string") return;
  const { filterNames, filterPlaces } = await import("../../generated/filter-names.ts");
  const places = (filterPlaces as Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>)[operation];
  if (places) warnUnlisted(call, JSON.parse(body), places, filterNames, log);
}

function warnUnlisted(
  call: Call,
  body: unknown,
  places: Readonly<Record<string, string>>,
  names: Readonly<Partial<Record<string, readonly string[]>>>,
  log: CallLog,
): void {
  for (const [place, area] of Object.entries(places))
    for (const name of valuesAt(body, place))
      if (typeof name === "string" && names[area]?.includes(name) !== true)
        log.logWarning(call, `the document lists no filter of this name at "${place}"; the API may ignore it`);
}

/** Logs a call, and gives the steps inside the log. */
export function log(logger: Logger, clock: Clock): Step {
  const callLog = new CallLog(logger);
  const deprecated = new Set<string>();
  return async (request, next, call) => {
    const start = clock.now();
    call.log = callLog;
    try {
      await warn(callLog, deprecated, request, call);
      const reply = await next(request, call);
      callLog.logResponse(call, reply.response, clock.now() - start);
      return reply;
    } catch (thrown) {
      callLog.logFailure(call, thrown, clock.now() - start);
      throw thrown;
    }
  };
}
