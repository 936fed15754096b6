import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/** Collects what's unreachable. The target of a new WeakRef is kept until the end of this turn of the event loop. */
export const collectGarbage = runInNewContext("gc") as () => void;
