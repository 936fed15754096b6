// For `node --import`: the waits of the process are short.
import { setShortTimeout } from "./short-waits.ts";

globalThis.setTimeout = setShortTimeout;
