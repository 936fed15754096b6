import { build } from "esbuild";
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

/**
 * How long the code is that a bundler makes of a package for somebody who uses one thing of it, in bytes.
 * @param what the name of an export, or `*` for all of them
 */
export async function bundledSize(
  folder: string,
  from: string,
  what: string,
): Promise<{ minified: number; gzipped: number }> {
  const clause = what === "*" ? "* as used" : `{ ${what} as used }`;
  const { outputFiles } = await build({
    stdin: { contents: `import ${clause} from ${JSON.stringify(from)}; console.log(used);`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    // What goes wrong is thrown.
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
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
  const sizes = [];
  for (const { name, from, what } of bundles)
    sizes.push({ name, ...(await bundledSize(folder, from, what)), importMilliseconds: median(times.get(name) ?? []) });
  return {
    title: "Size and import",
    text:
      "Bundled with all it depends on by esbuild, for browsers. Import: into a fresh process of Node. Ours includes " +
      "openapi-fetch.",
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
