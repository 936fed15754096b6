import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with the compiled commands. */
    readonly commands: string;
  }
}

/** What tests start as processes: the published command, and the scripts with what a test needs to write one. */
async function listEntries(): Promise<string[]> {
  const scripts = await readdir("scripts", { recursive: true });
  const commands = scripts.filter((file) => /^[^/]+\/(?:main|check|version)\.ts$/.test(file));
  return [
    "src/cli/main.ts",
    ...[...commands, "errors.ts", "run-command.ts"].map((file) => `scripts/${file}`),
    "test/setup/short-waits.process.ts",
  ];
}

/** Files are found from where the source is, and fixtures are bundled, since Node 20 can't import TypeScript. */
const keepPlaces: esbuild.Plugin = {
  name: "keep-places",
  setup(build) {
    build.onLoad({ filter: /\/(?:scripts|src)\/.*\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: (await readFile(path, "utf8"))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replace("import(new URL(`${path}/${file}`, FOLDER).href)", "import(`../../test/fixtures/${path}/${file}`)"),
    }));
  },
};

/**
 * TypeScript is required, because Node compiles a CommonJS module twice to import it: 0.4 s of processor time for this one.
 * openapi-typescript imports it too.
 */
const requireTypeScript: esbuild.Plugin = {
  name: "require-typescript",
  setup(build) {
    build.onResolve({ filter: /^openapi-typescript$/ }, () => ({
      path: resolve("node_modules/openapi-typescript/dist/index.mjs"),
    }));
    build.onResolve({ filter: /^typescript$/ }, () => ({
      path: "typescript",
      namespace: "required",
    }));
    build.onLoad({ filter: /.*/, namespace: "required" }, () => ({
      contents:
        'import { createRequire } from "node:module"; export default createRequire(import.meta.url)("typescript");',
    }));
  },
};

/**
 * Compiles all commands once. A test that starts one spends 0.1 s of processor time then, of which tsx would take four times
 * as much. Below node_modules/, where imports of packages resolve.
 */
export default async function buildCommands({ provide }: TestProject): Promise<() => Promise<void>> {
  const cache = resolve("node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "commands-"));
  await esbuild.build({
    entryPoints: await listEntries(),
    outdir: folder,
    outbase: ".",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    plugins: [keepPlaces, requireTypeScript],
    // The stack of an error names the source.
    sourcemap: false,
    logLevel: "error",
  });
  provide("commands", folder);
  return () => rm(folder, { recursive: true });
}
