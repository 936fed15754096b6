import type { Api } from "../apis.ts";
import type { AnyCallOptions, Send } from "../call/send.ts";
import type { Clock } from "../clock.ts";
import type { AnyJobOptions } from "../jobs/run.ts";
import type { AnyPagerOptions } from "../pages/pager.ts";

/** Options of a named operation, without types: `params` is flattened into `path`, `query` and `header`. */
export type AnyNamedOptions = Omit<AnyCallOptions, "params"> & NonNullable<AnyCallOptions["params"]>;

type FlatOptions<Options extends AnyCallOptions> = Omit<Options, "params"> & AnyNamedOptions;
export type AnyNamedPagerOptions = FlatOptions<AnyPagerOptions>;
export type AnyNamedJobOptions = FlatOptions<AnyJobOptions>;

/** What the calls of named operations need from the client. */
export interface NamedContext {
  readonly api: Api;
  readonly send: Send;
  readonly clock: Clock;
}
