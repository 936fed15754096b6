import type { Api } from "../apis.ts";
import type { CallOptions, ParsedAs, ParseAs } from "../call/options.ts";
import type { Result } from "../call/result.ts";
import type { AnyCallOptions, Send } from "../call/send.ts";
import type { Clock } from "../clock.ts";
import type { Job } from "../jobs/job.ts";
import type { JobOptions } from "../jobs/poll.ts";
import type { AnyJobOptions } from "../jobs/run.ts";
import type { AnyPagerOptions, Pager } from "../pages/pager.ts";
import type { PagerOptions } from "../pages/page.ts";

// `Input` is an object type with `path`, `query`, `header` and `body`, as far as an operation takes them.

/** What the call of a named operation takes besides its input. */
export interface NamedCallOptions<As> extends CallOptions {
  /** How to return the body of the response. Without it, the document and the content type decide. */
  parseAs?: As;
}

type DataAs<Data, As> = As extends keyof ParsedAs ? ParsedAs[As] : Data;

/** An operation by its name. It needs no options. */
export type NamedOperation<Input, Data> = <As extends ParseAs | undefined = undefined>(
  options?: Input & NamedCallOptions<As>,
) => Promise<Result<DataAs<Data, As>>>;

/** An operation by its name. It needs options: a path parameter, a query parameter or a body. */
export type NamedOperationWithInput<Input, Data> = <As extends ParseAs | undefined = undefined>(
  options: Input & NamedCallOptions<As>,
) => Promise<Result<DataAs<Data, As>>>;

/** A named operation that returns a list page by page. */
export interface PagedOperation<Input, Data, Item> extends NamedOperation<Input, Data> {
  /** Reads the list over all its pages, whichever way the operation splits it. Nothing is sent before it's read. */
  paginate(options?: Input & CallOptions & PagerOptions<Item>): Pager<Item>;
}

/** A named operation that returns a list page by page, and needs options. */
export interface PagedOperationWithInput<Input, Data, Item> extends NamedOperationWithInput<Input, Data> {
  /** Reads the list over all its pages, whichever way the operation splits it. Nothing is sent before it's read. */
  paginate(options: Input & CallOptions & PagerOptions<Item>): Pager<Item>;
}

/** A named operation that starts a job, or a download that may not be ready yet. */
export interface JobOperation<Input, Data, Download> extends NamedOperation<Input, Data> {
  /** Starts the job, waits for it and downloads its result. */
  job(options?: Input & CallOptions & JobOptions): Job<Download>;
}

/** A named operation that starts a job, or a download that may not be ready yet, and needs options. */
export interface JobOperationWithInput<Input, Data, Download> extends NamedOperationWithInput<Input, Data> {
  /** Starts the job, waits for it and downloads its result. */
  job(options: Input & CallOptions & JobOptions): Job<Download>;
}

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
