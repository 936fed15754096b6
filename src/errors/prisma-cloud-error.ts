/** What every error of this client carries. */
export interface FailedCall {
  /** The operation as the document spells it, for example `GET /policy/{id}`. */
  readonly operation: string;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/**
 * Base of every failure of a request. `error instanceof PrismaCloudError` tells them from errors of your own code.
 *
 * What is printed or serialised of it (message, `console.log`, `JSON.stringify`) holds the operation's template path and
 * the API's reasons, never a query value, a body, a token or a key.
 */
export class PrismaCloudError extends Error {
  override readonly name: string = "PrismaCloudError";
  readonly operation: string;
  readonly attempts: number;

  constructor(message: string, call: FailedCall, options?: ErrorOptions) {
    super(message, options);
    this.operation = call.operation;
    this.attempts = call.attempts;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, operation: this.operation, attempts: this.attempts };
  }
}

/** Gives an error a property that is there to be read but is not printed with the error. */
export function hide<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
  Object.defineProperty(target, key, { value, enumerable: false, writable: false, configurable: true });
}
