import { expect, test } from "vitest";
import { listGuideSections } from "../../../../scripts/docs/guides.ts";

test("listGuideSections() lists headings with their first sentence and anchor, and ignores headings in code", () => {
  const markdown = [
    "# Title",
    "Intro.",
    "## Pages, jobs, searches",
    "",
    "Reads [all pages](x.md)",
    "of a list. More.",
    "```sh",
    "## a comment",
    "```",
    "## Empty",
  ].join("\n");
  expect(listGuideSections(markdown, "guide.html")).toEqual([
    {
      kind: "guide",
      name: "Pages, jobs, searches",
      summary: "Reads all pages of a list.",
      text: "Reads all pages\nof a list. More.",
      href: "guide.html#pages-jobs-searches",
    },
    { kind: "guide", name: "Empty", summary: "", text: "", href: "guide.html#empty" },
  ]);
});
