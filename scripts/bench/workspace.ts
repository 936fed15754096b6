import { build } from "esbuild";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Library from "../../src/index.ts";

/** The folder of this package. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs `work` with a temporary folder that resolves the dependencies of this package. */
export async function inWorkspace<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-client-bench-"));
  try {
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Bundles a module and its imports, without packages, as one file. Measuring it through tsx would distort the results, because tsx
 * adds a call to every function that it names.
 */
export async function buildModule(folder: string, entry: string): Promise<string> {
  const outfile = join(folder, `${basename(entry, ".ts")}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
  });
  return outfile;
}

/** Builds the client as one file. */
export const buildLibrary = (folder: string): Promise<string> => buildModule(folder, join(root, "src/index.ts"));

/** Builds the package's ES modules, and returns its main entry. */
export async function buildPackage(folder: string): Promise<string> {
  // Loaded here, because most parts of the benchmark don't need it.
  const { build } = await import("tsdown");
  const { library } = await import("../../tsdown.config.ts");
  const outDir = join(folder, "dist");
  await build({ ...library, config: false, cwd: root, outDir, format: "esm", dts: false, logLevel: "silent" });
  return join(outDir, "index.mjs");
}

export async function loadLibrary(file: string): Promise<typeof Library> {
  return (await import(file)) as typeof Library;
}
