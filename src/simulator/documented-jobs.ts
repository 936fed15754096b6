import { empty, type Answer } from "./answer.ts";
import { documentedAnswer, documentedBody, successSchema } from "./documented-answer.ts";
import { resolve, type Operation } from "./documents.ts";
import type { Jobs } from "./jobs.ts";
import { isObject, objectOf, textsOf, writeAt, type JsonObject } from "./json.ts";
import type { AcceptedRequest, Play } from "./request.ts";

/** Values of a property of an operation's answer that the document lists. */
function listedValues(operation: Operation, property: string): string[] {
  const schema = resolve(operation.api, successSchema(operation));
  const { "x-extensible-enum": open, enum: closed } = resolve(operation.api, objectOf(schema["properties"])[property]);
  return textsOf(open ?? closed);
}

/** Status and downloads of jobs whose start `x-job` describes, and downloads that are pending at first. */
export class DocumentedJobs {
  readonly #jobs: Jobs;
  readonly #plays = new Map<string, Play>();

  constructor(operations: readonly Operation[], jobs: Jobs) {
    this.#jobs = jobs;
    for (const operation of operations) {
      const job = operation.source["x-job"];
      if (isObject(job)) this.#add(operation, job);
    }
  }

  /** What plays an operation that has to do with jobs. */
  get(operation: Operation): Play | undefined {
    return this.#plays.get(operation.name);
  }

  #add(operation: Operation, { id, status, download, pending }: JsonObject): void {
    if (Array.isArray(pending)) {
      this.#plays.set(operation.name, (request) => this.#pending(request, Number((pending as unknown[])[0])));
      return;
    }
    const { from, to } = objectOf(id);
    if (typeof from !== "string" || typeof to !== "string") return;
    this.#plays.set(operation.name, () => {
      const body = objectOf(structuredClone(documentedBody(operation)));
      writeAt(body, from, this.#jobs.start());
      return documentedAnswer(operation, body);
    });
    const { operation: name, property, ready, failed, present } = objectOf(status);
    if (typeof name === "string" && typeof present === "string")
      this.#plays.set(name, (request) => {
        const done = this.#jobs.poll(request.params[to] ?? "");
        const body = objectOf(structuredClone(documentedBody(request.operation)));
        writeAt(body, from, request.params[to]);
        if (!done) writeAt(body, present, null);
        return documentedAnswer(request.operation, body);
      });
    if (typeof name === "string" && typeof property === "string") {
      const over = [...textsOf(ready), ...textsOf(failed)];
      this.#plays.set(name, (request) => {
        const done = this.#jobs.poll(request.params[to] ?? "");
        const under = listedValues(request.operation, property).find((value) => !over.includes(value)) ?? "IN_PROGRESS";
        const body = objectOf(structuredClone(documentedBody(request.operation)));
        writeAt(body, from, request.params[to]);
        writeAt(body, property, done ? (over[0] ?? "DONE") : under);
        return documentedAnswer(request.operation, body);
      });
      if (typeof download !== "string") return;
      this.#plays.set(download, (request) => {
        const made = this.#jobs.download(request.params[to] ?? "");
        return made ? made() : documentedAnswer(request.operation);
      });
    }
  }

  #pending(request: AcceptedRequest, status: number): Answer {
    const values = request.pathValues.join(" ");
    const done = this.#jobs.poll(
      `${request.operation.name} ${values} ${request.query.toString()} ${request.text}`,
      true,
    );
    return done ? documentedAnswer(request.operation) : empty(status);
  }
}
