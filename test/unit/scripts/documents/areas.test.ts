import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { filesOf } from "../../../../scripts/documents/areas.ts";
import { readAllBundled } from "../../../../scripts/documents/bundled.ts";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";

test("the tag of every operation names the file under openapi/ that holds it", async () => {
  const files = filesOf(await readAllBundled());
  expect(files.get("POST /v2/alert")).toBe("cspm/alerts");
  expect(files.get("POST /login")).toBe("login");
  const held = new Map<string, OpenApiDocument>();
  for (const file of new Set(files.values()))
    held.set(file, parse(await readFile(`openapi/${file}.yaml`, "utf8")) as OpenApiDocument);
  const elsewhere = [...files].filter(([name, file]) => {
    const [method = "", path = ""] = name.split(" ");
    return held.get(file)?.paths[path]?.[method.toLowerCase() as "get"] === undefined;
  });
  expect(elsewhere).toEqual([]);
});
