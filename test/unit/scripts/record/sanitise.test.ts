import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../../../scripts/documents/schema.ts";
import { Sanitiser, type SanitiserOptions } from "../../../../scripts/record/sanitise.ts";
import { PLANTED_NUMBERS, PLANTED_STRINGS } from "./planted-values.ts";

const text: Schema = { type: "string" };
const number: Schema = { type: "number" };

const THING: Schema = {
  type: "object",
  properties: {
    id: text,
    name: text,
    reason: { type: "string", "x-extensible-enum": ["NEW_ALERT", "USER_DISMISSED"] },
    type: { oneOf: [{ type: "string", enum: ["config", "network"] }, { type: "null" }] },
    status: { const: "open" },
    ip: text,
    url: text,
    count: number,
    latitude: number,
    accountId: number,
    percent: { type: "number", maximum: 100 },
    time: { type: ["integer", "string"] },
    label: { type: "string", maxLength: 8 },
    enabled: { type: "boolean" },
    note: { type: ["string", "null"] },
    tags: { type: "array", items: text },
    counts: { type: "object", additionalProperties: number },
    owners: { type: "object", additionalProperties: text },
    children: { type: "object", additionalProperties: { $ref: "#/components/schemas/Thing" } },
    anything: {},
    nextPageToken: text,
    authToken: text,
    credential: {
      type: "object",
      properties: {
        kind: { type: "string", enum: ["basic"] },
        user: text,
        port: number,
        headers: { type: "array", items: text },
      },
    },
  },
};
const document = { components: { schemas: { Thing: THING } } };

/** With a fixed salt, because a random replacement can contain a planted value by chance. */
const sanitise = (value: object, options: SanitiserOptions = { salt: "test" }) =>
  new Sanitiser(options).sanitise(value, { $ref: "#/components/schemas/Thing" }, document) as Record<string, unknown>;

/** Puts a value into every kind of place: described, undescribed, as a key, in lists and maps, and below a secret. */
const plant = (value: string | number): object => ({
  ...Object.fromEntries(
    [
      "id",
      "name",
      "reason",
      "type",
      "status",
      "ip",
      "url",
      "count",
      "latitude",
      "accountId",
      "percent",
      "time",
      "label",
    ].map((name) => [name, value]),
  ),
  note: value,
  tags: [value, [value]],
  counts: { [value]: value },
  owners: { [value]: value, some: { [value]: value } },
  children: { [value]: { reason: value, children: { [value]: { type: [value] } } } },
  anything: { [value]: [{ [value]: value }], list: [value] },
  undescribed: value,
  [value]: value,
  nextPageToken: value,
  authToken: value,
  credential: { kind: value, user: value, port: value, headers: [value], [value]: value },
});

describe("planted values", () => {
  const strings = Object.entries(PLANTED_STRINGS).flatMap(([kind, values]) =>
    values.map((value) => [kind, value] as const),
  );
  const numbers = Object.entries(PLANTED_NUMBERS).flatMap(([kind, values]) =>
    values.map((value) => [kind, value] as const),
  );

  test("there are about a hundred planted values", () => {
    expect(strings.length + numbers.length).toBeGreaterThan(90);
  });

  test.each(strings)("the sanitiser removes %s from every place: %j", (_kind, value) => {
    const kept = JSON.stringify(sanitise(plant(value))).toLowerCase();
    expect(kept).not.toContain(JSON.stringify(value).slice(1, -1).toLowerCase());
    for (const word of value.toLowerCase().match(/[a-z]{6,}|\d{5,}/g) ?? [])
      if (!JSON.stringify(THING).toLowerCase().includes(word)) expect(kept).not.toContain(word);
  });

  test.each(numbers)("the sanitiser removes %s from every place: %d", (_kind, value) => {
    const kept = JSON.stringify(sanitise(plant(value)));
    expect(kept).not.toContain(String(Math.abs(value)));
  });

  test("the sanitiser masks the run's own access key and secret even if the document lists them", () => {
    const kept = sanitise({ status: "open", type: "config", name: "config" }, { secrets: ["open", "config"] });
    expect(kept).toEqual({ status: "********", type: "********", name: "********" });
  });

  test("the sanitiser keeps no string and no key that the document doesn't list", () => {
    const ours = /^([A-Za-z]+-[0-9a-f]{2,10}|\*{8}|0\.5|\d{1,3}|1\d*|true|false|)$/;
    const names = new Set([...Object.keys(THING.properties ?? {}), "kind", "user", "port", "headers"]);
    const listed = new Set(["NEW_ALERT", "USER_DISMISSED", "config", "network", "open", "basic"]);
    const strange: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value === "string" && !ours.test(value) && !listed.has(value)) strange.push(value);
      if (typeof value !== "object" || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        if (!Array.isArray(value) && !names.has(key) && !/^(key-[0-9a-f]{10}|1\d*|0\.5)$/.test(key)) strange.push(key);
        visit(item);
      }
    };
    const word = fc.stringMatching(/^[A-Za-z0-9 _]{1,24}$/);
    fc.assert(
      fc.property(word, (value) => {
        strange.length = 0;
        visit(sanitise(plant(value)));
        return strange.length === 0;
      }),
    );
  });
});

