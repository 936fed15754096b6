import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { readAllBundled } from "../../../../scripts/documents/bundled.ts";
import { createSearchIndex, writeSearchScript } from "../../../../scripts/docs/search-index.ts";

type FindOperations = (words: string, limit?: number) => readonly { readonly entry: { readonly operation: string } }[];

test("the search script finds operations in a page without modules, fetch or a server", async () => {
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-search-"));
  try {
    const file = join(folder, "search.js");
    await writeSearchScript(createSearchIndex(await readAllBundled()), file);
    const page: { findOperations?: FindOperations } = {};
    runInNewContext(await readFile(file, "utf8"), page);
    expect(page.findOperations?.("disable policy", 1)[0]?.entry.operation).toBe("PATCH /policy/{id}/status/{enabled}");
    expect((await stat(file)).size).toBeLessThan(300_000);
  } finally {
    await rm(folder, { recursive: true });
  }
});
