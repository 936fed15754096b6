import type { paginations } from "../../generated/paginations.ts";
import type { Method, OperationAt, ResponseOf } from "../call/operations.ts";
import type { OptionsArgument } from "../call/options.ts";
import type { PagerOptions } from "./page.ts";
import type { Pager } from "./pager.ts";

type Paginations = typeof paginations;

/** The paths whose operation with this method has pages. */
export type PagedPath<Paths, M extends Method> = {
  [Operation in keyof Paginations]: Operation extends `${M} ${infer Path extends keyof Paths & string}` ? Path : never;
}[keyof Paginations];

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

type ItemsPath<Operation extends string> = Operation extends keyof Paginations
  ? Paginations[Operation]["items"]
  : never;

/** The items of an operation's pages. */
export type ItemOf<Paths, Path extends keyof Paths & string, M extends Method> = ItemAt<
  ResponseOf<OperationAt<Paths, Path, M>>,
  ItemsPath<`${M} ${Path}`>
>;

type WithPagerOptions<Arguments extends unknown[], Item> = Arguments extends [options: infer Options]
  ? [options: Options & PagerOptions<Item>]
  : Arguments extends [options?: infer Options]
    ? [options?: Options & PagerOptions<Item>]
    : never;

/**
 * Reads a list over all its pages, whichever way the operation splits it. Accepts only operations with `x-pagination`.
 *
 * @example
 * for await (const alert of prisma.cspm.paginate("POST", "/v2/alert", { body: {} })) console.log(alert.id);
 */
export type Paginate<Paths> = <M extends Method, Path extends PagedPath<Paths, M>>(
  method: M,
  path: Path,
  ...options: WithPagerOptions<OptionsArgument<OperationAt<Paths, Path, M>, undefined>, ItemOf<Paths, Path, M>>
) => Pager<ItemOf<Paths, Path, M>>;
