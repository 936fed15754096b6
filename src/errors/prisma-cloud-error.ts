/** What every error of this client carries. */
export interface FailedCall {
  /** The operation as the document spells it, for example `GET /policy/{id}`. */
  readonly operation: string;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** False if the body is a stream, which can't be sent a second time. */
  readonly replayable?: boolean;
}

/** The errors and values that fetch or user functions threw, by the error that reports them. */
const originals = new WeakMap<PrismaCloudError, unknown>();

/**
 * Base class of every failure of a request. `error instanceof PrismaCloudError` distinguishes them from errors of your
 * own code.
 *
 * Its printed and serialised forms (message, stack, `console.log`, `JSON.stringify`) hold the operation's template path
 * and the API's reasons, never a query value, a body, a token or a key.
 */
export class PrismaCloudError extends Error {
  static {
    // On the prototype: the first line of the stack is written in the constructor, and an own property would be printed.
    this.prototype.name = "PrismaCloudError";
  }

  /** Compares by name, so that `instanceof` works across the ESM and the CommonJS build in one process. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this.prototype, "name")) return Function.prototype[Symbol.hasInstance].call(this, value);
    const names = listClassNames(value);
    return names.includes(this.prototype.name) && names.includes("PrismaCloudError");
  }

  readonly operation: string;
  readonly attempts: number;

  constructor(message: string, call: FailedCall, thrown?: unknown) {
    super(message);
    this.operation = call.operation;
    this.attempts = call.attempts;
    if (thrown === undefined) return;
    hide(this, { cause: redactCause(thrown) });
    originals.set(this, thrown);
  }

  /**
   * The value that fetch or one of your functions threw, if that caused this error. It may hold anything, for example the
   * whole request with its token, so it's never printed with the error; `cause` has only its name and code.
   */
  get thrown(): unknown {
    return originals.get(this);
  }

  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, this>({ name: this.name, message: this.message }, this);
  }

  /** For console.log in Node: prints the enumerable properties, and no cause. */
  [Symbol.for("nodejs.util.inspect.custom")](_depth: number, options: object, inspect: Inspect): string {
    return `${this.stack ?? this.message} ${inspect(Object.assign({}, this), options)}`;
  }
}

type Inspect = (value: unknown, options: object) => string;

/** The class names on an object's prototype chain. */
function listClassNames(value: unknown): unknown[] {
  const names: unknown[] = [];
  try {
    for (let object = Object(value) as object | null; object; object = Object.getPrototypeOf(object) as typeof object)
      // Read from the descriptor: the name of an AbortError is a getter that throws on the prototype.
      names.push(Object.getOwnPropertyDescriptor(object, "name")?.value);
  } catch {
    // A Proxy that throws isn't one of our errors.
  }
  return names;
}

/** Reads a property that's a single word. A foreign error may have anything there, or a getter that throws. */
function readWord(thrown: unknown, key: "name" | "code"): string | undefined {
  try {
    const value = (thrown as Partial<Record<string, unknown>> | null)?.[key];
    return typeof value === "string" && /^\w{1,60}$/.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The printable part of a foreign error: loggers, and Node for an uncaught error, print the cause. */
function redactCause(thrown: unknown): Error {
  const code = readWord(thrown, "code");
  const cause = new Error(`${code === undefined ? "" : `${code}, `}see \`thrown\` of the error above for its text`);
  cause.name = readWord(thrown, "name") ?? (typeof thrown === "object" ? "Error" : typeof thrown);
  cause.stack = `${cause.name}: ${cause.message}`;
  return cause;
}

/** The part of a message that says why a request wasn't retried. */
export const describeReplay = ({ replayable }: FailedCall): string =>
  replayable === false ? "; not retried, because the body is a stream" : "";

/** Adds properties that can be read but aren't printed with the error. */
export function hide(target: Error, properties: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(properties)) Object.defineProperty(target, key, { value });
}
