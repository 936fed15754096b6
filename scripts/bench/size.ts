import { build, type BuildOptions } from "esbuild";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { median } from "./measure.ts";
import { OURS } from "./peers.ts";
import { formatNumber, type Section } from "./report.ts";

const run = promisify(execFile);

const measureGzipped = (code: Uint8Array): number => gzipSync(code, { level: 9 }).length;

function createBuildOptions(folder: string, from: string, what: string) {
  const clause = what === "*" ? "* as used" : `{ ${what} as used }`;
  return {
    stdin: { contents: `import ${clause} from ${JSON.stringify(from)}; console.log(used);`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    // Errors are thrown.
    logLevel: "silent",
  } as const satisfies BuildOptions;
}

/**
 * Measures the bundle of a package for one of its exports, in bytes. Includes dynamic imports.
 * @param what the name of an export, or `*` for all exports
 */
export async function measureBundle(
  folder: string,
  from: string,
  what: string,
): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build(createBuildOptions(folder, from, what));
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: measureGzipped(code) };
}

/**
 * Measures the part of the same bundle that is loaded at start if the bundler splits off dynamic imports: the entry file and
 * its static imports, each compressed separately.
 * @param external packages to leave out
 */
export async function measureStart(
  folder: string,
  from: string,
  what: string,
  external: readonly string[] = [],
): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles, metafile } = await build({
    ...createBuildOptions(folder, from, what),
    splitting: true,
    metafile: true,
    external: [...external],
    absWorkingDir: folder,
    outdir: "out",
  });
  const sizes = { minified: 0, gzipped: 0 };
  const loaded = new Set<string>();
  const load = (name: string) => {
    const contents = outputFiles.find(({ path }) => path === join(folder, name))?.contents;
    if (loaded.has(name) || !contents) return;
    loaded.add(name);
    sizes.minified += contents.length;
    sizes.gzipped += measureGzipped(contents);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === "import-statement") load(path);
  };
  for (const [name, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint === "<stdin>") load(name);
  return sizes;
}

const SCRIPT = `const start = performance.now();
await import(process.argv[2]);
console.log(performance.now() - start);
`;

/**
 * Measures the bundle sizes and the time of an import into a new process.
 * @param entry the main entry of the built package
 */
export async function measureSize(folder: string, entry: string, rounds: number): Promise<Section> {
  const script = join(folder, "import.mjs");
  await writeFile(script, SCRIPT);
  const bundles = [
    { name: OURS, from: entry, what: "createPrismaCloud" },
    { name: `${OURS}, all exports`, from: entry, what: "*" },
    { name: "openapi-fetch", from: "openapi-fetch", what: "default" },
    { name: "ky", from: "ky", what: "default" },
    { name: "axios", from: "axios", what: "default" },
  ];
  const modules = [OURS, "openapi-fetch", "ky", "axios"];
  const times = new Map(modules.map((name) => [name, [] as number[]]));
  // The first round warms the file cache.
  for (let round = -1; round < rounds; round++)
    for (const name of modules) {
      const { stdout } = await run(process.execPath, [script, name === OURS ? entry : name], { cwd: folder });
      if (round >= 0) times.get(name)?.push(Number(stdout));
    }
  const sizes: { name: string; minified: number; gzipped: number; importMilliseconds: number }[] = [];
  for (const { name, from, what } of bundles) {
    sizes.push({
      name,
      ...(await measureBundle(folder, from, what)),
      importMilliseconds: median(times.get(name) ?? []),
    });
    if (name !== OURS) continue;
    const start = { name: `${OURS}, loaded at start`, importMilliseconds: Number.NaN };
    const without = { name: `${start.name}, without openapi-fetch`, importMilliseconds: Number.NaN };
    sizes.push({ ...start, ...(await measureStart(folder, from, what)) });
    sizes.push({ ...without, ...(await measureStart(folder, from, what, ["openapi-fetch"])) });
  }
  return {
    title: "Size and import",
    text:
      "The built packages, bundled by esbuild for browsers, with all dependencies (ours: openapi-fetch) and dynamic imports in one file. Loaded at " +
      "start: the entry file and its static imports, each compressed, if the bundler splits off dynamic imports. Import: " +
      "time of `import` in a new Node process.",
    columns: ["", "minified", "gzipped", "import"],
    rows: sizes.map(({ name, minified, gzipped, importMilliseconds }) => [
      name,
      `${formatNumber(minified / 1000, 1)} kB`,
      `${formatNumber(gzipped / 1000, 1)} kB`,
      Number.isNaN(importMilliseconds) ? "" : `${formatNumber(importMilliseconds, 1)} ms`,
    ]),
    data: sizes,
  };
}
