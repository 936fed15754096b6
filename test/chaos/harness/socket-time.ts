import { sleep } from "../../../src/abort.ts";
import { VirtualClock } from "../../unit/support/virtual-clock.ts";

/**
 * Virtual time over real sockets: the clock stands still while a request is on the wire, and else jumps to the next timer.
 * Each request takes its latency on top, half of it each way.
 */
export class SocketTime extends VirtualClock {
  readonly #latency: number;
  #onWire = 0;
  #arrived: () => void = () => undefined;

  /** @param latency of a request, in ms */
  constructor(latency: number) {
    super();
    this.#latency = latency;
  }

  /** The runtime's, which the clock waits for until the body is there. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    await sleep(this.#latency / 2, undefined, this);
    this.#onWire++;
    try {
      const response = await globalThis.fetch(input, init);
      const { status, headers } = response;
      const body = await response.arrayBuffer();
      return new Response(body.byteLength === 0 ? null : body, { status, headers });
    } finally {
      this.#onWire--;
      this.#arrived();
      await sleep(this.#latency / 2, undefined, this);
    }
  };

  protected override step(): void | Promise<void> {
    return this.#onWire > 0 ? new Promise((resolve) => (this.#arrived = resolve)) : super.step();
  }
}
