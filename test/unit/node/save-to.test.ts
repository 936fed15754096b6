import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NetworkError } from "../../../src/index.ts";
import { saveTo } from "../../../src/node/index.ts";

vi.mock("node:crypto", { spy: true });

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

test("a file that is there under the name for what is not complete yet is neither written to nor removed", async () => {
  const taken = "00000000-0000-4000-8000-000000000000";
  const name = `.alerts.csv.${taken}.part`;
  await writeFile(join(folder, name), "somebody else's");
  vi.mocked(randomUUID).mockReturnValueOnce(taken);
  const stream = vi.fn();
  await expect(saveTo(join(folder, "alerts.csv"), { stream })).rejects.toMatchObject({ code: "EEXIST" });
  expect(stream).not.toHaveBeenCalled();
  expect(await readdir(folder)).toEqual([name]);
  expect(await readFile(join(folder, name), "utf8")).toBe("somebody else's");
});

test("a job that fails writes nothing", async () => {
  const failure = new Error("no job");
  await expect(saveTo(join(folder, "a.csv"), { stream: () => Promise.reject(failure) })).rejects.toBe(failure);
  expect(await readdir(folder)).toEqual([]);
});

test("a folder that is not there is said before anything is started", async () => {
  const stream = vi.fn();
  await expect(saveTo(join(folder, "none", "a.csv"), { stream })).rejects.toMatchObject({ code: "ENOENT" });
  expect(stream).not.toHaveBeenCalled();
});

describe("a download whose connection breaks off", () => {
  const cut = new NetworkError("cut", { operation: "GET /a", attempts: 1 });
  const file = () => join(folder, "alerts.csv");

  test("is begun anew, and nothing of the first is left", async () => {
    const downloads = [watched(5, [], cut), watched(7, [], cut), watched(3, [])];
    const source = { stream: vi.fn(() => downloads.shift()?.stream() as ReadableStream<Uint8Array>) };
    expect(await saveTo(file(), source)).toBe(30);
    expect(await readFile(file(), "utf8")).toBe("0123456789".repeat(3));
    expect(source.stream).toHaveBeenCalledTimes(3);
  });

  test("is not begun a fourth time", async () => {
    const source = { stream: vi.fn(() => watched(5, [], cut).stream()) };
    await expect(saveTo(file(), source)).rejects.toBe(cut);
    expect(source.stream).toHaveBeenCalledTimes(3);
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a blob and a file URL do as well", async () => {
  await saveTo(pathToFileURL(join(folder, "a b.txt")), new Blob(["text"]));
  expect(await readFile(join(folder, "a b.txt"), "utf8")).toBe("text");
});
