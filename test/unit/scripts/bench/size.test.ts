import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureBundle, measureSize, measureStart } from "../../../../scripts/bench/size.ts";
import { inWorkspace } from "../../../../scripts/bench/workspace.ts";

test("measureBundle leaves out unused exports, and compresses the minified code", async () => {
  const large = JSON.stringify("large ".repeat(500));
  await inWorkspace(async (folder) => {
    const file = join(folder, "module.js");
    await writeFile(file, `export const small = "small";\n\n// comment\nexport const large = ${large};\n`);
    const [one, all] = [await measureBundle(folder, file, "small"), await measureBundle(folder, file, "*")];
    expect(one.minified).toBeLessThan(100);
    expect(all.minified).toBeGreaterThan(large.length);
    expect(all.gzipped).toBeLessThan(all.minified / 4);
  });
});

test("measureStart leaves out dynamic imports, and includes modules that they share with the entry", async () => {
  const text = (name: string) => JSON.stringify(`${name} `.repeat(500));
  await inWorkspace(async (folder) => {
    const modules = {
      "module.js":
        'import { shared } from "./shared.js"; import "other"; export const some = [shared, () => import("./later.js")];',
      "later.js": `import { shared } from "./shared.js"; import "./more.js"; console.log(shared, ${text("later")});`,
      "more.js": `console.log(${text("more")});`,
      "shared.js": `export const shared = ${text("shared")};`,
      "other.js": `console.log(${text("other")});`,
    };
    for (const [name, code] of Object.entries(modules))
      await writeFile(join(folder, name), code.replace('"other"', '"./other.js"'));
    const file = join(folder, "module.js");
    const start = await measureStart(folder, file, "some");
    const without = await measureStart(folder, file, "some", ["./other.js"]);
    const [shared, later, other] = ["shared", "later", "other"].map((name) => text(name).length) as [
      number,
      number,
      number,
    ];
    expect(start.minified).toBeGreaterThan(shared + other);
    expect(start.minified).toBeLessThan(shared + other + later);
    expect(without.minified).toBeGreaterThan(shared);
    expect(without.minified).toBeLessThan(shared + other);
    expect(start.gzipped).toBeLessThan(start.minified / 4);
    expect((await measureBundle(folder, file, "some")).minified).toBeGreaterThan(shared + other + later);
  });
});

test("measureBundle rejects for an unknown export", async () => {
  await inWorkspace(async (folder) => {
    const file = join(folder, "module.js");
    await writeFile(file, "export const some = 1;");
    await expect(measureBundle(folder, file, "other")).rejects.toThrow(/No matching export/);
  });
});

test(
  "measureSize has a row for each package, with its import time if it was measured",
  { timeout: 60_000 },
  async () => {
    await inWorkspace(async (folder) => {
      const file = join(folder, "index.mjs");
      const code = `import createOpenapiFetch from "openapi-fetch";
export const createPrismaCloud = () => [createOpenapiFetch, import("./later.mjs")];
export const other = ${JSON.stringify("other ".repeat(500))};
`;
      await writeFile(file, code);
      await writeFile(join(folder, "later.mjs"), `export const later = ${JSON.stringify("later ".repeat(500))};`);
      const { columns, rows } = await measureSize(folder, file, 1);
      expect(columns).toEqual(["", "minified", "gzipped", "import"]);
      expect(rows.map(([name]) => name)).toEqual([
        "prisma-cloud-client",
        "prisma-cloud-client, loaded at start",
        "prisma-cloud-client, loaded at start, without openapi-fetch",
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
        expect(time, String(name)).toMatch(String(name).startsWith("prisma-cloud-client,") ? /^$/ : /^\d+\.\d ms$/);
      }
      const [one = 0, start = 0, without = 0, all = 0, dependency = 0] = rows.map(([, minified]) =>
        Number.parseFloat(String(minified)),
      );
      expect(one).toBeLessThan(all);
      expect(start).toBeLessThan(one);
      expect(without).toBeLessThan(start);
      expect(dependency).toBeLessThanOrEqual(start);
    });
  },
);
