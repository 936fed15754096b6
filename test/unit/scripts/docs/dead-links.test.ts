import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listDeadLinks } from "../../../../scripts/docs/dead-links.ts";

test("listDeadLinks() lists links to pages and anchors that don't exist", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dead-links-"));
  try {
    await writeFile(join(folder, "guide.html"), '<h2 id="errors">Errors</h2>');
    const alive = ["guide.html", "guide.html#errors"];
    const dead = ["other.html", "guide.html#error", "other.html#errors"];
    await expect(listDeadLinks(folder, [...alive, ...dead])).resolves.toEqual(dead);
  } finally {
    await rm(folder, { recursive: true });
  }
});
