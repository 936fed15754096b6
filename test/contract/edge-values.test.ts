import { readFile, readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readAllBundled } from "../../scripts/documents/bundled.ts";
import { SchemaCheck } from "../../scripts/documents/schema-check.ts";
import { collectEdgeValues, schemasByArea, type EdgeFile } from "../../scripts/edge-values/collect.ts";
import { differences, takes } from "../../scripts/edge-values/edges.ts";

const folder = new URL("../edge-values/", import.meta.url);
const hint = "If the change is intended, run `npm run edge-values` and review the diff.";

for (const document of await readAllBundled()) {
  const check = new SchemaCheck(document, { formats: false });
  const areas = schemasByArea(document);
  const made = collectEdgeValues(document);

  describe(`edge values of ${document.api}`, () => {
    test("every area has a file, and every file an area", async () => {
      const files = (await readdir(new URL(`${document.api}/`, folder))).map((file) => file.replace(".json", ""));
      expect(files.sort()).toEqual([...areas.keys()].sort());
    });

    test.each([...areas])("%s accepts and rejects the same values as when it was reviewed", async (area, schemas) => {
      const text = await readFile(new URL(`${document.api}/${area}.json`, folder), "utf8");
      const values = JSON.parse(text) as EdgeFile;
      expect(Object.keys(values).sort(), hint).toEqual([...schemas.keys()].sort());
      const changed = [...schemas].flatMap(([name, schema]) => {
        const edges = values[name];
        return edges ? differences(edges, takes(check, schema)).map((difference) => `${name}: ${difference}`) : [];
      });
      expect(changed, hint).toEqual([]);
      // A property or a null that was added: the old values are still taken.
      expect(made.get(area), hint).toEqual(values);
    });
  });
}
