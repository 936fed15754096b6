/** What every error of this client carries. */
export interface FailedCall {
  /** The operation as the document spells it, for example `GET /policy/{id}`. */
  readonly operation: string;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** Its body was a stream, which nobody can send again. */
  readonly sentOnce?: boolean;
}

/**
 * Base of every failure of a request. `error instanceof PrismaCloudError` tells them from errors of your own code.
 *
 * What is printed or serialised of it (message, stack, `console.log`, `JSON.stringify`) holds the operation's template
 * path and the API's reasons, never a query value, a body, a token or a key.
 */
export class PrismaCloudError extends Error {
  static {
    // On the prototype it is known in time for the stack's first line, and is not printed as a property.
    this.prototype.name = "PrismaCloudError";
  }
  readonly operation: string;
  readonly attempts: number;

  constructor(message: string, call: FailedCall, cause?: unknown) {
    super(message);
    this.operation = call.operation;
    this.attempts = call.attempts;
    if (cause !== undefined) hide(this, { cause });
  }

  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, this>({ name: this.name, message: this.message }, this);
  }

  /** For console.log in Node, which would print the cause: a fetch of your own may put the whole request in it. */
  [Symbol.for("nodejs.util.inspect.custom")](_depth: number, options: object, inspect: Inspect): string {
    return `${this.stack ?? this.message} ${inspect(Object.assign({}, this), options)}`;
  }
}

type Inspect = (value: unknown, options: object) => string;

/** Why another attempt was not made, in the words of a message. */
export const onceOnly = ({ sentOnce }: FailedCall): string =>
  sentOnce ? "; the body is a stream, which is sent once" : "";

/** Gives an error properties that are there to be read but are not printed with it. */
export function hide(target: Error, properties: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(properties)) Object.defineProperty(target, key, { value });
}
