import type { Lookup, MissingOptions } from "./caller.ts";
import type { ExplainPath } from "./nearest-path.ts";

/** unknown for the path of an operation of the subset, otherwise what's wrong with it. */
type PathIn<Path extends string, Operations, Subset, AllSubsets, Problem> = [Path] extends [keyof Subset]
  ? unknown
  : [Path] extends [keyof Operations]
    ? Problem
    : ExplainPath<Path, Subset, AllSubsets>;

/** The type of the argument `path`, by whether options follow. See `Caller`. */
interface PathArguments<
  in out Path extends string,
  in out Operations,
  in out FreePaths,
  in out Subset,
  in out AllSubsets,
  in out Problem,
> {
  withOptions: PathIn<Path, Operations, Subset, AllSubsets, Problem>;
  alone: [Path] extends [keyof Subset]
    ? MissingOptions<Path, Subset, FreePaths, Lookup<Operations, Path>>
    : PathIn<Path, Operations, Subset, AllSubsets, Problem>;
}

/**
 * Types for the path of `paginate` or `job`, which must be that of an operation in a subset: those with pages, or those that
 * are jobs. Index it with `Late<Path, "withOptions">` or `Late<Path, "alone">` in the signature itself: in an alias, TypeScript
 * would resolve it for each path it completes. The compiler's message for another operation shows `Problem`: an object type
 * written in place, because a name would be shown instead of its content.
 */
export type SubsetArguments<Path extends string, Method, Routes, FreePaths, Subsets, Problem> = PathArguments<
  Path,
  Lookup<Routes, Method>,
  Lookup<FreePaths, Method>,
  Lookup<Subsets, Method>,
  Subsets,
  Problem
>;
