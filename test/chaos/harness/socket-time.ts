import type { Environment } from "../../../src/environment.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Lets everything happen that waits for neither a timer nor a socket. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Virtual time over real sockets: the clock stands still while a request is on the wire, and else jumps to the next timer.
 * Each request takes its latency on top, half of it each way.
 */
export class SocketTime implements Environment {
  readonly #latency: number;
  readonly #timers = new Set<Timer>();
  #now = 0;
  #onWire = 0;
  #arrived: () => void = () => undefined;

  /** @param latency of a request, in ms */
  constructor(latency: number) {
    this.#latency = latency;
  }

  readonly now = (): number => this.#now;
  readonly wallClock = (): number => Date.UTC(2026, 0, 1) + this.#now;
  readonly random = (): number => 0.5;

  setTimer(callback: () => void, ms: number): unknown {
    const timer = { at: this.#now + ms, callback };
    this.#timers.add(timer);
    return timer;
  }

  clearTimer(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  /** The runtime's, which the clock waits for until the body is there. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    await this.#pass(this.#latency / 2);
    this.#onWire++;
    try {
      const response = await globalThis.fetch(input, init);
      const { status, headers } = response;
      const body = await response.arrayBuffer();
      return new Response(body.byteLength === 0 ? null : body, { status, headers });
    } finally {
      this.#onWire--;
      this.#arrived();
      await this.#pass(this.#latency / 2);
    }
  };

  /** How much time some work takes, in ms. Rejects as the work does. */
  async duration(work: Promise<unknown>): Promise<number> {
    const start = this.#now;
    const state = { isOver: false };
    const note = () => {
      state.isOver = true;
    };
    work.then(note, note);
    for (;;) {
      await settle();
      if (state.isOver) break;
      if (this.#onWire > 0) await new Promise<void>((resolve) => (this.#arrived = resolve));
      else this.#jump();
    }
    await work;
    return this.#now - start;
  }

  #pass(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.setTimer(resolve, ms);
    });
  }

  #jump(): void {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (!next || timer.at < next.at) next = timer;
    if (!next) throw new Error("The work waits for something that is neither a timer nor a socket.");
    this.#timers.delete(next);
    this.#now = Math.max(this.#now, next.at);
    next.callback();
  }
}
