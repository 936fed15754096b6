import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Api } from "../documents/bundled.ts";
import { redocly } from "../redocly.ts";
import { Application, OptionDefaults, TSConfigReader } from "typedoc";

const TEMPLATE = join(import.meta.dirname, "reference.html");

/** The only thing that Redoc's page loads from another host. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;
const DRAWN_LOGO =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='12'><text y='10' font-size='11'>Redoc</text></svg>";

/** Writes the reference of one document as a self-contained page. The bundled document has the examples. */
export async function writeReference(api: Api, file: string): Promise<void> {
  await redocly(
    "build-docs",
    `generated/openapi/${api}.json`,
    "--output",
    file,
    "--template",
    TEMPLATE,
    "--inlineBundle",
  );
  const page = await readFile(file, "utf8");
  await writeFile(file, page.replace(LOGO, encodeURI(DRAWN_LOGO).replaceAll("'", "%27")));
}

/** Writes the reference of the package's exports. */
export async function writeTypescriptReference(folder: string, favicon: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins(
    {
      entryPoints: ["src/index.ts", "src/node/index.ts", "src/simulator/index.ts"],
      out: folder,
      favicon,
      name: "prisma-cloud-client",
      includeVersion: true,
      readme: "none",
      disableSources: true,
      // The references of the documents show these better.
      exclude: ["generated/**"],
      githubPages: false,
      // openapi-typescript emits these two.
      blockTags: [...OptionDefaults.blockTags, "@description", "@constant"],
      // Helper types of the exported types aren't for users.
      validation: { notExported: false, invalidLink: true },
      // npm run lint:types checks types.
      skipErrorChecking: true,
    },
    [new TSConfigReader()],
  );
  const project = await app.convert();
  if (!project) throw new Error("typedoc failed; its errors are above.");
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("typedoc has findings; they are above.");
}
