import type { Late, Lookup, MissingOptions } from "./caller.ts";
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
 * What the path of `paginate` or `job` must be: that of an operation in a subset, those with pages or those that are jobs.
 * The compiler's message for another operation shows `Problem`: an object type, written in place, as a name would be shown
 * instead of its content.
 */
export type SubsetPath<
  Path extends string,
  Method,
  Routes,
  FreePaths,
  Subsets,
  Problem,
  Key extends "withOptions" | "alone",
> = PathArguments<
  Path,
  Lookup<Routes, Method>,
  Lookup<FreePaths, Method>,
  Lookup<Subsets, Method>,
  Subsets,
  Problem
>[Late<Path, Key>];
