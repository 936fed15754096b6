import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledSize, measureSize } from "../../../../scripts/bench/size.ts";
import { inWorkspace } from "../../../../scripts/bench/workspace.ts";

test("the size of one export is without what it does not use, and minified before it is packed", async () => {
  const large = JSON.stringify("large ".repeat(500));
  await inWorkspace(async (folder) => {
    const file = join(folder, "module.js");
    await writeFile(file, `export const small = "small";\n\n// comment\nexport const large = ${large};\n`);
    const [one, all] = [await bundledSize(folder, file, "small"), await bundledSize(folder, file, "*")];
    expect(one.minified).toBeLessThan(100);
    expect(all.minified).toBeGreaterThan(large.length);
    expect(all.gzipped).toBeLessThan(all.minified / 4);
  });
});

test("a size that cannot be measured is an error, and no zero", async () => {
  await inWorkspace(async (folder) => {
    const file = join(folder, "module.js");
    await writeFile(file, "export const some = 1;");
    await expect(bundledSize(folder, file, "other")).rejects.toThrow(/No matching export/);
  });
});

test("the table has a row for each package, with the time of its import where it was taken", async () => {
  await inWorkspace(async (folder) => {
    const file = join(folder, "library.mjs");
    await writeFile(file, "export const createPrismaCloud = 1;");
    const { columns, rows } = await measureSize(folder, file, 1);
    expect(columns).toEqual(["", "minified", "and gzipped", "import"]);
    expect(rows.map(([name]) => name)).toEqual([
      "prisma-cloud-client",
      "prisma-cloud-client, all exports",
      "openapi-fetch",
      "ky",
      "axios",
    ]);
    for (const [name, minified, gzipped, time] of rows) {
      expect([minified, gzipped]).toEqual([
        expect.stringMatching(/^\d+\.\d kB$/),
        expect.stringMatching(/^\d+\.\d kB$/),
      ]);
      expect(time, String(name)).toMatch(name === "prisma-cloud-client, all exports" ? /^$/ : /^\d+\.\d ms$/);
    }
    const [one = 0, all = 0, dependency = 0] = rows.map(([, minified]) => Number.parseFloat(String(minified)));
    expect(one).toBeLessThan(all);
    expect(dependency).toBeLessThan(one);
  });
});
