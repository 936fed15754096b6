import fc from "fast-check";
import { SourceMap } from "node:module";
import { expect, test } from "vitest";
import { findMisplacedComments } from "../../../../scripts/package/comment-lines.ts";
import { insertLineBreaks } from "../../../../scripts/package/line-breaks.ts";

test("a JSDoc comment is misplaced if it's on the line of the token before it", () => {
  const source = [
    "interface A { /** of b */",
    "  b: 1; /** of c */",
    "  c: `${string}/** no comment */`; // a note",
    "  /** of d */ d: 4; /* no JSDoc */",
    "} /** of E */",
    "type E = 1;",
  ].join("\n");
  expect(findMisplacedComments(source).map((offset) => source.slice(offset, offset + 11))).toEqual([
    "/** of b */",
    "/** of c */",
    "/** of E */",
  ]);
});

/** Maps each line's words to a source where each word has a line of its own. */
function mapWords(code: string): { mappings: string; words: string[] } {
  const words: string[] = [];
  let previous = 0;
  const mappings = code
    .split("\n")
    .map((line) => {
      let last = 0;
      return [...line.matchAll(/\w+/g)]
        .map(({ 0: word, index }) => {
          const segment = [index - last, 0, words.length - previous, 0].map(writeNumber).join("");
          [last, previous] = [index, words.length];
          words.push(word);
          return segment;
        })
        .join(",");
    })
    .join(";");
  return { mappings, words };
}

function writeNumber(value: number): string {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let text = "";
  do {
    text += digits[(rest & 31) | (rest > 31 ? 32 : 0)] ?? "";
    rest >>= 5;
  } while (rest > 0);
  return text;
}

test("inserted line breaks keep the source map correct", () => {
  const codes = fc.array(fc.constantFrom("a", "word", " ", "\n", ";".repeat(40)), { maxLength: 60 });
  fc.assert(
    fc.property(codes, fc.infiniteStream(fc.boolean()), (parts, coins) => {
      const code = parts.join("");
      const { mappings, words } = mapWords(code);
      const breaks = [...code.matchAll(/\b\w/g)].map(({ index }) => index).filter(() => coins.next().value === true);
      const broken = insertLineBreaks(code, mappings, breaks);
      expect(broken.code.replaceAll("\n", "")).toBe(code.replaceAll("\n", ""));
      const map = new SourceMap({
        version: 3,
        file: "",
        sources: ["source"],
        sourcesContent: [],
        names: [],
        mappings: broken.mappings,
        sourceRoot: "",
      });
      broken.code.split("\n").forEach((line, number) => {
        for (const { 0: word, index } of line.matchAll(/\w+/g)) {
          const { originalLine } = map.findEntry(number, index) as { originalLine: number };
          expect(words[originalLine]).toContain(word);
        }
      });
      expect(broken.code.split("\n").length).toBe(code.split("\n").length + breaks.length);
    }),
  );
});
