/** Waits between polls and retries are shorter. What is longer is a timeout, which a busy machine needs in full. */
const MAX_WAIT = 5_000;

const SPEED = 100;

const original = globalThis.setTimeout;

/** `setTimeout` a hundred times as fast for waits between polls and retries. */
export const setShortTimeout = ((callback: () => void, ms = 0) =>
  original(callback, ms > MAX_WAIT ? ms : ms / SPEED)) as typeof setTimeout;
