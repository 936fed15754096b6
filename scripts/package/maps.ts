import { posix } from "node:path";

/**
 * Sources that the package's maps point to and that are not in the package: "go to definition" would end nowhere.
 * Bundled dependencies are left out; what they are made from is theirs.
 */
export async function missingSources(
  paths: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<string[]> {
  const present = new Set(paths);
  const missing = new Set<string>();
  for (const path of paths.filter((name) => name.endsWith(".map"))) {
    const { sources } = JSON.parse(await read(path)) as { sources: string[] };
    for (const source of sources) {
      const target = posix.join(posix.dirname(path), source);
      if (!present.has(target) && !target.includes("node_modules/")) missing.add(`${target} (${path})`);
    }
  }
  return [...missing];
}
