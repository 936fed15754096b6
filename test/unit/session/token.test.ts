import { expect, test } from "vitest";
import { lifetimeOf } from "../../../src/session/token.ts";
import { jwt } from "../support/fake-api.ts";

const TEN_MINUTES = 600_000;
const claims = (value: unknown) => `h.${Buffer.from(JSON.stringify(value)).toString("base64url")}.s`;

test("a token lives from iat to exp", () => {
  expect(lifetimeOf(jwt("x", 300))).toBe(300_000);
  expect(lifetimeOf(claims({ iat: 1, exp: 31, name: "ÿÿ>>??~~" }))).toBe(30_000);
});

test.each([
  "",
  "text",
  "a.b.c",
  "a.%%%.c",
  claims({ exp: 5 }),
  claims({ iat: 5 }),
  claims({ iat: 9, exp: 5 }),
  claims({ iat: 5, exp: 5 }),
  claims({ iat: "x", exp: {} }),
  claims(null),
  claims([]),
])("a token without them lives ten minutes: %s", (token) => {
  expect(lifetimeOf(token)).toBe(TEN_MINUTES);
});
