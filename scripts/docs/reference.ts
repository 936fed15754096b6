import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Api } from "../documents/bundled.ts";
import { redocly } from "../redocly.ts";

const TEMPLATE = join(import.meta.dirname, "reference.html");

/** The only thing that Redoc's page loads from elsewhere: the picture of its name. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;
const DRAWN_LOGO =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='12'><text y='10' font-size='11'>Redoc</text></svg>";

/** Writes the reference of one document as a page that needs nothing but itself. Examples are in the bundled document. */
export async function writeReference(api: Api, file: string): Promise<void> {
  await redocly("build-docs", `generated/openapi/${api}.json`, "--output", file, "--template", TEMPLATE, "--inlineBundle");
  const page = await readFile(file, "utf8");
  await writeFile(file, page.replace(LOGO, encodeURI(DRAWN_LOGO).replaceAll("'", "%27")));
}
