import type { Clock } from "../clock.ts";
import { requestIdOf } from "../errors/api-error.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import type { Call, Step } from "./middleware.ts";

/**
 * Any object with these methods, `console` for example. Loggers that want the details first, as pino does, need a line
 * each: `info: (message, details) => pino.info(details, message)`. What it is given is an operation's template path,
 * numbers, statuses and names of errors; no address, header, query value or body ever.
 */
export interface Logger {
  debug(message: string, details: LogDetails): void;
  info(message: string, details: LogDetails): void;
  warn(message: string, details: LogDetails): void;
  error(message: string, details: LogDetails): void;
}

export interface LogDetails {
  readonly operation: string;
  readonly attempt: number;
  readonly status?: number;
  /** In ms, all attempts and waits included. */
  readonly duration?: number;
  /** In ms, before the next attempt, or for the rate limit. */
  readonly wait?: number;
  readonly reason?: string;
  readonly requestId?: string;
}

/** Writes what happens to calls. A logger that throws does not break the call. */
export class CallLog {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** A failure that is passing (`warn`). */
  retrying(call: Call, wait: number, reason: string): void {
    this.#write("warn", `${reason}, next attempt in ${Math.round(wait)} ms`, call, { wait, reason });
  }

  /** A turn that the rate limit kept waiting for (`info`). */
  waited(call: Call, wait: number): void {
    this.#write("info", `waited ${Math.round(wait)} ms for the rate limit`, call, { wait });
  }

  /** The last answer: a success (`debug`) or a refusal (`error`). */
  answered(call: Call, { ok, status, headers }: Response, duration: number): void {
    const requestId = requestIdOf(headers);
    const details = { status, duration, ...(requestId === undefined ? {} : { requestId }) };
    this.#write(ok ? "debug" : "error", `${status} after ${Math.round(duration)} ms`, call, details);
  }

  /** No answer: a failure (`error`), or an abort by the caller (`info`). */
  failed(call: Call, thrown: unknown, duration: number): void {
    const level = thrown instanceof PrismaCloudError ? "error" : "info";
    const reason = thrown instanceof PrismaCloudError ? thrown.name : call.signal?.aborted ? "abort" : "exception";
    this.#write(level, `${reason} after ${Math.round(duration)} ms`, call, { duration, reason });
  }

  #write(level: keyof Logger, text: string, call: Call, details: Omit<LogDetails, "operation" | "attempt">): void {
    const { operation, attempts } = call;
    try {
      this.#logger[level](`${operation}: ${text}`, { operation, attempt: attempts, ...details });
    } catch {
      // The caller wants an answer more than a log line.
    }
  }
}

export function log(callLog: CallLog, clock: Clock): Step {
  return async (request, next, call) => {
    const start = clock.now();
    try {
      const response = await next(request, call);
      callLog.answered(call, response, clock.now() - start);
      return response;
    } catch (thrown) {
      callLog.failed(call, thrown, clock.now() - start);
      throw thrown;
    }
  };
}
