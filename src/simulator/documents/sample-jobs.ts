import type { ApiRequest, Handler } from "../api/handler.ts";
import type { Jobs } from "../api/jobs.ts";
import { empty, type SimulatedResponse } from "../http/response.ts";
import { isObject, toList, toObject, toStrings, writeAt, type JsonObject } from "../json.ts";
import { resolve, type Operation } from "./operations.ts";
import { createSampleBody, createSampleResponse, findSuccessSchema } from "./sample-response.ts";

/** The values that the document lists for a property of an operation's response. */
function listValues(operation: Operation, property: string): string[] {
  const schema = resolve(operation.api, findSuccessSchema(operation));
  const { "x-extensible-enum": open, enum: closed } = resolve(operation.api, toObject(schema["properties"])[property]);
  return toStrings(open ?? closed);
}

/** Sets the status property of a response: a listed value that doesn't end the job, or the first that does. */
function writeStatus(body: JsonObject, operation: Operation, status: JsonObject, isReady: boolean): void {
  const { property, ready, failed, present } = status;
  if (typeof present === "string" && !isReady) writeAt(body, present, null);
  if (typeof property !== "string") return;
  const final = [...toStrings(ready), ...toStrings(failed)];
  const running = listValues(operation, property).find((value) => !final.includes(value)) ?? "IN_PROGRESS";
  writeAt(body, property, isReady ? (final[0] ?? "DONE") : running);
}

/** Handlers for jobs that `x-job` describes: their start, status and download, and downloads that are pending first. */
export class SampleJobs {
  readonly #jobs: Jobs;
  readonly #handlers = new Map<string, Handler>();

  constructor(operations: readonly Operation[], jobs: Jobs) {
    this.#jobs = jobs;
    for (const operation of operations) {
      const job = operation.source["x-job"];
      if (isObject(job)) this.#add(operation, job);
    }
  }

  /** The handler of an operation that belongs to a job. */
  get(operation: Operation): Handler | undefined {
    return this.#handlers.get(operation.name);
  }

  #add(operation: Operation, { id, status, download, pending }: JsonObject): void {
    if (Array.isArray(pending)) {
      const pendingStatus = Number(toList(pending)[0]);
      this.#handlers.set(operation.name, (request) => this.#downloadWhenReady(request, pendingStatus));
      return;
    }
    const { from, to } = toObject(id);
    if (typeof from !== "string" || typeof to !== "string") return;
    this.#handlers.set(operation.name, () => {
      const body = toObject(structuredClone(createSampleBody(operation)));
      writeAt(body, from, this.#jobs.start());
      return createSampleResponse(operation, body);
    });
    const { operation: statusOperation, property } = toObject(status);
    if (typeof statusOperation !== "string") return;
    this.#handlers.set(statusOperation, (request) => {
      const isReady = this.#jobs.poll(request.params[to] ?? "");
      const body = toObject(structuredClone(createSampleBody(request.operation)));
      writeAt(body, from, request.params[to]);
      writeStatus(body, request.operation, toObject(status), isReady);
      return createSampleResponse(request.operation, body);
    });
    if (typeof download !== "string" || typeof property !== "string") return;
    this.#handlers.set(download, (request) => {
      const createDownload = this.#jobs.findDownload(request.params[to] ?? "");
      return createDownload ? createDownload() : createSampleResponse(request.operation);
    });
  }

  #downloadWhenReady(request: ApiRequest, pendingStatus: number): SimulatedResponse {
    return this.#jobs.pollRequest(request) ? createSampleResponse(request.operation) : empty(pendingStatus);
  }
}
