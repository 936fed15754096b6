import type { Late, Lookup } from "../call/caller.ts";
import type { OptionsFor } from "../call/options.ts";
import type { SubsetArguments } from "../call/caller.ts";
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

/** Reads lists over all their pages. */
export interface Paginate<Routes, FreePaths, Pages> {
  /**
   * Reads a list over all its pages, whichever way the operation splits it. Nothing is sent before it's read.
   *
   * @example
   * for await (const alert of prisma.cspm.paginate("POST", "/v2/alert", { body: {} })) console.log(alert.id);
   */
  <M extends keyof Pages & string, Path extends string = keyof Pages[M] & string>(
    method: M,
    path: Path &
      SubsetArguments<Path, M, Routes, FreePaths, Pages, { "this operation has no pages, so call": M }>[Late<
        Path,
        "withOptions"
      >],
    options: OptionsFor<Lookup<Lookup<Routes, M>, Path>, undefined> & PagerOptions<Lookup<Pages[M], Path>>,
  ): Pager<Lookup<Pages[M], Path>>;
  /** Reads a list over all its pages. The operation needs no options. */
  <M extends keyof Pages & string, Path extends string = keyof Pages[M] & string>(
    method: M,
    path: Path &
      SubsetArguments<Path, M, Routes, FreePaths, Pages, { "this operation has no pages, so call": M }>[Late<
        Path,
        "alone"
      >],
  ): Pager<Lookup<Pages[M], Path>>;
}
