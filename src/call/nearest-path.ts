/** Paths that one change makes of the rest, a character replaced by any text: a wrong, missing or superfluous one. */
type NearestByText<
  Paths extends string,
  Rest extends string,
  Head extends string = "",
  Found extends string = never,
> = Rest extends `${infer Character}${infer Tail}`
  ? NearestByText<Paths, Tail, `${Head}${Character}`, Found | Extract<Paths, `${Head}${string}${Tail}`>>
  : Found;

/** Paths with a parameter in the position of a value of this one. */
type NearestByParameter<
  Paths extends string,
  Rest extends string,
  Head extends string = "",
  Found extends string = never,
> = Rest extends `/${infer Segment}/${infer Tail}`
  ? NearestByParameter<Paths, `/${Tail}`, `${Head}/${Segment}`, Found | Extract<Paths, `${Head}/{${string}}/${Tail}`>>
  : Found | Extract<Paths, `${Head}/{${string}}`>;

type Nearest<Paths extends string, Path extends string> = [NearestByParameter<Paths, Path>] extends [never]
  ? NearestByText<Paths, Path>
  : NearestByParameter<Paths, Path>;

/** The methods that have a path. */
type MethodOf<Routes, Path> = {
  [Method in keyof Routes]: Path extends keyof Routes[Method] ? Method : never;
}[keyof Routes];

/**
 * What a wrong path is assigned to: the compiler's message shows it, and says so what to write instead. An object, because
 * an editor would offer a string.
 */
export type ExplainPath<Path extends string, Operations, Routes> = [MethodOf<Routes, Path>] extends [never]
  ? [Nearest<keyof Operations & string, Path>] extends [never]
    ? { "the document has no such path. An example": "/policy/{id}" }
    : { "did you mean": Nearest<keyof Operations & string, Path> }
  : { "this path has another method": MethodOf<Routes, Path> };
