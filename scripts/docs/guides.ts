import type { Findable } from "../../src/find/find.ts";

/** A section of a guide in the search index. */
export interface GuideEntry extends Findable {
  readonly kind: "guide";
  readonly href: string;
}

/**
 * Lists the sections of a guide in Markdown.
 * @param page the page that shows it, whose headings have anchors
 */
export function listGuideSections(markdown: string, page: string): GuideEntry[] {
  // Code is removed first: it has comments that look like headings.
  const [, ...sections] = markdown.replace(/^```[\s\S]*?^```/gm, "").split(/^## /m);
  return sections.map((section) => {
    const [title = "", ...lines] = section.split("\n");
    const text = lines
      .join("\n")
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .trim();
    const [sentence = ""] = /^.*?[.:](?=\s|$)/s.exec(text) ?? [];
    return {
      kind: "guide",
      name: title,
      summary: sentence.replaceAll("\n", " "),
      text,
      href: `${page}#${slugify(title)}`,
    };
  });
}

/** As typedoc makes anchors from headings. */
const slugify = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .replaceAll(/\s/g, "-");
