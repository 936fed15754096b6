import { join } from "node:path";
import ts from "typescript";

/** Marks the cursor in a program's code. */
export const CURSOR = "¦";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
};

export interface Completion {
  readonly name: string;
  readonly deprecated: boolean;
}

/** The text that an editor shows for a symbol: its declaration, and its documentation with the tags. */
export interface Hover {
  readonly declaration: string;
  readonly documentation: string;
}

const joinParts = (parts: readonly ts.SymbolDisplayPart[] = []): string => parts.map(({ text }) => text).join("");

function writeDocumentation(documentation: ts.SymbolDisplayPart[] | undefined, tags: ts.JSDocTagInfo[] = []): string {
  const texts = tags.map(({ name, text }) => `@${name} ${joinParts(text)}`.trim());
  return [joinParts(documentation), ...texts].filter((text) => text !== "").join("\n\n");
}

/** A program of one file in an editor that runs TypeScript's language service. */
export class Editor {
  readonly #file: string;
  readonly #service: ts.LanguageService;
  #text = "";
  #version = 0;

  /** @param folder the file's folder: packages are resolved from its node_modules */
  constructor(folder: string) {
    this.#file = join(folder, "program.mts");
    this.#service = ts.createLanguageService({
      getScriptFileNames: () => [this.#file],
      getScriptVersion: (file) => (file === this.#file ? String(this.#version) : "1"),
      getScriptSnapshot: (file) => {
        const text = file === this.#file ? this.#text : ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getCompilationSettings: () => OPTIONS,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      fileExists: (file) => file === this.#file || ts.sys.fileExists(file),
      readFile: (file) => ts.sys.readFile(file),
      readDirectory: (...args) => ts.sys.readDirectory(...args),
      directoryExists: (name) => ts.sys.directoryExists(name),
      getDirectories: (name) => ts.sys.getDirectories(name),
      realpath: (name) => ts.sys.realpath?.(name) ?? name,
    });
  }

  /** Replaces the program. Returns the position of its cursor. */
  #write(code: string): number {
    this.#text = code.replace(CURSOR, "");
    this.#version++;
    return code.indexOf(CURSOR);
  }

  complete(code: string): Completion[] {
    const position = this.#write(code);
    const { entries = [] } = this.#service.getCompletionsAtPosition(this.#file, position, {}) ?? {};
    return entries.map(({ name, kindModifiers = "" }) => ({
      name,
      deprecated: kindModifiers.split(",").includes("deprecated"),
    }));
  }

  /** Returns the text that an editor shows beside one completion. */
  describe(code: string, name: string): Hover | undefined {
    const position = this.#write(code);
    const details = this.#service.getCompletionEntryDetails(this.#file, position, name, {}, undefined, {}, undefined);
    return (
      details && {
        declaration: joinParts(details.displayParts),
        documentation: writeDocumentation(details.documentation, details.tags),
      }
    );
  }

  hover(code: string): Hover | undefined {
    const info = this.#service.getQuickInfoAtPosition(this.#file, this.#write(code));
    return (
      info && {
        declaration: joinParts(info.displayParts),
        documentation: writeDocumentation(info.documentation, info.tags),
      }
    );
  }

  /** Lists the compiler's errors, each with its chain of messages. */
  diagnose(code: string): string[] {
    this.#write(code);
    return this.#service
      .getSemanticDiagnostics(this.#file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }
}
