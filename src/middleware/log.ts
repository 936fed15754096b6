import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import type { Call, Step } from "./middleware.ts";

/**
 * Any object with these methods: `console`, pino, winston. What it is given is an operation's template path, numbers,
 * statuses and names of errors; no address, header, query value or body ever.
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
  /** In ms, before the next attempt. */
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

  retrying(call: Call, wait: number, reason: string): void {
    const text = `${call.operation}: ${reason}, next attempt in ${Math.round(wait)} ms`;
    this.#write("warn", text, { operation: call.operation, attempt: call.attempt, wait, reason });
  }

  answered(call: Call, response: Response, duration: number): void {
    const { operation, attempt } = call;
    const { status, headers, ok } = response;
    const requestId = headers.get("x-redlock-request-id") ?? headers.get("x-amzn-requestid");
    const details = { operation, attempt, status, duration, ...(requestId ? { requestId } : {}) };
    this.#write(ok ? "debug" : "error", `${operation}: ${status} after ${Math.round(duration)} ms`, details);
  }

  failed(call: Call, error: unknown, duration: number): void {
    const { operation, attempt } = call;
    const reason = error instanceof PrismaCloudError ? error.name : "abort";
    const text = `${operation}: ${reason} after ${Math.round(duration)} ms`;
    this.#write(error instanceof PrismaCloudError ? "error" : "info", text, { operation, attempt, duration, reason });
  }

  #write(level: keyof Logger, message: string, details: LogDetails): void {
    try {
      this.#logger[level](message, details);
    } catch {
      // The caller wants an answer more than a log line.
    }
  }
}

export const log: Step = async (request, next, call) => {
  if (!call.log) return next(request);
  const start = call.environment.now();
  const sinceStart = () => call.environment.now() - start;
  try {
    const response = await next(request);
    call.log.answered(call, response, sinceStart());
    return response;
  } catch (error) {
    call.log.failed(call, error, sinceStart());
    throw error;
  }
};
