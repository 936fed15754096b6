import type { ExplainPath } from "./nearest-path.ts";
import type { ResponseOf } from "./operations.ts";
import type { OptionsFor, ParsedAs, ParseAs } from "./options.ts";
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
  <Path extends string = keyof Operations & string, As extends ParseAs | undefined = undefined>(
    path: Path & PathArguments<Path, Operations, FreePaths, Routes>[Late<Path, "withOptions">],
    options: OptionsFor<Lookup<Operations, Path>, As>,
  ): Promise<Result<DataOf<Lookup<Operations, Path>, As>>>;
  <Path extends string = keyof Operations & string>(
    path: Path & PathArguments<Path, Operations, FreePaths, Routes>[Late<Path, "alone">],
  ): Promise<Result<ResponseOf<Lookup<Operations, Path>>>>;
}
