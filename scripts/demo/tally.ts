import type { LogDetails, PrismaCloudOptions } from "../../src/index.ts";
import type { Screen } from "./screen.ts";

/** Counts what the client does. */
export class Tally {
  requests = 0;
  pages = 0;
  retries = 0;
  rateLimited = 0;
  /** The ids of the alerts that were read. */
  readonly alerts = new Set<string | undefined>();

  /** A middleware, which counts every attempt, and a logger, which counts retries. */
  readonly hooks: Pick<PrismaCloudOptions, "middleware" | "logger"> = {
    middleware: [
      async (request, next) => {
        this.requests++;
        const response = await next(request);
        if (response.status === 429) this.rateLimited++;
        return response;
      },
    ],
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (_message: string, { wait }: LogDetails) => {
        if (wait !== undefined) this.retries++;
      },
      error: () => undefined,
    },
  };

  show(screen: Screen, more: readonly (readonly [name: string, value: number])[] = []): void {
    screen.heading("Summary");
    screen.table([
      ["requests", this.requests],
      ["pages", this.pages],
      ["alerts", this.alerts.size],
      ["retries", this.retries],
      ["429 responses", this.rateLimited],
      ...more,
    ]);
  }
}
