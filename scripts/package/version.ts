// Part of npm run release:version: copies the version of package.json to src/version.ts, for the user-agent header. Exit
// codes: 0 success, 2 if src/version.ts has no line for it.
import { readFile, writeFile } from "node:fs/promises";
import { InputError } from "../errors.ts";
import { runCommand } from "../run-command.ts";

const FILE = "src/version.ts";

async function main(): Promise<number> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const source = await readFile(FILE, "utf8");
  const written = source.replace(/(?<=VERSION = ").*(?=")/, version);
  if (!written.includes(`VERSION = "${version}"`))
    throw new InputError(`${FILE} has no line \`export const VERSION = "...";\`. Add one.`);
  await writeFile(FILE, written);
  return 0;
}

await runCommand("usage: npm run release:version", main);
