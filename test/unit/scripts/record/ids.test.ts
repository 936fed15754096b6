import { expect, test } from "vitest";
import { Sanitiser } from "../../../../scripts/record/sanitise.ts";

const sanitised = (value: object) => new Sanitiser().value(value);

test.each([1_000_000, 4_091_837, 40_918_372_645, Number.MAX_SAFE_INTEGER])(
  "a number of seven digits or more at an id is replaced by one as long: %d",
  (id) => {
    const { accountId } = sanitised({ accountId: id }) as { accountId: number };
    expect(accountId).not.toBe(id);
    expect(String(accountId)).toHaveLength(String(id).length);
  },
);

test.each([
  ["a smaller number at an id", { id: 999_999 }],
  ["a time at an id", { id: 1_781_516_467_412 }],
  ["a number that isn't an id", { total: 4_091_837 }],
])("%s is kept", (_what, value) => {
  expect(sanitised(value)).toEqual(value);
});