describe("kept values", () => {
  test("the sanitiser keeps listed words, small numbers, booleans, nulls, empty strings and the structure", () => {
    const thing = {
      reason: "NEW_ALERT",
      type: "network",
      status: "open",
      count: 12,
      percent: 100,
      enabled: true,
      note: null,
      name: "",
      tags: [],
      credential: { kind: "basic" },
    };
    expect(sanitise(thing)).toEqual(thing);
    expect(sanitise({ type: null, counts: {}, children: {} })).toEqual({ type: null, counts: {}, children: {} });
  });

  test("the sanitiser keeps a word only as a value of the property that lists it", () => {
    expect(sanitise({ name: "config", reason: "network" })).toEqual({
      name: expect.stringMatching(/^name-\w{10}$/) as string,
      reason: expect.stringMatching(/^reason-\w{10}$/) as string,
    });
  });

  test("the sanitiser drops properties that the document doesn't describe", () => {
    expect(Object.keys(sanitise({ id: "a", colour: "red" }))).toEqual(["id"]);
  });
});

describe("replacements", () => {
  test.each<[form: string, property: string, value: unknown, expected: RegExp]>([
    ["an email address", "name", "jo.doe@corp.test", /^user-\w{10}@example\.com$/],
    [
      "a UUID",
      "id",
      "7dfca912-019a-4eed-980d-c8a63741d948",
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    ],
    ["a string of digits", "id", "409183726455", /^1\d{11}$/],
    ["an id of seven digits", "accountId", 4_091_837, /^1\d{6}$/],
    ["an IPv4 address", "ip", "10.12.13.14", /^198\.51\.100\.\d+$/],
    ["a URL", "url", "https://console.corp.test/x?y=1", /^https:\/\/example\.com\/\w{10}$/],
    ["a page token", "nextPageToken", "eyJhbGciOi", /^page-\w{10}$/],
    ["a secret", "authToken", "s3cr3t", /^\*{8}$/],
    ["a date", "time", "2031-05-04", /^2026-01-31$/],
    ["a time in UTC", "time", "2031-05-04T03:02:01.987Z", /^2026-01-31T12:00:00\.000Z$/],
    ["a time with an offset", "time", "2031-05-04T03:02:01-0700", /^2026-01-31T12:00:00\+0000$/],
    ["a Unix time in ms", "time", 1_936_047_721_987, /^1769860800000$/],
    ["a Unix time in s", "time", 1_936_047_721, /^1769860800$/],
    ["a coordinate", "latitude", 48.137154, /^0\.5$/],
    ["a number above the maximum", "percent", 4_711, /^100$/],
    ["a string with a maximum length", "label", "production", /^label-\w\w$/],
  ])("the sanitiser replaces %s by one of the same form", (_form, property, value, expected) => {
    const { [property]: replaced } = sanitise({ [property]: value });
    expect(typeof replaced).toBe(typeof value);
    expect(String(replaced)).toMatch(expected);
  });

  test("the sanitiser masks everything below a secret property but listed words", () => {
    expect(sanitise({ credential: { kind: "basic", user: "jdoe", port: 443, headers: ["x"] } })).toEqual({
      credential: { kind: "basic", user: "********", port: 0, headers: ["********"] },
    });
  });

  test("the sanitiser replaces equal values equally, so that references between responses still match", () => {
    const sanitiser = new Sanitiser();
    const read = (value: object) => sanitiser.sanitise(value, THING, document) as { id: string; tags: string[] };
    const [first, second] = [read({ id: "409183726455" }), read({ id: "409183726455", tags: ["409183726455"] })];
    expect(second).toEqual({ id: first.id, tags: [first.id] });
  });

  test("two runs replace the same value differently", () => {
    expect(sanitise({ name: "Payments" }, {})).not.toEqual(sanitise({ name: "Payments" }, {}));
    expect(sanitise({ name: "Payments" }, { salt: "a" })).toEqual(sanitise({ name: "Payments" }, { salt: "a" }));
  });
});
