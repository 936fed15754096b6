import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { readAllBundled } from "../../../../scripts/documents/bundled.ts";
import { bundleSearch, createSearchIndex, readGuides } from "../../../../scripts/docs/search-index.ts";
import { Finder } from "../../../../src/find/find.ts";
import { TASKS } from "../../find/tasks.ts";

const HELPER = {
  kind: "helper",
  name: "saveTo",
  summary: "Writes a job's download to a file as it arrives.",
  href: "typescript/functions/node.saveTo.html",
} as const;
const index = createSearchIndex(await readAllBundled(), [HELPER], await readGuides());
const finder = new Finder(index);
const find = (words: string, count = 3) => finder.find(words, count).map(({ entry }) => entry);

describe("createSearchIndex()", () => {
  test("finds the operations of all 20 tasks among the first three, with helpers and guides in the index", () => {
    const missed = TASKS.filter(
      ([words, ...wanted]) => !find(words).some(({ operation = "" }) => wanted.includes(operation)),
    );
    expect(missed.map(([words]) => [words, find(words).map(({ name }) => name)])).toEqual([]);
  });

  test("has what a caller must know about an operation, and links to the reference and the vendor's page", () => {
    expect(index.find(({ name }) => name === "listAlerts")).toMatchObject({
      kind: "operation",
      api: "cspm",
      isPaged: true,
      href: "cspm.html#/alerts/listalerts",
      notes: ["Pages: read the whole list with `.paginate()`.", "Rate limit: 2 a second, in bursts of 10."],
      vendorPage: "https://pan.dev/prisma-cloud/api/cspm/post-alerts-v-2/",
    });
  });

  test("finds helpers and sections of the guides", () => {
    expect(find("save download to file")).toContainEqual(HELPER);
    expect(find("retries and rate limits").map(({ href }) => href)).toContain(
      "typescript/index.html#retries-and-rate-limits",
    );
    expect(find("onboard an aws account").map(({ href }) => href)).toContain(
      "typescript/documents/cookbook.html#onboard-an-aws-account",
    );
  });
});

/** As much of a page as the script uses, with text typed into the search box. */
function createPage(words: string) {
  const createElement = () => ({ value: "", innerHTML: "", textContent: "", addEventListener: () => undefined });
  const elements = new Map(["#search", "#results", "#status", "form", "main"].map((name) => [name, createElement()]));
  const globals = {
    document: { querySelector: (name: string) => elements.get(name) ?? null },
    location: { hash: `#${new URLSearchParams({ q: words }).toString()}` },
    addEventListener: () => undefined,
    URLSearchParams,
  };
  return { globals, read: (name: string) => elements.get(name) };
}

test("bundleSearch() returns a script that shows results without modules, fetch or a server", async () => {
  const script = await bundleSearch(index);
  const { globals, read } = createPage("disable policy");
  runInNewContext(script, globals);
  expect(read("#results")?.innerHTML).toMatch(/^<li>\n<h2><a href="cspm\.html#\/policies\/setpolicystatus">/);
  expect(read("#status")?.textContent).toBe("8 results, best match first");
  expect(script).not.toContain("</script");
  expect(script.length).toBeLessThan(600_000);
});
