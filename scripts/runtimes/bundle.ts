import { access } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { InputError } from "../errors.ts";

const PROGRAMS = join(import.meta.dirname, "program");

/** The programs import the sources for their types, and run what users install. */
const BUILT: Readonly<Record<string, string>> = {
  "../../../src/index.ts": "dist/index.mjs",
  "../../../src/node/index.ts": "dist/node.mjs",
};

const useBuilt: Plugin = {
  name: "use-built",
  setup(plugin) {
    plugin.onResolve({ filter: /^(?:\.\.\/){3}src\// }, ({ path }) => ({ path: resolve(BUILT[path] ?? path) }));
  },
};

/**
 * Bundles a program with the built client into one file.
 * @throws {InputError} if nothing is built
 */
export async function bundleProgram(name: "process" | "worker" | "page", outfile: string): Promise<void> {
  for (const file of Object.values(BUILT))
    await access(file).catch(() => {
      throw new InputError(`${file} is missing. Build it with: npm run build`);
    });
  await build({
    entryPoints: [join(PROGRAMS, `${name}.ts`)],
    outfile,
    bundle: true,
    format: name === "page" ? "iife" : "esm",
    platform: name === "process" ? "node" : "browser",
    target: "es2022",
    plugins: [useBuilt],
    logLevel: "silent",
  });
}
