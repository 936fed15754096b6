import type { AnyCall, AnyCallOptions } from "../client.ts";
import type { Method } from "../types/operations.ts";
import { checkCursor } from "./cursor.ts";
import { Pager, type PagerOptions } from "./pager.ts";

export type AnyPagerOptions = AnyCallOptions & PagerOptions<unknown>;

/** `paginate` without types. What walks pages is a chunk of its own: many programs never read one. */
export function paginate(
  call: AnyCall,
  method: Method,
  path: string,
  { onPage, from, ...options }: AnyPagerOptions = {},
): Pager<unknown> {
  checkCursor(`${method} ${path}`, from);
  const read = async function* () {
    const { walk } = await import("./walk.ts");
    yield* walk(call, method, path, options, from);
  };
  return new Pager(read, { onPage, signal: options.signal });
}
