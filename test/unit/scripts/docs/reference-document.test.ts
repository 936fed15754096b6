import { describe, expect, test } from "vitest";
import { readAllBundled } from "../../../../scripts/documents/bundled.ts";
import { prepareReference, REDOC_OPTIONS, type CodeSample } from "../../../../scripts/docs/reference-document.ts";

const documents = await Promise.all((await readAllBundled()).map(prepareReference));
const operations = new Map(
  documents.flatMap(({ paths }) =>
    Object.entries(paths).flatMap(([path, { parameters: _parameters, ...methods }]) =>
      Object.entries(methods).map(([method, source]) => [`${method.toUpperCase()} ${path}`, source] as const),
    ),
  ),
);
const readSamples = (operation: `${string} ${string}`) => operations.get(operation)?.["x-codeSamples"] as CodeSample[];

describe("prepareReference()", () => {
  test("calls an operation without input by name and by path", () => {
    expect(readSamples("GET /access_keys")).toEqual([
      {
        lang: "TypeScript",
        label: "TypeScript, by name",
        source: "const data = await orThrow(prisma.cspm.listAccessKeys());",
      },
      {
        lang: "TypeScript",
        label: "TypeScript, by path",
        source: 'const data = await orThrow(prisma.cspm.GET("/access_keys"));',
      },
    ]);
  });

  test("sends the document's example as the body and iterates over pages", () => {
    const [byName, byPath] = readSamples("POST /v2/alert").map(({ source }) => source);
    expect(byName).toContain("for await (const item of prisma.cspm.listAlerts.paginate({\n  body: {\n");
    expect(byName).toContain('        name: "alert.status",\n');
    expect(byPath).toContain("prisma.cspm.paginate(\n");
  });

  test("writes samples only in the languages that Redoc is configured to show", () => {
    const shown = REDOC_OPTIONS.codeSamples.languages.map(({ label }) => label);
    const labels = [...operations.keys()].flatMap((operation) => readSamples(operation).map(({ label }) => label));
    expect(operations.size).toBeGreaterThan(600);
    expect(labels).toHaveLength(2 * operations.size);
    expect(labels.filter((label) => !shown.includes(label))).toEqual([]);
  });

  test("adds pages, permissions, rate limit and the vendor's page to the description", () => {
    expect(operations.get("POST /v2/alert")?.description).toMatch(
      /\n\nPages: .* Rate limit: 2 a second, in bursts of 10\.\n\n\[The vendor's page\]\(https:.*\)$/,
    );
    const described = [...operations.values()].map(({ description }) => description);
    expect(described.filter((text) => text?.includes("\n\nPermissions: ")).length).toBeGreaterThan(20);
    expect(described.filter((text) => text?.includes("Roles: ")).length).toBeGreaterThan(2);
  });
});
