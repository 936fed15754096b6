import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BundledDocument } from "../documents/bundled.ts";
import { redocly } from "../redocly.ts";
import { Application, OptionDefaults, Renderer, TSConfigReader } from "typedoc";
import { listHelpers, type HelperEntry } from "./helpers.ts";
import { prepareReference, REDOC_OPTIONS } from "./reference-document.ts";

const TEMPLATE = join(import.meta.dirname, "reference.html");

/** The only thing that Redoc's page loads from another host. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;
const DRAWN_LOGO =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='12'><text y='10' font-size='11'>Redoc</text></svg>";

/** Writes the reference of one document as a self-contained page, with our calls as code samples. */
export async function writeReference(document: BundledDocument, file: string): Promise<void> {
  const source = `${file}.openapi.json`;
  const options = JSON.stringify(REDOC_OPTIONS);
  await writeFile(source, JSON.stringify(await prepareReference(document)));
  try {
    await redocly(
      "build-docs",
      source,
      "--output",
      file,
      "--template",
      TEMPLATE,
      "--inlineBundle",
      "--openapi",
      options,
    );
  } finally {
    await rm(source);
  }
  const page = await readFile(file, "utf8");
  await writeFile(file, page.replace(LOGO, encodeURI(DRAWN_LOGO).replaceAll("'", "%27")));
}

/** Writes the reference of the package's exports and the guides. Returns the exports for the search. */
export async function writeTypescriptReference(folder: string, favicon: string): Promise<HelperEntry[]> {
  const app = await Application.bootstrapWithPlugins(
    {
      entryPoints: ["src/index.ts", "src/node/index.ts", "src/simulator/index.ts"],
      out: folder,
      favicon,
      name: "prisma-cloud-client",
      includeVersion: true,
      readme: "README.md",
      projectDocuments: ["docs/*.md"],
      disableSources: true,
      // The references of the documents show these better.
      exclude: ["generated/**"],
      githubPages: false,
      // openapi-typescript emits these two.
      blockTags: [...OptionDefaults.blockTags, "@description", "@constant"],
      // Helper types of the exported types aren't for users, and guides link to files that only the repository has.
      validation: { notExported: false, invalidLink: true, invalidPath: false },
      // npm run lint:types checks types.
      skipErrorChecking: true,
    },
    [new TSConfigReader()],
  );
  const urls = new Map<unknown, string>();
  app.renderer.on(Renderer.EVENT_END, ({ pages }) => {
    for (const { model, url } of pages) urls.set(model, url);
  });
  const project = await app.convert();
  if (!project) throw new Error("typedoc failed; its errors are above.");
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("typedoc has findings; they are above.");
  return listHelpers(project, (reflection) => `typescript/${urls.get(reflection) ?? "index.html"}`);
}
