import type { Api, BundledDocument } from "../documents/bundled.ts";
import { GenerationError } from "./generation-error.ts";
import { MADE_BY } from "./made-by.ts";

const BANNER = `${MADE_BY}openapi/. Edit the documents, not this file.\n\n`;

interface Alias {
  readonly api: Api;
  readonly name: string;
  readonly description: string;
}

/**
 * Lists the schemas that the package exports as named types (`x-alias`).
 * @throws {GenerationError} if a schema has no description, or two have the same name
 */
function collectAliases(documents: readonly BundledDocument[]): Alias[] {
  const aliases = documents.flatMap(({ api, json }) =>
    Object.entries(json.components?.schemas ?? {}).flatMap(([name, schema]) => {
      const { "x-alias": alias, description } = schema as { "x-alias"?: boolean; description?: string };
      if (alias !== true) return [];
      if (description === undefined) throw new GenerationError(`${api}: the schema ${name} needs a description.`);
      return [{ api, name, description }];
    }),
  );
  const names = aliases.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new GenerationError(`Two schemas with \`x-alias\` are named ${repeated}.`);
  return aliases.sort((one, other) => (one.name < other.name ? -1 : 1));
}

const writeComment = (description: string): string =>
  `/**\n${description
    .replaceAll("*/", "*\\/")
    .split("\n")
    .map((line) => ` *${line && ` ${line}`}\n`)
    .join("")} */\n`;

/** Writes the source of generated/aliases.ts: the types of the schemas with `x-alias`. */
export function writeAliases(documents: readonly BundledDocument[]): string {
  const aliases = collectAliases(documents);
  const imports = documents
    .filter(({ api }) => aliases.some((alias) => alias.api === api))
    .map(({ api }) => `import type { components as ${api} } from "./${api}.ts";\n`);
  const types = aliases.map(
    ({ api, name, description }) =>
      `\n${writeComment(description)}export type ${name} = ${api}["schemas"][${JSON.stringify(name)}];\n`,
  );
  return [BANNER, ...imports, ...types].join("");
}
