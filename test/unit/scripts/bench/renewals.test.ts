import { expect, test } from "vitest";
import { measureRenewals } from "../../../../scripts/bench/renewals.ts";
import * as library from "../../../../src/index.ts";

test("200 late refusals are one login for the client, and 200 for those that only react", async () => {
  const { rows } = await measureRenewals(library);
  expect(rows.map(([, logins]) => logins)).toEqual([1, 200, 200]);
});
