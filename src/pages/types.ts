import type { Late, Lookup, MissingOptions } from "../call/caller.ts";
import type { ExplainPath } from "../call/nearest-path.ts";
import type { OptionsFor } from "../call/options.ts";
import type { PagerOptions } from "./page.ts";
import type { Pager } from "./pager.ts";

/** The value at a dotted name. */
type At<Value, Path extends string> = Path extends ""
  ? Value
  : Path extends `${infer Key}.${infer Rest}`
    ? At<Property<Value, Key>, Rest>
    : Property<Value, Path>;

/** Distributes over unions, and skips null and undefined. */
type Property<Value, Key extends string> = Value extends null | undefined
  ? never
  : Key extends keyof Value
    ? Value[Key]
    : never;

type ElementOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** The items of the list at a dotted name of a response. */
export type ItemAt<Data, Path extends string> = ElementOf<At<Data, Path>>;

/** unknown for the path of an operation with pages, otherwise what's wrong with it. */
type PagedPath<Path extends string, Method, Operations, Pages, AllPages> = [Path] extends [keyof Pages]
  ? unknown
  : [Path] extends [keyof Operations]
    ? { "this operation has no pages, so call": Method }
    : ExplainPath<Path, Pages, AllPages>;

/** The type of the argument `path`, by whether options follow. See `Caller`. */
interface PathArguments<
  in out Path extends string,
  in out Method,
  in out Operations,
  in out FreePaths,
  in out Pages,
  in out AllPages,
> {
  withOptions: PagedPath<Path, Method, Operations, Pages, AllPages>;
  alone: [Path] extends [keyof Pages]
    ? MissingOptions<Path, Pages, FreePaths, Lookup<Operations, Path>>
    : PagedPath<Path, Method, Operations, Pages, AllPages>;
}

type Arguments<Path extends string, Method, Routes, FreePaths, Pages> = PathArguments<
  Path,
  Method,
  Lookup<Routes, Method>,
  Lookup<FreePaths, Method>,
  Lookup<Pages, Method>,
  Pages
>;

/**
 * Reads a list over all its pages, whichever way the operation splits it. Accepts only operations with `x-pagination`.
 *
 * @example
 * for await (const alert of prisma.cspm.paginate("POST", "/v2/alert", { body: {} })) console.log(alert.id);
 */
export interface Paginate<Routes, FreePaths, Pages> {
  <M extends keyof Pages & string, Path extends string = keyof Pages[M] & string>(
    method: M,
    path: Path & Arguments<Path, M, Routes, FreePaths, Pages>[Late<Path, "withOptions">],
    options: OptionsFor<Lookup<Lookup<Routes, M>, Path>, undefined> & PagerOptions<Lookup<Pages[M], Path>>,
  ): Pager<Lookup<Pages[M], Path>>;
  <M extends keyof Pages & string, Path extends string = keyof Pages[M] & string>(
    method: M,
    path: Path & Arguments<Path, M, Routes, FreePaths, Pages>[Late<Path, "alone">],
  ): Pager<Lookup<Pages[M], Path>>;
}
