import type { ExplainPath } from "./nearest-path.ts";
import type { ResponseOf } from "./operations.ts";
import type { OptionsFor, ParseAs, ParsedAs } from "./options.ts";
import type { Result } from "./result.ts";

/** A member of a map by its path; unknown for a path that it doesn't have. */
export type Lookup<Map, Path> = Path extends keyof Map ? Map[Path] : unknown;

type DataOf<Operation, As> = As extends keyof ParsedAs ? ParsedAs[As] : ResponseOf<Operation>;

/** The names of properties that may not be left out. */
type RequiredKeys<Type> = { [Key in keyof Type]-?: {} extends Pick<Type, Key> ? never : Key }[keyof Type] & string;

/** What an operation needs. */
type RequiredOption<Operation> = Operation extends { parameters: { path: infer Parameters } }
  ? `params.path.${RequiredKeys<Parameters>}`
  : Operation extends { parameters: { query: infer Parameters } }
    ? `params.query.${RequiredKeys<Parameters>}`
    : "body";

/**
 * unknown for the path of an operation that needs no options, otherwise what it needs. An editor asks for all paths
 * before one is written, so all are fine.
 */
export type MissingOptions<Path, Operations, FreePaths, Operation> = [keyof Operations] extends [Path]
  ? unknown
  : [Path] extends [FreePaths]
    ? unknown
    : { "pass options with": RequiredOption<Operation> };

/** The type of the argument `path`, by whether options follow. */
interface PathArguments<in out Path extends string, in out Operations, in out FreePaths, in out Routes> {
  withOptions: [Path] extends [keyof Operations] ? unknown : ExplainPath<Path, Operations, Routes>;
  alone: [Path] extends [keyof Operations]
    ? MissingOptions<Path, Operations, FreePaths, Operations[Path]>
    : ExplainPath<Path, Operations, Routes>;
}

/** A key that TypeScript only resolves once it knows `Path`. */
export type Late<Path, Key> = [Path] extends [string] ? Key : never;

/**
 * Calls the operations of one method. The path is spelled as in the document, with its parameters in braces.
 *
 * How it's typed decides how long an editor takes after each edit. `Path` isn't limited to the paths: to check an argument
 * whose type depends on it, TypeScript would look at the operations of all of them. They're its default, which editors
 * offer. The type of `path` is a member of an interface with variance annotations, because TypeScript would work out how an
 * alias depends on its parameters. The signatures differ in their number of arguments, so that the compiler picks one
 * before it looks at types: its message then says what's missing or wrong, rather than a number of arguments.
 */
export interface Caller<Operations, FreePaths, Routes> {
  /**
   * Calls an operation by its path, spelled as in the document, with its parameters in braces. A failed request resolves
   * with an `error`.
   *
   * @example
   * const { data, error } = await prisma.cspm.GET("/policy/{id}", { params: { path: { id } } });
   */
  <Path extends string = keyof Operations & string, As extends ParseAs | undefined = undefined>(
    path: Path & PathArguments<Path, Operations, FreePaths, Routes>[Late<Path, "withOptions">],
    options: OptionsFor<Lookup<Operations, Path>, As>,
  ): Promise<Result<DataOf<Lookup<Operations, Path>, As>>>;
  /**
   * Calls an operation that needs no options, by its path. A failed request resolves with an `error`.
   *
   * @example
   * const { data, error } = await prisma.cspm.GET("/v2/policy");
   */
  <Path extends string = keyof Operations & string>(
    path: Path & PathArguments<Path, Operations, FreePaths, Routes>[Late<Path, "alone">],
  ): Promise<Result<ResponseOf<Lookup<Operations, Path>>>>;
}

/** unknown for the path of an operation of the subset, otherwise what's wrong with it. */
type PathIn<Path extends string, Operations, Subset, AllSubsets, Problem> = [Path] extends [keyof Subset]
  ? unknown
  : [Path] extends [keyof Operations]
    ? Problem
    : ExplainPath<Path, Subset, AllSubsets>;

/** The type of the argument `path`, by whether options follow. See `Caller`. */
interface SubsetPathArguments<
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
export type SubsetArguments<Path extends string, Method, Routes, FreePaths, Subsets, Problem> = SubsetPathArguments<
  Path,
  Lookup<Routes, Method>,
  Lookup<FreePaths, Method>,
  Lookup<Subsets, Method>,
  Subsets,
  Problem
>;
