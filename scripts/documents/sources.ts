import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";

/** Parsed on first use: most files hold nothing that's looked for, and parsing all takes more than a second. */
class SourceFile {
  readonly file: string;
  readonly lines = new LineCounter();
  readonly #content: string;
  #document: Document | undefined;

  constructor(file: string, content: string) {
    this.file = file;
    this.#content = content;
  }

  get document(): Document {
    this.#document ??= parseDocument(this.#content, { lineCounter: this.lines });
    return this.#document;
  }

  /** Whether the file can have a key. */
  mentions(key: string): boolean {
    return this.#content.includes(key);
  }
}

const FOLDER = "openapi";

/** Whether a path is one of a document's files. */
export const isSource = (file: string): boolean => file.endsWith(".yaml") && !file.endsWith("deviations.yaml");

/** A line of a file under openapi/. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
  /** Whether the file is that of an older revision. */
  readonly isOld?: boolean;
}

/** Finds the line under openapi/ that defines a part of a bundled document. */
export class Sources {
  readonly #files: readonly SourceFile[];

  /** @param contents the files by their path, as it should appear in messages */
  constructor(contents: ReadonlyMap<string, string>) {
    this.#files = [...contents].map(([file, content]) => new SourceFile(file, content));
  }

  /** Reads the files under openapi/ of a repository. */
  static async read(repository = "."): Promise<Sources> {
    const names = await readdir(join(repository, FOLDER), { recursive: true });
    const files = names.map((name) => `${FOLDER}/${name}`).filter(isSource);
    const contents = files.sort().map(async (file) => [file, await readFile(join(repository, file), "utf8")] as const);
    return new Sources(new Map(await Promise.all(contents)));
  }

  /** Finds the line of a named schema, or of one of its properties if that is defined inline. */
  schema(name: string, properties: readonly string[] = []): SourceLine | undefined {
    return this.#find(name, (file) => {
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
    return this.#find(path, ({ document }) => findKey(document, [...at, ...inside]) ?? findKey(document, at));
  }

  /** Looks for a node in the files that mention a key. */
  #find(key: string, look: (file: SourceFile) => Node | undefined): SourceLine | undefined {
    for (const source of this.#files) {
      if (!source.mentions(key)) continue;
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
