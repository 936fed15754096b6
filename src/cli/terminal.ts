import type { Readable, Writable } from "node:stream";

/** The process around a command, so that tests can replace it. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Aborts when the user interrupts the command. */
  readonly signal: AbortSignal;
}

export function printLine(stream: Writable, text: string): void {
  stream.write(`${text}\n`);
}

/** A line on the terminal that each update replaces. Does nothing if standard error isn't a terminal. */
export class ProgressLine {
  readonly #stream: Terminal["stderr"];
  readonly #isShown: boolean;

  /** @param isShown false if the output goes to the same terminal */
  constructor({ stderr }: Terminal, isShown: boolean) {
    this.#stream = stderr;
    this.#isShown = isShown && stderr.isTTY === true;
  }

  update(text: string): void {
    if (this.#isShown) this.#stream.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.#isShown) this.#stream.write("\r\u001b[K");
  }
}
