import { readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../scripts/package/pack.ts";
import { installConsumers } from "./installed.ts";

let folder: string;
beforeAll(async () => {
  folder = await installConsumers();
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a program and returns its output, even if it fails, so that a failed assertion shows it. */
const runProgram = (args: string[]) =>
  run(process.execPath, args, { cwd: folder }).then(
    ({ stdout, stderr }) => stdout + stderr,
    (error: unknown) => {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return stdout + stderr;
    },
  );

test("an ES module imports every entry and makes calls", async () => {
  expect(await runProgram(["esm/main.mjs"])).toBe("");
});

test("a CommonJS module requires every entry and makes calls", async () => {
  expect(await runProgram(["cjs/main.cjs"])).toBe("");
});

test("the command runs from the installed package", async () => {
  const { stdout, stderr } = await run(join(folder, "node_modules/.bin/prisma-cloud-client"), ["find", "sbom"]);
  expect(stderr).toBe("");
  expect(stdout).toContain("GET /code/api/v1/bom/getBOMReport/{repositoryId}");
});

test.each(["typescript", "typescript7"])(
  "%s accepts all declarations with the settings for Node, bundlers and browsers",
  async (compiler) => {
    const tsc = resolve("node_modules", compiler, "bin/tsc");
    for (const resolution of ["node16", "bundler", "browser"])
      expect(await runProgram([tsc, "-p", join("typescript", `tsconfig.${resolution}.json`)]), resolution).toBe("");
  },
);

test("no file of the package imports one that loads it on demand, so that bundlers can drop both", async () => {
  const dist = join(folder, "node_modules/prisma-cloud-client/dist");
  const names = (await readdir(dist)).filter((name) => name.endsWith(".mjs"));
  const imports = new Map(
    await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(dist, name), "utf8");
        return [name, [...text.matchAll(/(?:from |import\()"\.\/([^"]+)"/g)].map(([, file = ""]) => file)] as const;
      }),
    ),
  );
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const file of imports.get(from) ?? []) if (!seen.has(file)) reach(file, seen.add(file));
    return seen;
  };
  expect([...reach("index.mjs")]).toContain("iterate.mjs");
  expect(names.filter((name) => reach(name).has(name))).toEqual([]);
});

test("a browser bundle of the client contains only the client and openapi-fetch, and no Node modules", async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(folder, "browser/main.js")],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    absWorkingDir: folder,
    logLevel: "silent",
  });
  const packages = Object.keys(metafile.inputs).map((input) => /node_modules\/([^/]+)/.exec(input)?.[1] ?? input);
  expect([...new Set(packages)].sort()).toEqual(["browser/main.js", "openapi-fetch", "prisma-cloud-client"]);
  expect(outputFiles[0]?.text.match(/\bfrom ?["']node:\w+|\bimport\(["']node:|\brequire\(/g)).toBeNull();
});
