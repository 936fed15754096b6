import { downloads, jobs } from "../../generated/jobs.ts";
import { isStream, serializeBody } from "../call/serialize.ts";
import { pickCallOptions, type CallOptions } from "../call/options.ts";
import type { AnyCallOptions, Send } from "../call/send.ts";
import type { Clock } from "../clock.ts";
import { NotFoundError } from "../errors/api-error.ts";
import { JobError, ResponseParseError } from "../errors/call-error.ts";
import { findMessage } from "../errors/from-response.ts";
import { redact } from "../errors/redact.ts";
import type { Sent } from "../pipeline/step.ts";
import { parseJson } from "../response/parse.ts";
import { discard } from "../response/read.ts";
import { valueAt } from "../response/value-at.ts";
import { checkFunction, checkNumber, checkOptions } from "../validate.ts";
import { gunzip, gunzipStream } from "./gunzip.ts";
import { poll, type JobOptions, type PollResult } from "./poll.ts";

export type AnyJobOptions = AnyCallOptions & JobOptions;

/** What carries out a job. */
export interface JobRunner {
  text(): Promise<string>;
  blob(): Promise<Blob>;
  json(): Promise<unknown>;
  stream(): Promise<ReadableStream<Uint8Array>>;
}

/** `x-job` of an operation that starts a job, as openapi/README.md defines it. */
interface JobFacts {
  /** `from`: property of the response; `to`: path parameter of the operations below. */
  readonly id: { readonly from: string; readonly to: string };
  readonly status?: StatusFacts;
  readonly download: string;
}

interface StatusFacts {
  readonly operation: string;
  readonly property: string;
  readonly ready?: readonly string[];
  readonly failed?: readonly string[];
  /** The job is ready as soon as its status has this property. */
  readonly present?: string;
}

interface DownloadFacts {
  /** HTTP statuses of a download that isn't ready. */
  readonly pending?: readonly number[];
  readonly accept?: string;
}

const jobFacts = jobs as Readonly<Partial<Record<string, JobFacts>>>;
const downloadFacts = downloads as Readonly<Partial<Record<string, DownloadFacts>>>;

type Reading = "arrayBuffer" | "stream";

interface Download extends Sent {
  readonly operation: string;
}

/** Statuses that mean a failure if the document doesn't list them. */
const FAILURES = /^(failed|failure|error|cancelled|canceled|aborted|expired|timed_?out)$/i;
const MAX_REASON = 200;
/** In ms. For this long after a write, a read may not find yet what was written. */
const CONSISTENCY_DELAY = 15_000;

/** Starts a job, polls it and downloads its result. */
export class JobRun implements JobRunner {
  readonly #send: Send;
  readonly #clock: Clock;
  readonly #operation: string;
  readonly #facts: JobFacts | undefined;
  readonly #start: AnyCallOptions;
  /** Those of the caller's options that apply to each request. */
  readonly #common: CallOptions;
  readonly #options: JobOptions;
  #startedAt = 0;
  #id: Promise<string> | undefined;
  #ready: Promise<void> | undefined;

  /** @throws {TypeError} for an operation that isn't a job, and for an option with a wrong value */
  constructor(send: Send, clock: Clock, operation: string, options: AnyJobOptions) {
    checkOptions(options, operation);
    const { onProgress, pollInterval, timeLimit, ...start } = options;
    checkFunction("onProgress", onProgress);
    checkNumber("pollInterval", pollInterval, 0);
    checkNumber("timeLimit", timeLimit, 0);
    this.#facts = jobFacts[operation];
    if (!this.#facts && !downloadFacts[operation]?.pending)
      throw new TypeError(`${operation} isn't a job: call ${operation.split(" ", 1).join()} instead of job.`);
    this.#send = send;
    this.#clock = clock;
    this.#operation = operation;
    this.#start = start;
    this.#common = pickCallOptions(start);
    this.#options = { onProgress, pollInterval, timeLimit };
  }

  async text(): Promise<string> {
    const { bytes, download } = await this.#read();
    try {
      return new TextDecoder().decode(bytes);
    } catch {
      throw createParseError(download, "the download is too large for a string. Use stream(), or saveTo");
    }
  }

  async blob(): Promise<Blob> {
    const { bytes, download } = await this.#read();
    return new Blob([bytes], { type: download.response.headers.get("content-type") ?? "" });
  }

  async json(): Promise<unknown> {
    const { bytes, download } = await this.#read();
    const text = new TextDecoder().decode(bytes);
    try {
      return parseJson(text, new Uint8Array(bytes));
    } catch {
      throw createParseError(download, "the download isn't JSON", text);
    }
  }

  async stream(): Promise<ReadableStream<Uint8Array>> {
    const download = await this.#download("stream");
    const stream = isStream(download.data) ? download.data : new Blob([]).stream();
    return gunzipStream(stream, () => createParseError(download, "the download is broken gzip"));
  }

  async #read(): Promise<{ bytes: ArrayBuffer; download: Download }> {
    const download = await this.#download("arrayBuffer");
    // It was requested as an ArrayBuffer; an empty one is undefined.
    const bytes = (download.data as ArrayBuffer | undefined) ?? new ArrayBuffer(0);
    try {
      return { bytes: await gunzip(bytes), download };
    } catch {
      throw createParseError(download, "the download is broken gzip");
    }
  }

