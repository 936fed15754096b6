import { VirtualClock } from "../support/virtual-clock.ts";

/** A clock of a machine that can sleep: only the wall clock notices. */
export class SuspendableClock extends VirtualClock {
  #asleep = 0;

  /** The machine sleeps for `ms`; a negative value sets the wall clock back. */
  suspend(ms: number): void {
    this.#asleep += ms;
  }

  override wallTime(): number {
    return super.wallTime() + this.#asleep;
  }
}
