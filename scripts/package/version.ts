// Part of npm run release:version: copies the version of package.json to src/version.ts, for the user-agent header, and to the
// OpenAPI documents. Exit codes: 0 success, 2 if a file has no line for it.
import { readFile, writeFile } from "node:fs/promises";
import { APIS } from "../documents/bundled.ts";
import { InputError } from "../errors.ts";
import { runCommand } from "../run-command.ts";

interface Place {
  readonly file: string;
  /** Matches the version, and only that. */
  readonly pattern: RegExp;
  /** The line that the file must have. */
  readonly line: string;
}

const PLACES: readonly Place[] = [
  {
    file: "src/version.ts",
    pattern: /(?<=^export const VERSION = ").*(?=";$)/m,
    line: 'export const VERSION = "...";',
  },
  ...APIS.map((api) => ({
    file: `openapi/${api}.yaml`,
    pattern: /(?<=^info:\n(?: .*\n)*? {2}version: ").*(?="$)/m,
    line: '  version: "..." below `info:`',
  })),
];

async function main(): Promise<number> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const sources = await Promise.all(PLACES.map(async (place) => ({ place, text: await readFile(place.file, "utf8") })));
  const wrong = sources.find(({ place, text }) => !place.pattern.test(text));
  if (wrong) throw new InputError(`${wrong.place.file} has no line \`${wrong.place.line}\`. Add one.`);
  for (const { place, text } of sources) await writeFile(place.file, text.replace(place.pattern, version));
  return 0;
}

await runCommand("usage: npm run release:version", main);
