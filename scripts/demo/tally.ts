import type { LogDetails, Logger, Middleware } from "../../src/index.ts";

/** Counts what the client does, by the two hooks that users have: a middleware and a logger. */
export class Tally {
  requests = 0;
  pages = 0;
  items = 0;
  retries = 0;
  rateLimited = 0;
  failed = 0;

  readonly middleware: Middleware = async (request, next) => {
    this.requests++;
    const response = await next(request);
    if (response.status === 429) this.rateLimited++;
    return response;
  };

  readonly logger: Logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: (_message: string, { wait }: LogDetails) => {
      if (wait !== undefined) this.retries++;
    },
    error: () => {
      this.failed++;
    },
  };
}
