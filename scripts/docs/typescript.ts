import { Application, OptionDefaults, TSConfigReader } from "typedoc";

/** Writes the reference of everything that the package exports. */
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
      // The reference of the documents shows these far better.
      exclude: ["generated/**"],
      githubPages: false,
      // openapi-typescript writes these two.
      blockTags: [...OptionDefaults.blockTags, "@description", "@constant"],
      // Types that only serve to write the exported ones are not for users.
      validation: { notExported: false, invalidLink: true },
      // npm run lint:types checks them, and the tests as well.
      skipErrorChecking: true,
    },
    [new TSConfigReader()],
  );
  const project = await app.convert();
  if (!project) throw new Error("typedoc could not read the sources; it says why above.");
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("typedoc has findings, above.");
}
