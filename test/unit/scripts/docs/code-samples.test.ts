import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { readAllBundled } from "../../../../scripts/documents/bundled.ts";
import { addCodeSamples, type CodeSample } from "../../../../scripts/docs/code-samples.ts";

const documents = (await readAllBundled()).map((document) => addCodeSamples(document));
const samples = new Map<string, CodeSample[]>(
  documents.flatMap(({ paths }) =>
    Object.entries(paths).flatMap(([path, { parameters: _parameters, ...methods }]) =>
      Object.entries(methods).map(
        ([method, source]) => [`${method.toUpperCase()} ${path}`, source["x-codeSamples"] as CodeSample[]] as const,
      ),
    ),
  ),
);
const readSources = (operation: string) => samples.get(operation)?.map(({ source }) => source);

describe("addCodeSamples()", () => {
  test("calls an operation without input by name and by path", () => {
    expect(samples.get("GET /access_keys")).toEqual([
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
    const [byName, byPath] = readSources("POST /v2/alert") ?? [];
    expect(byName).toContain(
      "for await (const item of prisma.cspm.listAlerts.paginate({ body: {\n  detailed: true,\n",
    );
    expect(byName).toContain('    { name: "alert.status", operator: "=", value: "open" },\n');
    expect(byPath).toContain('prisma.cspm.paginate("POST", "/v2/alert", { body: {\n');
  });

  test("writes TypeScript without syntax errors for every operation", async () => {
    expect(samples.size).toBeGreaterThan(600);
    // One block each, because all declare `data`.
    const blocks = [...samples.values()].flat().map(({ source }) => `{ ${source} }`);
    await expect(transform(blocks.join("\n"), { loader: "ts" })).resolves.toMatchObject({ warnings: [] });
  });
});
