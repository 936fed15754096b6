import type { AnyCall, AnyCallOptions } from "../client.ts";
import type { Clock } from "../clock.ts";
import { JobError } from "../errors/job-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { messageOf } from "../errors/reasons.ts";
import { ResponseParseError } from "../errors/response-parse-error.ts";
import { valueAt } from "../pages/value-at.ts";
import { attemptsOf } from "../request/attempts.ts";
import { isStream } from "../request/body.ts";
import type { Method } from "../types/operations.ts";
import { downloadFactsOf, jobFactsOf, type JobFacts, type StatusFacts } from "./job-facts.ts";
import type { AnyJobOptions, JobOptions } from "./job.ts";
import { poll, type Told } from "./polling.ts";
import { unzipBytes, unzipStream } from "./unzip.ts";

type Reading = "arrayBuffer" | "stream";

interface Download {
  readonly data: unknown;
  readonly response: Response;
  readonly operation: string;
}

/** Words that mean a failure where the document does not list what a status may be. */
const FAILURE = /fail|error|cancel|abort|expired/i;
const LONGEST_REASON = 200;
/** In ms. For so long after a write, a read may not find yet what was written. */
const UNSEEN = 15_000;

/** Starts a job, waits for it and downloads what it made. */
export class JobRun {
  readonly #call: AnyCall;
  readonly #clock: Clock;
  readonly #operation: string;
  readonly #facts: JobFacts | undefined;
  readonly #start: AnyCallOptions;
  readonly #common: AnyCallOptions;
  readonly #options: JobOptions;
  #since = 0;
  #id: Promise<string> | undefined;
  #ready: Promise<void> | undefined;

