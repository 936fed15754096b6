import { build } from "esbuild";
import { expect, test } from "vitest";

/** Bundles the source of a module. Imports of the keys of `sources` resolve to their values. */
async function bundle(contents: string, sources: Readonly<Record<string, string>> = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    plugins: [
      {
        name: "sources",
        setup(hooks) {
          hooks.onResolve({ filter: /./ }, ({ path }) =>
            path in sources ? { path, namespace: "sources" } : undefined,
          );
          hooks.onLoad({ filter: /./, namespace: "sources" }, ({ path }) => ({ contents: sources[path] ?? "" }));
        },
      },
    ],
  });
  return { text: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
}

test("a bundler drops integrationConfig and timeRange if they are unused", async () => {
  // As published: one file, so that `sideEffects` does not help and only the code itself counts.
  const published = await bundle(`
    export { integrationConfig } from "./src/integration-config/index.ts";
    export { timeRange } from "./src/time-range/index.ts";
    export const core = "the core";
  `);
  expect(published.text).toMatch(/hooks\.slack\.com[^]*ISO 8601/);
  const program = await bundle('import { core } from "published"; console.log(core);', { published: published.text });
  expect(program.text).toContain("the core");
  expect(program.text.length).toBeLessThan(200);
});

test("createPrismaCloud imports neither integrationConfig nor timeRange", async () => {
  const { inputs } = await bundle('export { createPrismaCloud } from "./src/create-prisma-cloud.ts";');
  expect(inputs).toContain("src/client.ts");
  expect(inputs.filter((path) => /^src\/(time-range|integration-config)\//.test(path))).toEqual([]);
});
