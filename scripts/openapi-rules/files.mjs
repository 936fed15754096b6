/** @import { Root, Visitor } from "./rule.ts" */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";

const GENERATED_SUFFIX = /(Model|Dto|DTO|ViewModel|\d)$/;

/** @typedef {{ file: string; text: string; document: { paths?: object; components?: Record<string, object> } }} AreaFile */

/**
 * Reads the files of a document: the root first, then its areas and the shared components.
 * @param {string} root
 * @returns {AreaFile[]}
 */
function readFiles(root) {
  const folder = dirname(root);
  const folders = [join(folder, basename(root).replace(/\.\w+$/, "")), join(folder, "components")];
  const files = folders.flatMap((each) => (existsSync(each) ? readdirSync(each).map((name) => join(each, name)) : []));
  return [root, ...files.filter((file) => /\.(ya?ml|json)$/.test(file))].map((file) => {
    const text = readFileSync(file, "utf8");
    return { file, text, document: /** @type {AreaFile["document"] | null} */ (parse(text)) ?? {} };
  });
}

/**
 * Finds problems that other rules can't see, because Redocly reads only the parts of an area file that the root refers
 * to.
 * @param {Root} root
 * @param {AreaFile[]} files
 * @returns {string[]}
 */
function findProblems(root, files) {
  /** @type {string[]} */
  const problems = [];
  const references = files.map(({ text }) => text).join("\n");
  const listed = new Set(Object.keys(root.paths ?? {}));
  for (const { file, document } of files.slice(1)) {
    const shared = basename(dirname(file)) === "components";
    const where = `${basename(dirname(file))}/${basename(file)}`;
    for (const path of Object.keys(document.paths ?? {}))
      if (!listed.has(path)) problems.push(`${where}: ${path} has no line in the root document, so it doesn't exist.`);
    for (const name of Object.keys(document.components?.["schemas"] ?? {})) {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) problems.push(`${where}: the schema \`${name}\` is not PascalCase.`);
      const suffix = GENERATED_SUFFIX.exec(name)?.[0];
      if (suffix !== undefined) problems.push(`${where}: the schema \`${name}\`: remove the suffix \`${suffix}\`.`);
    }
    // Another document may refer to a shared component.
    for (const [kind, components] of shared ? [] : Object.entries(document.components ?? {}))
      for (const name of Object.keys(components))
        if (!new RegExp(`/components/${kind}/${name}(?![A-Za-z0-9])`).test(references))
          problems.push(`${where}: nothing refers to ${kind}/${name}.`);
  }
  return problems;
}

/**
 * Every path of an area file has a line in the root document. Its schemas have readable names, and all its components
 * are used.
 * @returns {Visitor}
 */
export function areaFiles() {
  return {
    Root(root, { report, location }) {
      const file = location.source.absoluteRef;
      if (!existsSync(file)) return;
      for (const message of findProblems(root, readFiles(file)))
        report({ message, location: location.child("paths").key() });
    },
  };
}
