import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import type { DocumentName } from "../generate/documents.ts";

const redocly = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "../bin/cli.js");
const TEMPLATE = join(import.meta.dirname, "reference.html");

/** The only thing that Redoc's page loads from elsewhere: the picture of its name. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;
const DRAWN_LOGO =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='12'><text y='10' font-size='11'>Redoc</text></svg>";

/** Writes the reference of one document as a page that needs nothing but itself. */
export async function writeReference(name: DocumentName, file: string): Promise<void> {
  const args = [redocly, "build-docs", name, "--output", file, "--template", TEMPLATE, "--inlineBundle"];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
  const page = await readFile(file, "utf8");
  await writeFile(file, page.replace(LOGO, encodeURI(DRAWN_LOGO).replaceAll("'", "%27")));
}
