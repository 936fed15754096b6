import type { Clock } from "./clock.ts";

/** All callbacks that wait for one signal, as one listener. */
class AbortCallbacks extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

/**
 * One listener per signal, however many calls share it: Node warns of a leak at the eleventh, and walks the whole list
 * whenever one is added or removed.
 */
const listeners = new WeakMap<AbortSignal, AbortCallbacks>();

const nothing = (): void => undefined;

/** Calls `callback` when the signal aborts. Returns a function that removes it. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return nothing;
  const callbacks = listeners.get(signal) ?? new AbortCallbacks();
  if (callbacks.size === 0) {
    listeners.set(signal, callbacks);
    signal.addEventListener("abort", callbacks);
  }
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", callbacks);
  };
}

/** Waits for a promise that others may share: an abort ends this wait only, and leaves no listener behind. */
export function waitFor<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return shared;
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => {
      stop();
      reject(signal.reason as Error);
    };
    const stop = onAbort(signal, giveUp);
    if (signal.aborted) giveUp();
    shared.then(resolve, reject).finally(stop);
  });
}

/** Waits `ms`, or rejects with the signal's reason as soon as it aborts. Leaves neither a timer nor a listener behind. */
export async function sleep(ms: number, signal: AbortSignal | undefined, clock: Clock): Promise<void> {
  let timer: unknown;
  try {
    const elapsed = new Promise<void>((resolve) => {
      timer = clock.setTimer(resolve, ms);
    });
    await waitFor(elapsed, signal);
  } finally {
    clock.clearTimer(timer);
  }
}

/**
 * Runs `work` with a signal that aborts after `ms`, or with the outer signal. Rejects at that moment even if `work`
 * ignores the signal. Leaves neither a timer nor a listener behind.
 *
 * @param reason creates the error for a `work` that takes too long
 */
export async function withTimeLimit<T>(
  ms: number,
  clock: Clock,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  reason?: () => Error,
): Promise<T> {
  outer?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const stop = onAbort(outer, () => {
    controller.abort(outer?.reason);
  });
  const timer = clock.setTimer(() => {
    controller.abort(reason?.());
  }, ms);
  try {
    return await waitFor(work(signal), signal);
  } finally {
    stop();
    clock.clearTimer(timer);
  }
}
