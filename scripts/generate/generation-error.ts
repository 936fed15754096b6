import { InputError } from "../errors.ts";

/** A document that can't be turned into types. The message has the location and the reason. */
export class GenerationError extends InputError {
  override readonly name = "GenerationError";
}