  /** @throws {TypeError} for an operation that is no job */
  constructor(call: AnyCall, clock: Clock, operation: string, options: AnyJobOptions) {
    const { onProgress, pollInterval, timeLimit, ...start } = options;
    this.#facts = jobFactsOf(operation);
    if (!this.#facts && !downloadFactsOf(operation).pending)
      throw new TypeError(`${operation} is no job: call it by its method.`);
    this.#call = call;
    this.#clock = clock;
    this.#operation = operation;
    this.#start = start;
    const { headers, signal, timeout, totalTimeout, retry } = start;
    this.#common = { headers, signal, timeout, totalTimeout, retry };
    this.#options = { onProgress, pollInterval, timeLimit };
  }

  async text(): Promise<string> {
    return new TextDecoder().decode((await this.#bytes()).bytes);
  }

  async blob(): Promise<Blob> {
    const { bytes, response } = await this.#bytes();
    return new Blob([bytes], { type: response.headers.get("content-type") ?? "" });
  }

  async json(): Promise<unknown> {
    const { bytes, response, operation } = await this.#bytes();
    const text = new TextDecoder().decode(bytes);
    try {
      return JSON.parse(text);
    } catch {
      throw new ResponseParseError("the download is no JSON", sent(operation, response), response, text);
    }
  }

  async stream(): Promise<ReadableStream<Uint8Array>> {
    const { data } = await this.#download("stream");
    return unzipStream(isStream(data) ? data : new Blob([]).stream());
  }

  async #bytes(): Promise<{ bytes: ArrayBuffer; response: Response; operation: string }> {
    const { data, response, operation } = await this.#download("arrayBuffer");
    // It was asked for as that; an empty one is undefined.
    const bytes = (data as ArrayBuffer | undefined) ?? new ArrayBuffer(0);
    try {
      return { bytes: await unzipBytes(bytes), response, operation };
    } catch {
      throw new ResponseParseError("the download is broken gzip", sent(operation, response), response, "");
    }
  }

  async #download(reading: Reading): Promise<Download> {
    const facts = this.#facts;
    if (!facts) {
      this.#since ||= this.#clock.now();
      return this.#untilReady(this.#operation, this.#start, reading, true);
    }
    const id = await (this.#id ??= this.#submit(facts));
    const options = { ...this.#common, params: { path: { [facts.id.to]: id } } };
    const { status } = facts;
    if (status) await (this.#ready ??= this.#wait(status, options));
    return this.#untilReady(facts.download, options, reading, status !== undefined);
  }

  /** One start for all readings; one that failed leaves the next free to try. */
  #submit({ id }: JobFacts): Promise<string> {
    const submit = async () => {
      const { data, response } = await this.#answer(this.#operation, this.#start);
      this.#since = this.#clock.now();
      const answer = valueAt(data, id.from);
      if (typeof answer === "string" && answer !== "") return answer;
      const at = sent(this.#operation, response);
      throw new JobError(`the answer holds no \`${id.from}\` of the job`, at, {});
    };
    return submit().catch((error: unknown) => {
      this.#id = undefined;
      throw error;
    });
  }

  #wait(facts: StatusFacts, options: AnyCallOptions): Promise<void> {
    const ask = async () => tellOf(facts, (await this.#answer(facts.operation, options)).data);
    return this.#poll(ask, { ...this.#options, atOnce: false }).catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
  }

  /** Downloads, again and again where the API says that there is nothing yet. */
  #untilReady(operation: string, options: AnyCallOptions, reading: Reading, atOnce: boolean): Promise<Download> {
    const { pending, accept } = downloadFactsOf(operation);
    const headers = accept === undefined ? {} : { headers: { accept, ...entriesOf(options.headers) } };
    const ask = async (): Promise<Told<Download>> => {
      const answer = await this.#answer(operation, { ...options, ...headers, parseAs: reading });
      const ready = pending?.includes(answer.response.status) ? undefined : { result: { ...answer, operation } };
      if (!ready) await dismiss(answer.data);
      return { status: String(answer.response.status), raw: undefined, ready };
    };
    // Without statuses to wait on there is one poll, of no interest.
    return this.#poll(ask, { ...this.#options, ...(pending ? {} : { onProgress: undefined }), atOnce });
  }

  #poll<Result>(ask: () => Promise<Told<Result>>, options: JobOptions & { atOnce: boolean }): Promise<Result> {
    const [operation, clock, since] = [this.#operation, this.#clock, this.#since];
    const patient = () => ask().catch((error: unknown) => this.#unseen(error));
    return poll(patient, { ...options, operation, clock, signal: this.#common.signal, since });
  }

  /** A job that was started a moment ago may not be found yet. One that the caller names is there or is not. */
  #unseen(error: unknown): Told<never> {
    const isNew = this.#facts !== undefined && this.#clock.now() - this.#since < UNSEEN;
    if (isNew && error instanceof NotFoundError) return { status: "404", raw: undefined, ready: undefined };
    throw error;
  }

  /** @throws {ResponseParseError} for HTML, which no operation answers: this is a proxy or a load balancer speaking */
  async #answer(operation: string, options: AnyCallOptions): Promise<{ data: unknown; response: Response }> {
    const [method, path = ""] = operation.split(" ") as [Method, string?];
    const { data, error, response } = await this.#call(method, path, options);
    if (error) throw error;
    if (!/^text\/html\b/i.test(response.headers.get("content-type") ?? "")) return { data, response };
    await dismiss(data);
    throw new ResponseParseError(
      "the answer is HTML, from a proxy or a load balancer",
      sent(operation, response),
      response,
      "",
    );
  }
}

const sent = (operation: string, response: Response) => ({ operation, attempts: attemptsOf(response) });

/** An unread body would keep its connection. */
async function dismiss(data: unknown): Promise<void> {
  if (isStream(data)) await data.cancel();
}

const entriesOf = (headers: AnyCallOptions["headers"]): Record<string, string> =>
  headers instanceof Headers ? Object.fromEntries(headers) : (headers ?? {});

function tellOf({ property, ready = [], failed = [], present }: StatusFacts, raw: unknown): Told<undefined> {
  const told = valueAt(raw, property);
  const status = typeof told === "string" ? told : "";
  if (ready.includes(status) || (present !== undefined && Boolean(valueAt(raw, present))))
    return { status, raw, ready: { result: undefined } };
  if (!failed.includes(status) && !FAILURE.test(status)) return { status, raw, ready: undefined };
  const reason = messageOf(raw)?.slice(0, LONGEST_REASON);
  return { status, raw, ready: undefined, failure: `the job ended as ${status}${reason ? `: ${reason}` : ""}` };
}
