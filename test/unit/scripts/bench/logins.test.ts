import { expect, test } from "vitest";
import { measureLogins } from "../../../../scripts/bench/logins.ts";
import * as library from "../../../../src/index.ts";

test("200 late 401 responses cost the client one login, and 200 logins in clients that react to each", async () => {
  const { rows } = await measureLogins(library);
  expect(rows.map(([, logins]) => logins)).toEqual([1, 200, 200]);
});
