import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { DOCUMENTS, METHODS } from "../generate/documents.ts";

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const read = async (file: string) => parse(await readFile(file, "utf8")) as { paths?: Paths };

/**
 * The area of every operation: the file under `folder` (openapi/) that holds it, without its extension.
 * `GET /v2/alert` -> `cspm/alerts`.
 */
export async function readAreas(folder: string): Promise<Map<string, string>> {
  const areas = new Map<string, string>();
  const files = new Map<string, Promise<{ paths?: Paths }>>();
  for (const document of DOCUMENTS) {
    const root = `${document}.yaml`;
    const { paths = {} } = await read(join(folder, root));
    for (const [path, item] of Object.entries(paths)) {
      const [file = root, pointer] = typeof item["$ref"] === "string" ? item["$ref"].split("#/paths/") : [];
      const name = pointer === undefined ? root : join(".", file);
      if (!files.has(name)) files.set(name, read(join(folder, name)));
      const key =
        pointer === undefined ? path : decodeURIComponent(pointer).replaceAll("~1", "/").replaceAll("~0", "~");
      const held = (await files.get(name))?.paths?.[key] ?? {};
      for (const method of METHODS)
        if (held[method]) areas.set(`${method.toUpperCase()} ${path}`, name.replace(/\.ya?ml$/, ""));
    }
  }
  return areas;
}
