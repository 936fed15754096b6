import { sleep } from "../../../src/abort.ts";
import { VirtualClock } from "../../unit/support/virtual-clock.ts";

/**
 * Virtual time over real sockets: time stops while a request is on the wire, and otherwise jumps to the next timer. Each
 * request adds its latency, half of it in each direction.
 */
export class SocketClock extends VirtualClock {
  readonly #latency: number;
  #inFlight = 0;
  #onResponse: () => void = () => undefined;

  /** @param latency of a request, in ms */
  constructor(latency: number) {
    super();
    this.#latency = latency;
  }

  /** The runtime's fetch. Time stops until the whole body is there. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    await sleep(this.#latency / 2, undefined, this);
    this.#inFlight++;
    try {
      const response = await globalThis.fetch(input, init);
      const { status, headers } = response;
      const body = await response.arrayBuffer();
      return new Response(body.byteLength === 0 ? null : body, { status, headers });
    } finally {
      this.#inFlight--;
      this.#onResponse();
      await sleep(this.#latency / 2, undefined, this);
    }
  };

  protected override step(): void | Promise<void> {
    return this.#inFlight > 0 ? new Promise((resolve) => (this.#onResponse = resolve)) : super.step();
  }
}
