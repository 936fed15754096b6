import { expect, test } from "vitest";
import { readLifetime } from "../../../src/session/token.ts";
import { jwt } from "../support/fake-api.ts";

const TEN_MINUTES = 600_000;
const IAT = 1_700_000_000;
const encode = (claims: unknown) => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

test("readLifetime returns the time from iat to exp", () => {
  expect(readLifetime(jwt("x", 300))).toBe(300_000);
  expect(readLifetime(encode({ iat: 1, exp: 31, name: "ÿÿ>>??~~" }))).toBe(30_000);
  expect(readLifetime(encode({ iat: IAT, exp: IAT + 86_400 }))).toBe(86_400_000);
});

test.each(["", "text", "a.b.c", "a.%%%.c", encode(null), encode([])])(
  "readLifetime returns ten minutes for a token that isn't a JWT: %s",
  (token) => {
    expect(readLifetime(token)).toBe(TEN_MINUTES);
  },
);

test.each([
  ["no iat", { exp: 5 }],
  ["no iat, and exp is a time", { exp: IAT }],
  ["no iat, and exp is in five minutes", { exp: Math.floor(Date.now() / 1000) + 300 }],
  ["iat is null", { iat: null, exp: 500 }],
  ["no exp", { iat: 5 }],
  ["exp is before iat", { iat: 9, exp: 5 }],
  ["exp is iat", { iat: 5, exp: 5 }],
  ["claims that aren't numbers", { iat: "x", exp: {} }],
  ["numbers as strings", { iat: "5", exp: "305" }],
  ["exp is in ms", { iat: IAT, exp: (IAT + 300) * 1000 }],
  ["both are in ms", { iat: IAT * 1000, exp: (IAT + 30) * 1000 }],
  ["over a day", { iat: IAT, exp: IAT + 86_401 }],
])("readLifetime returns ten minutes for an implausible lifetime: %s", (_why, claims) => {
  expect(readLifetime(encode(claims))).toBe(TEN_MINUTES);
});
