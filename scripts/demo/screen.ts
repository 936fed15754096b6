// What the demo writes: a bar that moves on a terminal, plain lines into a pipe.

const BAR_WIDTH = 28;
const isTerminal = process.stdout.isTTY;

const dim = (text: string) => (isTerminal ? `\u001b[2m${text}\u001b[22m` : text);
const bold = (text: string) => (isTerminal ? `\u001b[1m${text}\u001b[22m` : text);

export function heading(text: string): void {
  console.log(`\n${bold(text)}`);
}

export function line(text: string): void {
  console.log(`  ${text}`);
}

export function code(text: string): void {
  console.log(dim(`  ${text}`));
}

/** Shows how far something has come. Into a pipe it writes a line each quarter. */
export class ProgressBar {
  readonly #unit: string;
  #quarter = 0;

  constructor(unit: string) {
    this.#unit = unit;
  }

  show(done: number, total: number | undefined): void {
    const share = total ? Math.min(1, done / total) : 0;
    const text = `${done.toLocaleString("en")}${total ? ` of ${total.toLocaleString("en")}` : ""} ${this.#unit}`;
    if (isTerminal) {
      const filled = Math.round(share * BAR_WIDTH);
      process.stdout.write(`\r  [${"█".repeat(filled)}${"·".repeat(BAR_WIDTH - filled)}] ${text}\u001b[K`);
    } else if (Math.floor(share * 4) > this.#quarter) {
      this.#quarter = Math.floor(share * 4);
      line(text);
    }
  }

  end(): void {
    if (isTerminal) process.stdout.write("\n");
  }
}

/** Two columns. */
export function table(rows: readonly (readonly [name: string, value: string | number])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) line(`${name.padEnd(width)}  ${String(value)}`);
}
