import { InputError } from "../errors.ts";

/** A document that cannot be turned into types: says where and why. */
export class GenerationError extends InputError {
  override readonly name = "GenerationError";
}
