// npm run check:package: checks the packed package with publint, with are-the-types-wrong, for source maps whose sources are
// missing, for copies of the documents, and for JSDoc comments that the declarations lost. Needs dist/ (npm run build) and no network. Exit codes: 0 success,
// 1 findings, 2 usage error or no dist/.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { parseArgs } from "node:util";
import { readAllBundled } from "../documents/bundled.ts";
import { runCommand } from "../run-command.ts";
import { pack, run } from "./pack.ts";

const bin = (name: string) => join("node_modules", ".bin", name);

/** Runs a tool on the tarball and prints its findings. Returns whether there were none. */
async function runTool(tool: string, ...args: string[]): Promise<boolean> {
  const { ok, text } = await run(bin(tool), args).then(
    ({ stdout }) => ({ ok: true, text: stdout }),
    (error: unknown) => ({ ok: false, text: (error as { stdout?: string }).stdout ?? String(error) }),
  );
  console.log(ok ? `${tool}: clean` : `${tool}:\n${text.trim()}`);
  return ok;
}

/**
 * Lists the sources that source maps refer to but that aren't in the package: "go to definition" would fail for them.
 * Sources of bundled dependencies don't count.
 */
async function listMissingSources(paths: readonly string[]): Promise<string[]> {
  const present = new Set(paths);
  const missing = new Set<string>();
  for (const path of paths.filter((name) => name.endsWith(".map"))) {
    const { sources } = JSON.parse(await readFile(path, "utf8")) as { sources: string[] };
    for (const source of sources) {
      const target = posix.join(posix.dirname(path), source);
      if (!present.has(target) && !target.includes("node_modules/")) missing.add(`${target} (${path})`);
    }
  }
  return [...missing];
}

/** Lists the code that holds a copy of a bundled document: the package has each once, and the code refers to it. */
async function listCopies(paths: readonly string[]): Promise<string[]> {
  const documents = await readAllBundled();
  const copies = await Promise.all(
    paths
      .filter((path) => /^dist\/.*\.[cm]js$/.test(path))
      .map(async (path) => {
        const code = await readFile(path, "utf8");
        return documents
          .filter(({ json }) => json.info?.summary !== undefined && code.includes(json.info.summary))
          .map(({ api }) => `${api}.json in ${path}`);
      }),
  );
  return copies.flat();
}

/**
 * Compares the comments of the declarations with those of the sources. Prints and returns how many are lost: an editor
 * would show nothing there.
 */
async function checkComments(paths: readonly string[], extension: ".d.mts" | ".d.cts"): Promise<number> {
  // Loads TypeScript.
  const { countComments, findLostComments } = await import("./jsdoc.ts");
  const read = (files: readonly string[]) => Promise.all(files.map((path) => readFile(path, "utf8")));
  const sources = await read(paths.filter((path) => /^(src|generated)\/.*\.ts$/.test(path)));
  const declarations = await read(paths.filter((path) => path.endsWith(extension)));
  const lost = findLostComments(declarations, sources);
  const kept = countComments(declarations);
  console.log([`comments in *${extension}: ${kept} kept, ${lost.length} lost`, ...lost].join("\n"));
  return lost.length;
}

async function main(): Promise<number> {
  parseArgs({ options: {} });
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-client-"));
  try {
    const { file, paths, size, unpackedSize } = await pack(folder);
    console.log(
      `${paths.length} files, ${Math.round(size / 1000)} kB packed, ${Math.round(unpackedSize / 1000)} kB unpacked`,
    );
    const results = [
      await runTool("publint", "run", file, "--strict"),
      // node16 is the oldest module resolution that supports `exports`.
      await runTool("attw", file, "--profile", "node16", "--no-definitely-typed", "--format", "ascii", "--no-emoji"),
    ];
    const missing = await listMissingSources(paths);
    console.log(
      missing.length === 0 ? "maps: clean" : `maps: sources missing from the package:\n${missing.join("\n")}`,
    );
    const copies = await listCopies(paths);
    console.log(copies.length === 0 ? "documents: in the package once" : `documents: copied\n${copies.join("\n")}`);
    const lost = (await checkComments(paths, ".d.mts")) + (await checkComments(paths, ".d.cts"));
    return missing.length > 0 || copies.length > 0 || lost > 0 || results.includes(false) ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

await runCommand("usage: npm run check:package", main);
