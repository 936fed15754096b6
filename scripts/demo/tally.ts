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

  /** The two hooks that users have: a middleware, which sees every attempt, and a logger. */
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
    screen.heading("In sum");
    screen.table([
      ["requests", this.requests],
      ["pages", this.pages],
      ["alerts", this.alerts.size],
      ["retries", this.retries],
      ["answers of 429", this.rateLimited],
      ...more,
    ]);
  }
}
