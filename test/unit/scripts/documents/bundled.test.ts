import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { mapOperationsToFiles } from "../../../../scripts/documents/bundled.ts";
import { readAllBundled } from "../../../../scripts/documents/bundled.ts";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";

test("the tag of every operation names its file under openapi/", async () => {
  const files = mapOperationsToFiles(await readAllBundled());
  expect(files.get("POST /v2/alert")).toBe("cspm/alerts");
  expect(files.get("POST /login")).toBe("login");
  const parsed = new Map<string, OpenApiDocument>();
  for (const file of new Set(files.values()))
    parsed.set(file, parse(await readFile(`openapi/${file}.yaml`, "utf8")) as OpenApiDocument);
  const elsewhere = [...files].filter(([name, file]) => {
    const [method = "", path = ""] = name.split(" ");
    return parsed.get(file)?.paths[path]?.[method.toLowerCase() as "get"] === undefined;
  });
  expect(elsewhere).toEqual([]);
});
