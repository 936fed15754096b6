import { readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { parse } from "yaml";
import { isObject, type Node } from "./node.ts";

/** The YAML files under openapi/, by their path without extension: `cspm/alerts`. */
export type SourceFiles = ReadonlyMap<string, Node>;

/** Reads every file that holds operations or components. `deviations.yaml` holds neither. */
export async function readSourceFiles(folder: string): Promise<SourceFiles> {
  const entries = await readdir(folder, { recursive: true });
  const names = entries
    .filter((entry) => entry.endsWith(".yaml"))
    .map((entry) => entry.replace(/\.yaml$/, "").replaceAll(sep, posix.sep))
    .filter((name) => name !== "deviations")
    .sort();
  const files = names.map(async (name): Promise<[string, Node]> => {
    const content: unknown = parse(await readFile(join(folder, `${name}.yaml`), "utf8"));
    return [name, isObject(content) ? content : {}];
  });
  return new Map(await Promise.all(files));
}

/** Follows a `$ref` within a file or into another one. Undefined if it leads nowhere: lint reports that. */
export function resolveReference(files: SourceFiles, file: string, reference: string): [string, Node] | undefined {
  const [path = "", pointer = ""] = reference.split("#");
  const target = path === "" ? file : posix.join(posix.dirname(file), path.replace(/\.yaml$/, ""));
  let node: unknown = files.get(target);
  for (const token of pointer.split("/").slice(1)) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    node = isObject(node) ? node[key] : undefined;
  }
  return isObject(node) ? [target, node] : undefined;
}
