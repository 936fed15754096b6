/** A document that cannot be turned into types: says where and why. */
export class GenerationError extends Error {
  override readonly name = "GenerationError";
}