  async #download(reading: Reading): Promise<Download> {
    const facts = this.#facts;
    if (!facts) {
      this.#startedAt ||= this.#clock.now();
      return this.#pollDownload(this.#operation, this.#start, reading, true);
    }
    const id = await (this.#id ??= this.#submit(facts));
    const options = { ...this.#common, params: { path: { [facts.id.to]: id } } };
    const { status } = facts;
    if (status) await (this.#ready ??= this.#pollStatus(status, options));
    return this.#pollDownload(facts.download, options, reading, status !== undefined);
  }

  /** One start for all readings. If it fails, the next reading tries again. */
  #submit({ id }: JobFacts): Promise<string> {
    const submit = async () => {
      const { data, attempts } = await this.#send(this.#operation, this.#start);
      this.#startedAt = this.#clock.now();
      const value = valueAt(data, id.from);
      if (typeof value === "string" && value !== "") return value;
      throw new JobError(`the response has no \`${id.from}\` of the job`, { operation: this.#operation, attempts }, {});
    };
    return submit().catch((error: unknown) => {
      this.#id = undefined;
      throw error;
    });
  }

  /** Quotes what the API says of a job, without the values that started it. */
  readonly #quote = (text: string): string => {
    const { params, headers, body } = this.#start;
    const request = { url: "https://job/", headers: new Headers(headers), body: serializeBody(body) };
    const values = Object.values({ ...params?.path, ...params?.query }).flat();
    return redact([text], this.#operation, [request], values.map(String)).join().slice(0, MAX_REASON);
  };

  #pollStatus(facts: StatusFacts, options: AnyCallOptions): Promise<void> {
    const ask = async () => readStatus(facts, (await this.#send(facts.operation, options)).data, this.#quote);
    return this.#poll(ask, { ...this.#options, immediate: false }).catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
  }

  /** Downloads, and polls while the API says that there's nothing yet. */
  #pollDownload(operation: string, options: AnyCallOptions, reading: Reading, immediate: boolean): Promise<Download> {
    const { pending, accept } = downloadFacts[operation] ?? {};
    const headers = accept === undefined ? {} : { headers: { accept, ...readEntries(options.headers) } };
    const ask = async (): Promise<PollResult<Download>> => {
      const sent = await this.#send(operation, { ...options, ...headers, parseAs: reading });
      const download = { ...sent, operation };
      // No operation responds with HTML: this is a proxy or a load balancer.
      if (/^text\/html\b/i.test(sent.response.headers.get("content-type") ?? "")) {
        dismiss(download);
        throw createParseError(download, "the response is HTML, from a proxy or a load balancer");
      }
      const status = String(sent.response.status);
      if (!pending?.includes(sent.response.status)) return { status, raw: undefined, ready: { result: download } };
      dismiss(download);
      return { status, raw: undefined, ready: undefined };
    };
    // Without pending statuses there's only one poll, which isn't progress.
    return this.#poll(ask, { ...this.#options, ...(pending ? {} : { onProgress: undefined }), immediate });
  }

  #poll<Result>(ask: () => Promise<PollResult<Result>>, options: JobOptions & { immediate: boolean }): Promise<Result> {
    const [operation, clock, startedAt] = [this.#operation, this.#clock, this.#startedAt];
    const tolerant = () => ask().catch((error: unknown) => this.#tolerateNotFound(error));
    return poll(tolerant, { ...options, operation, clock, signal: this.#common.signal, startedAt });
  }

  /** A job that was started a moment ago may not be found yet. A download that the caller names is there or isn't. */
  #tolerateNotFound(error: unknown): PollResult<never> {
    const isNew = this.#facts !== undefined && this.#clock.now() - this.#startedAt < CONSISTENCY_DELAY;
    if (isNew && error instanceof NotFoundError) return { status: "404", raw: undefined, ready: undefined };
    throw error;
  }
}

const createParseError = ({ operation, attempts, response }: Download, reason: string, body = ""): ResponseParseError =>
  new ResponseParseError(reason, { operation, attempts }, { response, body, transient: true });

/** An unread body would keep its connection. */
function dismiss({ data }: Download): void {
  if (isStream(data)) discard(data);
}

const readEntries = (headers: AnyCallOptions["headers"]): Record<string, string> =>
  headers instanceof Headers ? Object.fromEntries(headers) : (headers ?? {});

/** Compares statuses exactly, but ignores their case. */
function readStatus(
  { property, ready = [], failed = [], present }: StatusFacts,
  raw: unknown,
  quote: (text: string) => string,
): PollResult<undefined> {
  const value = valueAt(raw, property);
  const status = typeof value === "string" ? value : "";
  const isOneOf = (list: readonly string[]) => list.some((known) => known.toLowerCase() === status.toLowerCase());
  if (isOneOf(ready) || (present !== undefined && Boolean(valueAt(raw, present))))
    return { status, raw, ready: { result: undefined } };
  if (!isOneOf(failed) && !FAILURES.test(status)) return { status, raw, ready: undefined };
  const reason = quote(findMessage(raw) ?? "");
  return { status, raw, ready: undefined, failure: `the job ended as ${status}${reason ? `: ${reason}` : ""}` };
}
