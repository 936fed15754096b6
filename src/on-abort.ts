/** All that waits for one signal: a listener as `addEventListener` takes it. */
class Waiting extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

/**
 * One listener for each signal, however many calls share it: Node warns of a leak at the eleventh, and goes through all
 * of them whenever one comes or goes.
 */
const listening = new WeakMap<AbortSignal, Waiting>();

const nothing = (): void => undefined;

/** Has a function called when the signal aborts, until the function that is answered is called. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return nothing;
  const waiting = listening.get(signal) ?? new Waiting();
  if (waiting.size === 0) {
    listening.set(signal, waiting);
    signal.addEventListener("abort", waiting);
  }
  waiting.add(callback);
  return () => {
    waiting.delete(callback);
    if (waiting.size === 0) signal.removeEventListener("abort", waiting);
  };
}
