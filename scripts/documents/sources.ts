import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";

interface SourceFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A line of a file under openapi/. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** Finds the line under openapi/ that defines a part of a bundled document. */
export class Sources {
  readonly #files: readonly SourceFile[];

  private constructor(files: readonly SourceFile[]) {
    this.#files = files;
  }

  static async read(folder = "openapi"): Promise<Sources> {
    const names = await readdir(folder, { recursive: true });
    const yaml = names.filter((name) => name.endsWith(".yaml") && !name.endsWith("deviations.yaml")).sort();
    return new Sources(
      await Promise.all(
        yaml.map(async (name) => {
          const file = join(folder, name);
          const lines = new LineCounter();
          return { file, lines, document: parseDocument(await readFile(file, "utf8"), { lineCounter: lines }) };
        }),
      ),
    );
  }

  /** Finds the line of a named schema, or of one of its properties if that is defined inline. */
  schema(name: string, properties: readonly string[] = []): SourceLine | undefined {
    return this.#find((file) => {
      const start = findKey(file.document, ["components", "schemas", name]);
      if (!start) return undefined;
      for (let depth = properties.length; depth > 0; depth--) {
        const path = properties.slice(0, depth).flatMap((property) => ["properties", property]);
        const key = findKey(file.document, ["components", "schemas", name, ...path]);
        if (key) return key;
      }
      return start;
    });
  }

  /** Finds the line of an operation, or of something inside it. */
  operation(method: string, path: string, ...inside: readonly string[]): SourceLine | undefined {
    const at = ["paths", path, method.toLowerCase()];
    // The root documents list every path, too, as a reference to its area.
    return this.#find(({ document }) => findKey(document, [...at, ...inside]) ?? findKey(document, at));
  }

  #find(look: (file: SourceFile) => Node | undefined): SourceLine | undefined {
    for (const source of this.#files) {
      const offset = look(source)?.range?.[0];
      if (offset !== undefined) return { file: source.file, line: source.lines.linePos(offset).line };
    }
    return undefined;
  }
}

/** Finds the key node at the end of a path of keys. */
function findKey(document: Document, path: readonly string[]): Node | undefined {
  let node: unknown = document.contents;
  let key: Node | undefined;
  for (const step of path) {
    if (!isMap(node)) return undefined;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
    if (!pair) return undefined;
    key = pair.key as Node;
    node = pair.value;
  }
  return key;
}
