// Part of npm run release:version: writes the version of package.json into src/version.ts, for the header user-agent. Exits
// with 0 or 2 (there is no place for it).
import { readFile, writeFile } from "node:fs/promises";
import { InputError } from "../input-error.ts";
import { runCommand } from "../run-command.ts";

const FILE = "src/version.ts";

async function main(): Promise<number> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const source = await readFile(FILE, "utf8");
  const written = source.replace(/(?<=VERSION = ").*(?=")/, version);
  if (!written.includes(`VERSION = "${version}"`))
    throw new InputError(`${FILE} has no line \`export const VERSION = "...";\`. Write one.`);
  await writeFile(FILE, written);
  return 0;
}

await runCommand("usage: npm run release:version", main);
