import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startDownloadServer } from "../../../../scripts/bench/download-server.ts";
import { createDownloadWays } from "../../../../scripts/bench/download-ways.ts";
import { checkSize, measureDownloads } from "../../../../scripts/bench/downloads.ts";
import { inWorkspace } from "../../../../scripts/bench/workspace.ts";

test("every way of the benchmark downloads the whole file from the server", async () => {
  const { origin, stop } = await startDownloadServer(200_000);
  try {
    await inWorkspace(async (folder) => {
      const file = join(folder, "file.csv");
      for (const { name, download } of createDownloadWays(origin)) {
        await download(file);
        const text = await readFile(file, "latin1");
        expect(text.length, name).toBe(200_000);
        expect(text, name).toMatch(/^P-1,open,/);
      }
    });
  } finally {
    stop();
  }
});

test("measureDownloads has a row for each way, with its speed, its ratio to fetch and its peak memory", async () => {
  const effort = { rounds: 1, size: 100_000, small: 1000, large: 100_000 };
  const { rows } = await inWorkspace((folder) => measureDownloads(folder, true, effort));
  expect(rows.map(([name]) => name)).toEqual([
    "fetch, piped",
    "`saveTo` of a job",
    "`stream()` of a job, piped",
    '`parseAs: "stream"`, piped',
  ]);
  for (const [, ...cells] of rows)
    expect(cells).toEqual([
      expect.stringMatching(/^\d+$/),
      expect.stringMatching(/^\d+\.\d\d \(\d+\.\d\d–\d+\.\d\d\)$/),
      expect.stringMatching(/^\d+\.\d MB$/),
      expect.stringMatching(/^\d+\.\d MB$/),
    ]);
});

test("checkSize rejects a way that wrote a file of another size", async () => {
  await inWorkspace(async (folder) => {
    const file = join(folder, "file.csv");
    await writeFile(file, "P-1,open");
    await checkSize(file, 8, "fetch");
    await expect(checkSize(file, 9, "fetch")).rejects.toThrow("Expected 9 bytes from fetch, received 8.");
  });
});
