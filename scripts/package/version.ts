// Part of npm run release:version: writes the version of package.json into src/version.ts, for the header user-agent.
import { readFile, writeFile } from "node:fs/promises";

const FILE = "src/version.ts";

const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
const source = await readFile(FILE, "utf8");
const written = source.replace(/(?<=VERSION = ").*(?=")/, version);
if (!written.includes(`VERSION = "${version}"`))
  throw new Error(`${FILE} has no line \`export const VERSION = "...";\`.`);
await writeFile(FILE, written);
