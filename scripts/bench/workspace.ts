import { build } from "esbuild";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Library from "../../src/index.ts";

/** The folder of this package. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A temporary folder that finds this package's dependencies, for as long as `work` takes. */
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
 * Builds the client as it is published, one file beside its dependency. What tsx makes of the sources will not do: it
 * gives each function its name by a call, wherever one is made.
 */
export async function buildLibrary(folder: string): Promise<string> {
  const outfile = join(folder, "prisma-cloud-client.mjs");
  await build({
    entryPoints: [join(root, "src/index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
  });
  return outfile;
}

export async function loadLibrary(file: string): Promise<typeof Library> {
  return (await import(file)) as typeof Library;
}
