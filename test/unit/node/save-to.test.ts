import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { saveTo } from "../../../src/node/index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prisma-cloud-save-"));
});
afterEach(() => rm(folder, { recursive: true }));

const chunk = new TextEncoder().encode("0123456789");

/** A stream of chunks that looks into the folder before each, and may break off. */
function watched(count: number, seen: string[][], failure?: Error) {
  let sent = 0;
  return {
    stream: () =>
      new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            seen.push(await readdir(folder));
            if (sent++ < count) controller.enqueue(chunk);
            else if (failure) controller.error(failure);
            else controller.close();
          },
        },
        { highWaterMark: 0 },
      ),
  };
}

test("a download is written beside its file, which appears when it is complete", async () => {
  const seen: string[][] = [];
  const file = join(folder, "alerts.csv");
  expect(await saveTo(file, watched(1000, seen))).toBe(10_000);
  expect(await readFile(file, "utf8")).toBe("0123456789".repeat(1000));
  expect(await readdir(folder)).toEqual(["alerts.csv"]);
  expect(seen.flat()).not.toContain("alerts.csv");
  expect(new Set(seen.flat()).size).toBe(1);
});

test("a download that breaks off leaves the file of before as it was, and nothing beside it", async () => {
  const file = join(folder, "alerts.csv");
  await writeFile(file, "before");
  const failure = new Error("cut");
  await expect(saveTo(file, watched(3, [], failure))).rejects.toBe(failure);
  expect(await readdir(folder)).toEqual(["alerts.csv"]);
  expect(await readFile(file, "utf8")).toBe("before");
});

test("a job that fails writes nothing", async () => {
  const failure = new Error("no job");
  await expect(saveTo(join(folder, "a.csv"), { stream: () => Promise.reject(failure) })).rejects.toBe(failure);
  expect(await readdir(folder)).toEqual([]);
});

test("a folder that is not there ends the download", async () => {
  let cancelled = false;
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(chunk);
      },
      cancel: () => {
        cancelled = true;
      },
    });
  await expect(saveTo(join(folder, "none", "a.csv"), { stream: endless })).rejects.toMatchObject({ code: "ENOENT" });
  expect(cancelled).toBe(true);
});

test("a blob and a file URL do as well", async () => {
  await saveTo(pathToFileURL(join(folder, "a b.txt")), new Blob(["text"]));
  expect(await readFile(join(folder, "a b.txt"), "utf8")).toBe("text");
});
