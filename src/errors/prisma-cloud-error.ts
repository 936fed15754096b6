/** What every error of this client carries. */
export interface FailedCall {
  /** The operation as the document spells it, for example `GET /policy/{id}`. */
  readonly operation: string;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** Its body was a stream, which nobody can send again. */
  readonly sentOnce?: boolean;
}

const thrownBehind = new WeakMap<PrismaCloudError, unknown>();

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

  /** By name, so that the errors of the ESM and the CommonJS build know each other in one process. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this.prototype, "name")) return Function.prototype[Symbol.hasInstance].call(this, value);
    const names = classNamesOf(value);
    return names.includes(this.prototype.name) && names.includes("PrismaCloudError");
  }

  readonly operation: string;
  readonly attempts: number;

  constructor(message: string, call: FailedCall, thrown?: unknown) {
    super(message);
    this.operation = call.operation;
    this.attempts = call.attempts;
    if (thrown === undefined) return;
    hide(this, { cause: withoutText(thrown) });
    thrownBehind.set(this, thrown);
  }

  /**
   * What fetch, or a function of yours, threw, if that is behind this error. It may hold anything, the whole request with
   * its token for example, so it is never printed with the error; `cause` is its name and its code alone.
   */
  get thrown(): unknown {
    return thrownBehind.get(this);
  }

  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, this>({ name: this.name, message: this.message }, this);
  }

  /** For console.log in Node: the properties that are printed, and no cause. */
  [Symbol.for("nodejs.util.inspect.custom")](_depth: number, options: object, inspect: Inspect): string {
    return `${this.stack ?? this.message} ${inspect(Object.assign({}, this), options)}`;
  }
}

type Inspect = (value: unknown, options: object) => string;

/** The names that an object's classes have given their prototypes. */
function classNamesOf(value: unknown): unknown[] {
  const names: unknown[] = [];
  for (let of = Object(value) as object | null; of; of = Object.getPrototypeOf(of) as typeof of)
    // Not read: the name of an AbortError is a getter that throws on the prototype.
    names.push(Object.getOwnPropertyDescriptor(of, "name")?.value);
  return names;
}

/** What is safe to print of an error that is not ours: loggers, and Node where nobody catches an error, print its cause. */
function withoutText(thrown: unknown): Error {
  const { name = typeof thrown, code } = Object(thrown) as { name?: unknown; code?: unknown };
  const isWord = (text: unknown) => typeof text === "string" && /^\w{1,60}$/.test(text);
  const cause = new Error(`${isWord(code) ? `${String(code)}, ` : ""}its text is in \`thrown\` of the error above`);
  cause.name = isWord(name) ? String(name) : "Error";
  cause.stack = `${cause.name}: ${cause.message}`;
  return cause;
}

/** Why another attempt was not made, in the words of a message. */
export const onceOnly = ({ sentOnce }: FailedCall): string =>
  sentOnce ? "; the body is a stream, which is sent once" : "";

/** Gives an error properties that are there to be read but are not printed with it. */
export function hide(target: Error, properties: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(properties)) Object.defineProperty(target, key, { value });
}
