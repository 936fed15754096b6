import { randomUUID } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NetworkError, ResponseParseError, TimeoutError } from "../../../src/index.ts";
import { saveTo } from "../../../src/node/index.ts";

vi.mock("node:crypto", { spy: true });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prisma-cloud-save-"));
});
afterEach(() => rm(folder, { recursive: true }));

const chunk = new TextEncoder().encode("0123456789");

/** A source of chunks that lists the folder before each, and may fail after the last. */
function createSource(count: number, seen: string[][], failure?: Error) {
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

test("saveTo writes beside the file, which appears when the download is complete", async () => {
  const seen: string[][] = [];
  const file = join(folder, "alerts.csv");
  expect(await saveTo(file, createSource(1000, seen))).toBe(10_000);
  expect(await readFile(file, "utf8")).toBe("0123456789".repeat(1000));
  expect(await readdir(folder)).toEqual(["alerts.csv"]);
  expect(seen.flat()).not.toContain("alerts.csv");
  expect(new Set(seen.flat()).size).toBe(1);
});

test("saveTo leaves the existing file unchanged if the download fails, and nothing beside it", async () => {
  const file = join(folder, "alerts.csv");
  await writeFile(file, "before");
  const failure = new Error("cut");
  await expect(saveTo(file, createSource(3, [], failure))).rejects.toBe(failure);
  expect(await readdir(folder)).toEqual(["alerts.csv"]);
  expect(await readFile(file, "utf8")).toBe("before");
});

test("saveTo neither writes to nor removes an existing file with the temporary name", async () => {
  const taken = "00000000-0000-4000-8000-000000000000";
  const name = `.alerts.csv.${taken}.part`;
  await writeFile(join(folder, name), "another program's");
  vi.mocked(randomUUID).mockReturnValueOnce(taken);
  const stream = vi.fn();
  await expect(saveTo(join(folder, "alerts.csv"), { stream })).rejects.toMatchObject({ code: "EEXIST" });
  expect(stream).not.toHaveBeenCalled();
  expect(await readdir(folder)).toEqual([name]);
  expect(await readFile(join(folder, name), "utf8")).toBe("another program's");
});

test("saveTo writes nothing if the job fails", async () => {
  const failure = new Error("no job");
  await expect(saveTo(join(folder, "a.csv"), { stream: () => Promise.reject(failure) })).rejects.toBe(failure);
  expect(await readdir(folder)).toEqual([]);
});

test("saveTo rejects a missing folder before it starts the job", async () => {
  const stream = vi.fn();
  await expect(saveTo(join(folder, "none", "a.csv"), { stream })).rejects.toMatchObject({ code: "ENOENT" });
  expect(stream).not.toHaveBeenCalled();
});

describe("downloads that break", () => {
  const call = { operation: "GET /a", attempts: 1 };
  const response = new Response();
  const cut = new NetworkError("cut", call, new Error("reset"));
  const broken = new ResponseParseError("the gzip is broken", call, { response, transient: true });
  const file = () => join(folder, "alerts.csv");

  test("saveTo starts a download over after a lost connection and after broken gzip, and keeps nothing of the first attempts", async () => {
    const downloads = [createSource(5, [], cut), createSource(7, [], broken), createSource(3, [])];
    const source = { stream: vi.fn(() => downloads.shift()?.stream() as ReadableStream<Uint8Array>) };
    expect(await saveTo(file(), source)).toBe(30);
    expect(await readFile(file(), "utf8")).toBe("0123456789".repeat(3));
    expect(source.stream).toHaveBeenCalledTimes(3);
  });

  test.each([cut, broken])(
    "saveTo starts a download over twice, and rejects with the third error: $name",
    async (failure) => {
      const source = { stream: vi.fn(() => createSource(5, [], failure).stream()) };
      await expect(saveTo(file(), source)).rejects.toBe(failure);
      expect(source.stream).toHaveBeenCalledTimes(3);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test("saveTo starts a download over for no other error", async () => {
    for (const failure of [new ResponseParseError("HTML", call, { response }), new TimeoutError("timeout", 1, call)]) {
      const source = { stream: vi.fn(() => createSource(5, [], failure).stream()) };
      await expect(saveTo(file(), source)).rejects.toBe(failure);
      expect(source.stream).toHaveBeenCalledOnce();
    }
  });
});

test("saveTo writes a file whose name is as long as the file system allows", async () => {
  const name = "x".repeat(255);
  await saveTo(join(folder, name), new Blob(["text"]));
  expect(await readdir(folder)).toEqual([name]);
});

test("saveTo accepts a blob and a file URL", async () => {
  await saveTo(pathToFileURL(join(folder, "a b.txt")), new Blob(["text"]));
  expect(await readFile(join(folder, "a b.txt"), "utf8")).toBe("text");
});

describe.skipIf(process.platform === "win32")("files that exist", () => {
  const blob = new Blob(["new"]);
  const readMode = async (file: string) => (await stat(file)).mode & 0o7777;

  test.each([0o600, 0o640, 0o444, 0o666])("saveTo keeps the mode of the file that it replaces: %o", async (mode) => {
    const file = join(folder, "report.csv");
    await writeFile(file, "old");
    await chmod(file, mode);
    await saveTo(file, blob);
    expect(await readFile(file, "utf8")).toBe("new");
    expect(await readMode(file)).toBe(mode);
  });

  test("saveTo keeps a download that replaces a file private until it is complete", async () => {
    const file = join(folder, "report.csv");
    await writeFile(file, "old");
    await chmod(file, 0o666);
    const seen: number[] = [];
    const stream = async () => {
      for (const name of await readdir(folder))
        if (name.endsWith(".part")) seen.push(await readMode(join(folder, name)));
      return blob.stream();
    };
    await saveTo(file, { stream });
    expect(seen).toEqual([0o600]);
  });

  test.each(["reports/today.csv", join("reports", "..", "today.csv")])(
    "saveTo replaces the file that a symbolic link names, and keeps the link: %s",
    async (target) => {
      await mkdir(join(folder, "reports"));
      await writeFile(join(folder, target), "old");
      await symlink(target, join(folder, "latest.csv"));
      await saveTo(join(folder, "latest.csv"), blob);
      expect(await readlink(join(folder, "latest.csv"))).toBe(target);
      expect(await readFile(join(folder, target), "utf8")).toBe("new");
    },
  );

  test("saveTo creates the file that a symbolic link names if it doesn't exist", async () => {
    await mkdir(join(folder, "reports"));
    await symlink(join(folder, "second"), join(folder, "first"));
    await symlink("reports/today.csv", join(folder, "second"));
    await saveTo(join(folder, "first"), blob);
    expect(await readFile(join(folder, "reports", "today.csv"), "utf8")).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["first", "reports", "second"]);
  });

  test("saveTo resolves `..` in a symbolic link behind the links in front of it", async () => {
    await mkdir(join(folder, "a", "b"), { recursive: true });
    await symlink(join("a", "b"), join(folder, "deep"));
    await symlink("deep/../new.csv", join(folder, "link"));
    await saveTo(join(folder, "link"), blob);
    expect(await readdir(join(folder, "a"))).toEqual(["b", "new.csv"]);
  });

  test.each([
    ["a directory", () => folder, "EISDIR"],
    ["a path that ends with a slash", () => join(folder, "new/"), "EISDIR"],
    ["an empty path", () => "", "EISDIR"],
    ["a device", () => "/dev/null", "EINVAL"],
    ["a symbolic link to a directory", () => join(folder, "link"), "EISDIR"],
    ["a symbolic link to itself", () => join(folder, "loop"), "ELOOP"],
  ])("saveTo rejects %s before it starts the job", async (_kind, getFile, code) => {
    await symlink(folder, join(folder, "link"));
    await symlink("loop", join(folder, "loop"));
    const stream = vi.fn();
    await expect(saveTo(getFile(), { stream })).rejects.toMatchObject({ code });
    expect(stream).not.toHaveBeenCalled();
    expect((await readdir(folder)).sort()).toEqual(["link", "loop"]);
  });
});
