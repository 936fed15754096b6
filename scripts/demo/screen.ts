const BAR_WIDTH = 28;

/** The output of the demo: a terminal or a pipe. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Prints the demo. Only terminals get text attributes and a progress bar. */
export class Screen {
  readonly #output: Output;
  #isEmpty = true;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Prints an empty line first, except at the top. */
  heading(text: string): void {
    this.#output.write(`${this.#isEmpty ? "" : "\n"}${this.#set("1", text)}\n`);
    this.#isEmpty = false;
  }

  line(text: string): void {
    this.#output.write(`  ${text}\n`);
  }

  code(text: string): void {
    this.#output.write(`${this.#set("2", `  ${text}`)}\n`);
  }

  /** Prints two aligned columns. */
  table(rows: readonly (readonly [name: string, value: string | number])[]): void {
    const width = Math.max(...rows.map(([name]) => name.length));
    for (const [name, value] of rows) this.line(`${name.padEnd(width)}  ${String(value)}`);
  }

  progress(unit: string): ProgressBar {
    return new ProgressBar(unit, this, this.#output);
  }

  /** Bold (1) or dim (2). */
  #set(attribute: "1" | "2", text: string): string {
    return this.#output.isTTY ? `\u001b[${attribute}m${text}\u001b[22m` : text;
  }
}

/** A progress bar. In a pipe, it prints a line for each quarter instead. */
class ProgressBar {
  readonly #unit: string;
  readonly #screen: Screen;
  readonly #output: Output;
  #quarter = 0;

  constructor(unit: string, screen: Screen, output: Output) {
    this.#unit = unit;
    this.#screen = screen;
    this.#output = output;
  }

  show(done: number, total: number | undefined): void {
    const share = total ? Math.min(1, done / total) : 0;
    const text = `${done.toLocaleString("en")}${total ? ` of ${total.toLocaleString("en")}` : ""} ${this.#unit}`;
    if (this.#output.isTTY) {
      const filled = Math.round(share * BAR_WIDTH);
      this.#output.write(`\r  [${"█".repeat(filled)}${"·".repeat(BAR_WIDTH - filled)}] ${text}\u001b[K`);
    } else if (Math.floor(share * 4) > this.#quarter) {
      this.#quarter = Math.floor(share * 4);
      this.#screen.line(text);
    }
  }

  end(): void {
    if (this.#output.isTTY) this.#output.write("\n");
  }
}
