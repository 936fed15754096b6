import type { paginations } from "../../generated/paginations.ts";
import type { Pager, PagerOptions } from "../pages/pager.ts";
import type { OptionsArgument } from "./call-options.ts";
import type { AnswerOf, Method } from "./operations.ts";

type Paged = typeof paginations;

/** The paths whose operation with this method has pages. */
export type PagedPath<Paths, M extends Method> = {
  [Operation in keyof Paged]: Operation extends `${M} ${infer Path extends keyof Paths & string}` ? Path : never;
}[keyof Paged];

/** What stands at a dotted name. */
type At<Value, Path extends string> = Path extends ""
  ? Value
  : Path extends `${infer Key}.${infer Rest}`
    ? At<Property<Value, Key>, Rest>
    : Property<Value, Path>;

/** Distributes over unions, and looks past null and undefined. */
type Property<Value, Key extends string> = Value extends null | undefined
  ? never
  : Key extends keyof Value
    ? Value[Key]
    : never;

type ElementOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

type ItemsPath<Operation extends string> = Operation extends keyof Paged ? Paged[Operation]["items"] : never;

/** An operation by its path and its method as a call spells it. */
export type OperationOf<Paths, Path extends keyof Paths, M extends Method> =
  Lowercase<M> extends keyof Paths[Path] ? Paths[Path][Lowercase<M>] : never;

/** The items of an operation's pages. */
export type ItemOf<Paths, Path extends keyof Paths & string, M extends Method> = ElementOf<
  At<AnswerOf<OperationOf<Paths, Path, M>>, ItemsPath<`${M} ${Path}`>>
>;

type WithPagerOptions<Arguments extends unknown[], Item> = Arguments extends [options: infer Options]
  ? [options: Options & PagerOptions<Item>]
  : Arguments extends [options?: infer Options]
    ? [options?: Options & PagerOptions<Item>]
    : never;

/**
 * Reads a list over all its pages, however the operation splits it. Only operations with `x-pagination` are taken.
 *
 * @example
 * for await (const alert of prisma.cspm.paginate("POST", "/v2/alert", { body: {} })) console.log(alert.id);
 */
export type Paginate<Paths> = <M extends Method, Path extends PagedPath<Paths, M>>(
  method: M,
  path: Path,
  ...options: WithPagerOptions<OptionsArgument<OperationOf<Paths, Path, M>, undefined>, ItemOf<Paths, Path, M>>
) => Pager<ItemOf<Paths, Path, M>>;
