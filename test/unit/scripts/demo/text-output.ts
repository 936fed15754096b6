import type { Output } from "../../../../scripts/demo/screen.ts";

/** Collects the output. */
export class TextOutput implements Output {
  readonly isTTY: boolean;
  text = "";

  constructor({ isTTY = false } = {}) {
    this.isTTY = isTTY;
  }

  write(text: string): void {
    this.text += text;
  }
}
