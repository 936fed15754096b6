// npm run check:package: what users would install, looked at by publint, by are-the-types-wrong, for sources that maps point to
// and that are not there, and for JSDoc comments that the declarations lost. Needs dist/ (npm run build) and no network. Exits with 0, 1 (something is wrong with the
// package) or 2 (wrong call, nothing is built).
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { countComments, findLostComments } from "./jsdoc.ts";
import { pack, run } from "./pack.ts";
import { missingSources } from "./maps.ts";

const bin = (name: string) => join("node_modules", ".bin", name);

/** Runs a tool on the tarball, and prints what it finds. Answers whether it found nothing. */
async function ask(tool: string, ...args: string[]): Promise<boolean> {
  const { ok, text } = await run(bin(tool), args).then(
    ({ stdout }) => ({ ok: true, text: stdout }),
    (error: unknown) => ({ ok: false, text: (error as { stdout?: string }).stdout ?? String(error) }),
  );
  console.log(ok ? `${tool}: clean` : `${tool}:\n${text.trim()}`);
  return ok;
}

/**
 * Compares the comments of the declarations with those of the sources. Prints and returns how many are lost: an editor
 * would show nothing there.
 */
async function checkComments(paths: readonly string[], extension: ".d.mts" | ".d.cts"): Promise<number> {
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
      await ask("publint", "run", file, "--strict"),
      // The oldest resolution that knows `exports` is node16; TypeScript's own default has known them since 5.0.
      await ask("attw", file, "--profile", "node16", "--no-definitely-typed", "--format", "ascii", "--no-emoji"),
    ];
    const missing = await missingSources(paths, (path) => readFile(path, "utf8"));
    console.log(
      missing.length === 0 ? "maps: clean" : `maps: these sources are not in the package:\n${missing.join("\n")}`,
    );
    const lost = (await checkComments(paths, ".d.mts")) + (await checkComments(paths, ".d.cts"));
    return missing.length > 0 || lost > 0 || results.includes(false) ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

await runCommand("usage: npm run check:package", main);
