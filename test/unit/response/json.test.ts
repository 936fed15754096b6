import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson as parseBytes } from "../../../src/response/parse.ts";
import { fakeApi } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const parseJson = (text: string): unknown => parseBytes(text, new TextEncoder().encode(text));

const unsafe = fc
  .bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
  .filter((value) => !Number.isSafeInteger(Number(value)));

const hasLongInteger = (text: string) => /(?<![.\d])\d{16}/.test(text);

describe("parseJson()", () => {
  test("parseJson() keeps every digit of an unsafe integer, as a string", () => {
    const place = fc.constantFrom(
      (digits: string) => [digits, (value: unknown) => value],
      (digits: string) => [` ${digits}\n`, (value: unknown) => value],
      (digits: string) => [`[${digits}]`, (value: unknown) => (value as unknown[])[0]],
      (digits: string) => [`[1, ${digits} ,2]`, (value: unknown) => (value as unknown[])[1]],
      (digits: string) => [`{"a":${digits}}`, (value: unknown) => (value as { a: unknown }).a],
      (digits: string) => [`{"a" :\n ${digits}}`, (value: unknown) => (value as { a: unknown }).a],
      (digits: string) => [`[{"a":[[${digits}]]}]`, (value: unknown) => (value as [{ a: [[unknown]] }])[0].a[0][0]],
    ) as fc.Arbitrary<(digits: string) => [string, (value: unknown) => unknown]>;
    fc.assert(
      fc.property(unsafe, place, (value, write) => {
        const [text, read] = write(String(value));
        expect(read(parseJson(text))).toBe(String(value));
      }),
    );
  });

  test.each([
    ["9007199254740991", 9007199254740991],
    ["-9007199254740991", -9007199254740991],
    ["9007199254740992", "9007199254740992"],
    ["9007199254740993", "9007199254740993"],
    ["-9007199254740993", "-9007199254740993"],
    ["804430982135447553", "804430982135447553"],
    ["1234567890123456.5", 1234567890123456.5],
    ["0.1234567890123456789", 0.12345678901234568],
    ["12345678901234567890.0", 12345678901234567890],
    ["1e20", 1e20],
    ["12345678901234567890e0", 12345678901234567890],
    ['"9007199254740993"', "9007199254740993"],
    ['"id: 9007199254740993"', "id: 9007199254740993"],
    ['"[9007199254740993,\\"9007199254740993\\\\"', '[9007199254740993,"9007199254740993\\'],
  ])("parseJson(%j) returns %j", (text, value) => {
    expect(parseJson(text)).toBe(value);
  });

  test("parseJson() returns what JSON.parse returns for everything without unsafe integers", () => {
    fc.assert(
      fc.property(
        fc.json({ depthSize: "medium" }).filter((text) => !hasLongInteger(text)),
        (text) => {
          expect(parseJson(text)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  test("parseJson() changes nothing beside unsafe integers", () => {
    fc.assert(
      fc.property(
        fc.json().filter((text) => !hasLongInteger(text)),
        unsafe,
        (text, value) => {
          expect(parseJson(`{"big":${value},"other":${text}}`)).toEqual({
            big: String(value),
            other: JSON.parse(text) as unknown,
          });
        },
      ),
    );
  });

  test.each(["", "{", '{"a":12345678901234567890', "{12345678901234567890:1}", "012345678901234567890", "[1 2]"])(
    "parseJson() throws for %j, which isn't JSON",
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );
});

const respond =
  (text: string, status = 200) =>
  () =>
    new Response(text, { status, headers: { "content-type": "application/json" } });

test("a call returns a tenant id above 2^53 with all its digits", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: respond('{"tenantId":804430982135447553,"count":3}') });
  const { data } = await clock.run(api.cspm.GET("/v2/policy"));
  expect(data).toEqual({ tenantId: "804430982135447553", count: 3 });
});

test("an error body has an integer above 2^53 with all its digits", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: respond('{"tenantId":804430982135447553}', 400) });
  const { error } = await clock.run(api.cspm.GET("/v2/policy"));
  expect(error).toHaveProperty("body", { tenantId: "804430982135447553" });
});

test("json() of a job returns an integer above 2^53 with all its digits", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: respond('[{"id":9007199254740993}]') });
  const job = api.cspm.job("GET", "/report/{id}/download", { params: { path: { id: "1" } } });
  expect(await clock.run(job.json())).toEqual([{ id: "9007199254740993" }]);
});
