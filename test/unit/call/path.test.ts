import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serializePath } from "../../../src/call/serialize.ts";
import { fakeApi } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const template = "/user/{id}/keys";
const operation = `DELETE ${template}`;
const text = fc.string({ unit: "grapheme", minLength: 1 });

describe("path parameters", () => {
  test("a path parameter keeps its value in the URL, and never leaves its segment", () => {
    fc.assert(
      fc.property(
        text.filter((value) => !/^(\.|%2e){1,2}$/i.test(value)),
        (id) => {
          const { pathname, search, hash, host } = new URL(
            `https://api.prismacloud.io${serializePath(template, { id }, operation)}`,
          );
          const segments = pathname.split("/");
          expect(segments.map(decodeURIComponent)).toEqual(["", "user", id, "keys"]);
          expect([search, hash, host]).toEqual(["", "", "api.prismacloud.io"]);
        },
      ),
    );
  });

  test.each([".", "..", "%2e", "%2E%2e", ".%2e", "%2e."])(
    "a path parameter that's the dot segment %j is rejected",
    (id) => {
      expect(() => serializePath(template, { id }, operation)).toThrow(
        new TypeError(`Path parameter \`id\` of ${operation} is a dot segment, which would call another operation.`),
      );
    },
  );

  test.each([undefined, null, ""])("a path parameter that's %j is rejected as missing", (id) => {
    expect(() => serializePath(template, { id }, operation)).toThrow(
      new TypeError(`Path parameter \`id\` of ${operation} is missing.`),
    );
  });

  test.each([[["a"]], [{}], [new Date(0)], [Number.NaN], [Number.POSITIVE_INFINITY], [() => 1]])(
    "a path parameter that's %s is rejected",
    (id) => {
      expect(() => serializePath(template, { id }, operation)).toThrow(
        "Path parameter `id` of DELETE /user/{id}/keys must be a string, a number",
      );
    },
  );

  test("a path parameter that's half a surrogate pair is rejected", () => {
    expect(() => serializePath(template, { id: "\ud800" }, operation)).toThrow("isn't well-formed Unicode");
  });

  test("a path parameter may be a number or a boolean", () => {
    expect(serializePath("/policy/{id}/status/{on}", { id: 0, on: false }, "PATCH /policy/{id}/status/{on}")).toBe(
      "/policy/0/status/false",
    );
  });
});

test.each([undefined, {}, { params: {} }, { params: { path: { Id: "x" } } }, { params: { path: { id: ".." } } }])(
  "a call with the parameters %j rejects with a TypeError, and nothing is sent",
  async (options) => {
    const api = fakeApi({ clock: new VirtualClock() });
    await expect(api.cspm.DELETE(template, options)).rejects.toThrow(TypeError);
    expect([...api.sent, ...api.logins]).toEqual([]);
  },
);
