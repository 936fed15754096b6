import { build, type BuildOptions } from "esbuild";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { median } from "./measure.ts";
import { OURS } from "./peers.ts";
import { fixed, type Section } from "./report.ts";
import { root } from "./workspace.ts";

const run = promisify(execFile);

const gzipped = (code: Uint8Array): number => gzipSync(code, { level: 9 }).length;

function bundling(folder: string, from: string, what: string) {
  const clause = what === "*" ? "* as used" : `{ ${what} as used }`;
  return {
    stdin: { contents: `import ${clause} from ${JSON.stringify(from)}; console.log(used);`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    // What goes wrong is thrown.
    logLevel: "silent",
  } as const satisfies BuildOptions;
}

/**
 * How long the code is that a bundler makes of a package for somebody who uses one thing of it, in bytes. What is
 * imported on demand is part of it.
 * @param what the name of an export, or `*` for all of them
 */
export async function bundledSize(
  folder: string,
  from: string,
  what: string,
): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build(bundling(folder, from, what));
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipped(code) };
}

/**
 * How long the code is that the same bundle loads at its start, where a bundler keeps what is imported on demand in files of
 * its own: its first file and what that imports statically, each file packed by itself.
 * @param external packages that are left out
 */
export async function startSize(
  folder: string,
  from: string,
  what: string,
  external: readonly string[] = [],
): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles, metafile } = await build({
    ...bundling(folder, from, what),
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
    sizes.gzipped += gzipped(contents);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === "import-statement") load(path);
  };
  for (const [name, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint === "<stdin>") load(name);
  return sizes;
}

const SCRIPT = `const start = performance.now();
await import(process.argv[2]);
console.log(performance.now() - start);
`;

/** Size as an application carries it, and how long a fresh process takes to load it. */
export async function measureSize(folder: string, libraryFile: string, rounds: number): Promise<Section> {
  const script = join(folder, "import.mjs");
  await writeFile(script, SCRIPT);
  const sources = join(root, "src/index.ts");
  const bundles = [
    { name: OURS, from: sources, what: "createPrismaCloud" },
    { name: `${OURS}, all exports`, from: sources, what: "*" },
    { name: "openapi-fetch", from: "openapi-fetch", what: "default" },
    { name: "ky", from: "ky", what: "default" },
    { name: "axios", from: "axios", what: "default" },
  ];
  const modules = [OURS, "openapi-fetch", "ky", "axios"];
  const times = new Map(modules.map((name) => [name, [] as number[]]));
  // The first round fills the file cache.
  for (let round = -1; round < rounds; round++)
    for (const name of modules) {
      const { stdout } = await run(process.execPath, [script, name === OURS ? libraryFile : name], { cwd: folder });
      if (round >= 0) times.get(name)?.push(Number(stdout));
    }
  const sizes: { name: string; minified: number; gzipped: number; importMilliseconds: number }[] = [];
  for (const { name, from, what } of bundles) {
    sizes.push({ name, ...(await bundledSize(folder, from, what)), importMilliseconds: median(times.get(name) ?? []) });
    if (name !== OURS) continue;
    const start = { name: `${OURS}, loaded at the start`, importMilliseconds: Number.NaN };
    const without = { name: `${start.name}, without openapi-fetch`, importMilliseconds: Number.NaN };
    sizes.push({ ...start, ...(await startSize(folder, from, what)) });
    sizes.push({ ...without, ...(await startSize(folder, from, what, ["openapi-fetch"])) });
  }
  return {
    title: "Size and import",
    text:
      "Bundled with all it depends on by esbuild, for browsers; ours includes openapi-fetch. One file, with what is " +
      "imported on demand in it as if all were loaded. Loaded at the start: the first file and those that it imports, " +
      "each packed, where the bundler keeps what is imported on demand in files of its own. Import: into a fresh " +
      "process of Node.",
    columns: ["", "minified", "and gzipped", "import"],
    rows: sizes.map(({ name, minified, gzipped, importMilliseconds }) => [
      name,
      `${fixed(minified / 1000, 1)} kB`,
      `${fixed(gzipped / 1000, 1)} kB`,
      Number.isNaN(importMilliseconds) ? "" : `${fixed(importMilliseconds, 1)} ms`,
    ]),
    data: sizes,
  };
}
