import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { APIS } from "../../scripts/documents/bundled.ts";

interface Head {
  readonly info: { readonly version: string };
  readonly servers: readonly {
    readonly url: string;
    readonly variables?: Record<string, { readonly enum?: unknown }>;
  }[];
  readonly tags: readonly { readonly name: string }[];
  readonly "x-tagGroups": readonly { readonly name: string; readonly tags: readonly string[] }[];
}

const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), "utf8")) as unknown;

const heads = await Promise.all(
  APIS.map(async (api) => ({ api, head: (await read(`generated/openapi/${api}.json`)) as Head })),
);
const { version } = (await read("package.json")) as { version: string };

test.each(heads)("the $api document has the version of the package", ({ head }) => {
  expect(head.info.version).toBe(version);
});

test.each(heads)("the $api document lists the hosts of all known regions, and takes any other", ({ head }) => {
  const [any, ...known] = head.servers;
  expect(any?.url).toBe("https://{host}");
  expect(any?.variables?.["host"]?.enum).toBeUndefined();
  expect(known).toHaveLength(16);
  for (const { url } of known) expect(url).toMatch(/^https:\/\/api\d?(\.[a-z]+)?\.prismacloud\.(io|cn)$/);
  expect(head.servers).toEqual(heads[0]?.head.servers);
});

test.each(heads)("each tag of the $api document is in one group", ({ head }) => {
  const grouped = head["x-tagGroups"].flatMap(({ tags }) => tags);
  expect(grouped.sort()).toEqual(head.tags.map(({ name }) => name).sort());
});
