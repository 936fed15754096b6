import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Sanitiser } from "../../../../scripts/record/sanitise.ts";

const sanitise = (value: unknown, secrets: string[] = []) => new Sanitiser(secrets).value(value);

describe("the sanitiser", () => {
  test("keeps structure, types, nulls, counts, times and the API's vocabulary", () => {
    const alert = {
      status: "open",
      policy: { severity: "high", policyType: "config", systemDefault: true, recommendation: null },
      resource: { cloudType: "aws", regionId: "us-east-1", resourceType: "INSTANCE" },
      firstSeen: 1781516467412,
      alertCount: 12,
      labels: [],
    };
    expect(sanitise(alert)).toEqual(alert);
  });

  test("the sanitiser replaces equal values equally, so that references between responses still match", () => {
    const sanitiser = new Sanitiser([]);
    const list = sanitiser.value([{ id: "P-77", name: "Payments" }]) as { id: string }[];
    const single = sanitiser.value({ id: "P-77", owner: "sam@corp.test" }) as { id: string };
    expect(single.id).toBe(list[0]?.id);
    expect(single.id).not.toContain("77");
  });

  test("gives another tenant other replacements", () => {
    const of = (salt: string) => new Sanitiser([], salt).value({ name: "Payments" });
    expect(of("a")).not.toEqual(of("b"));
  });

  test.each([
    ["an email address", "owner", "jo.doe@corp.test", /^user-\w+@example\.com$/],
    ["an id", "policyId", "7dfca912-019a-4eed-980d-c8a63741d948", /^[0-9a-f-]{36}$/],
    ["an account number", "accountId", "409183726455", /^9\d{11}$/],
    ["an address", "ip", "10.12.13.14", /^198\.51\.100\.\d+$/],
    ["a link", "url", "https://console.corp.test/x?y=1", /^https:\/\/example\.com\/\w+$/],
    ["a name", "name", "Payments Production", /^name-\w+$/],
    ["a page token", "nextPageToken", "eyJhbGciOi", /^page-\w+$/],
  ])("replaces %s by one of ours", (_what, property, value, expected) => {
    const { [property]: replaced } = sanitise({ [property]: value }) as Record<string, string>;
    expect(replaced).toMatch(expected);
    expect(replaced).not.toContain(value);
  });

  test("the sanitiser masks secrets at any depth", () => {
    const config = { integrationConfig: { authToken: "s3cr3t", headers: [{ key: "x", secretValue: "abc", port: 8 }] } };
    const text = JSON.stringify(sanitise(config));
    expect(text).not.toMatch(/s3cr3t|abc/);
    expect(text).toContain('"authToken":"********"');
  });

  test("the sanitiser masks known secrets everywhere, even in keys and vocabulary", () => {
    const text = JSON.stringify(
      sanitise({ status: "opensesame", opensesame: 1, type: ["x opensesame y"] }, ["opensesame"]),
    );
    expect(text).not.toContain("opensesame");
  });

  test("no text of a tenant survives at a property that is not the API's vocabulary", () => {
    const word = fc.stringMatching(/^[a-z]{6,20}( [A-Z][a-z]{5,9}){0,3}$/);
    fc.assert(
      fc.property(word, (text) => {
        const kept = JSON.stringify(
          sanitise({ name: text, note: [text], nested: { anything: text }, [`x ${text}`]: 1 }),
        );
        expect(kept).not.toContain(text);
      }),
    );
  });
});
