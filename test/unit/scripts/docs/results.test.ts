import { describe, expect, test } from "vitest";
import type { OperationCard } from "../../../../scripts/docs/operation-cards.ts";
import { describeCount, moveFocus, renderResult } from "../../../../scripts/docs/results.ts";

const CARD: OperationCard = {
  kind: "operation",
  api: "cspm",
  name: "listAccessKeys",
  operation: "GET /access_keys",
  summary: "List access keys",
  area: "Access Keys",
  text: "Returns `expiresOn` <b>too</b>.",
  parameters: [],
  hasBody: false,
  isPaged: false,
  isJob: false,
  href: "cspm.html#/access-keys/listaccesskeys",
  notes: ["Roles: System Admin.", "Rate limit: 2 a second."],
  vendorPage: "https://pan.dev/prisma-cloud/api/cspm/get-my-access-keys/",
};

describe("renderResult()", () => {
  test("shows the call of an operation in both styles, its notes and its links", () => {
    const html = renderResult(CARD);
    expect(html).toContain('<a href="cspm.html#/access-keys/listaccesskeys">List access keys</a>');
    expect(html).toContain("await orThrow(prisma.cspm.listAccessKeys());");
    expect(html).toContain("await orThrow(prisma.cspm.GET(&quot;/access_keys&quot;));");
    expect(html).toContain("Roles: System Admin. Rate limit: 2 a second.");
    expect(html).toContain('href="https://pan.dev/prisma-cloud/api/cspm/get-my-access-keys/"');
    expect(html).not.toContain("deprecated");
  });

  test("escapes markup in descriptions and shows backticks as code", () => {
    expect(renderResult(CARD)).toContain("<p>Returns <code>expiresOn</code> &lt;b&gt;too&lt;/b&gt;.</p>");
  });

  test("marks a deprecated operation, and leaves out the vendor's page if there is none", () => {
    const { vendorPage: _vendorPage, ...card } = CARD;
    const html = renderResult({ ...card, deprecated: true });
    expect(html).toContain('<strong class="deprecated">deprecated</strong>');
    expect(html).not.toContain("vendor");
  });

  test("shows a helper with its kind and summary, without calls", () => {
    const html = renderResult({ kind: "helper", name: "orThrow", summary: "Returns the data.", href: "a.html" });
    expect(html).toContain('<a href="a.html">orThrow</a> <span class="kind">helper</span>');
    expect(html).not.toContain("<pre");
  });
});

test("describeCount() is silent without words, counts results, and gives advice if there are none", () => {
  expect([describeCount(" ", 0), describeCount("a", 1), describeCount("a", 3)]).toEqual([
    "",
    "1 result",
    "3 results, best match first",
  ]);
  expect(describeCount("xyzzy", 0)).toMatch(/^Nothing matches "xyzzy"\. Try other words/);
});

test("moveFocus() moves between the search box and the last result, and ignores other keys", () => {
  expect(moveFocus("ArrowDown", -1, 2)).toBe(0);
  expect(moveFocus("ArrowDown", 1, 2)).toBe(1);
  expect(moveFocus("ArrowDown", -1, 0)).toBe(-1);
  expect(moveFocus("ArrowUp", 0, 2)).toBe(-1);
  expect(moveFocus("ArrowUp", -1, 2)).toBe(-1);
  expect(moveFocus("a", 1, 2)).toBe(1);
});
