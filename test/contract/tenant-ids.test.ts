import { expect, test } from "vitest";
import { readAllBundled } from "../../scripts/documents/bundled.ts";

const documents = await readAllBundled();

/** Names of properties that hold the tenant's Prisma id. */
const TENANT_ID = /prismaId$|tenantId$/i;

/** Lists the places of schemas of tenants' ids: property names with their types. */
function listTenantIds(node: unknown, place: string): { place: string; types: unknown[] }[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const inner = name === "examples" ? [] : listTenantIds(value, `${place}/${name}`);
    const type: unknown = typeof value === "object" && value !== null && "type" in value ? value.type : undefined;
    return TENANT_ID.test(name) && type !== undefined
      ? [...inner, { place: `${place}/${name}`, types: [type].flat() }]
      : inner;
  });
}

test.each(documents)(
  "every numeric tenant id of $api may be a string, since the client returns integers above 2^53 as strings",
  ({ json }) => {
    const ids = listTenantIds(json, "");
    const unsafe = ids.filter(({ types }) => types.includes("integer") && !types.includes("string"));
    expect(unsafe.map(({ place }) => place)).toEqual([]);
  },
);

test("tenant ids of both types are found", () => {
  const ids = documents.flatMap(({ json }) => listTenantIds(json, ""));
  expect(ids.some(({ types }) => types.includes("integer"))).toBe(true);
  expect(ids.some(({ types }) => types.join() === "string")).toBe(true);
});
