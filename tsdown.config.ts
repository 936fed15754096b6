import { defineConfig, type Rolldown } from "tsdown";
import { commentLines } from "./scripts/package/comment-lines.ts";
import { sharedChunk } from "./scripts/package/shared-chunk.ts";
import { thirdPartyLicenses } from "./scripts/package/third-party-licenses.ts";

/** The bundled documents are in the package once: dist/ refers to them rather than holding two more copies. */
const documents: Rolldown.Plugin = {
  name: "documents",
  resolveId: {
    filter: { id: /^\.\/openapi\/\w+\.json$/ },
    handler: (id) => ({ id: id.replace(/^\./, "../generated"), external: true }),
  },
};

/** The command uses the entries of the package, as any program does, so that it changes nothing about their files. */
const entries: Rolldown.Plugin = {
  name: "entries",
  resolveId: {
    filter: { id: /^\.\.\/(?:\w+\/)?index\.ts$/ },
    handler: (id) => ({
      id: id.replace(/^\.\.\/(?:(\w+)\/)?index\.ts$/, (_match, name = "index") => `../${name}.mjs`),
      external: true,
    }),
  },
};

export const library = defineConfig({
  entry: { index: "src/index.ts", node: "src/node/index.ts", simulator: "src/simulator/index.ts" },
  format: {
    esm: {},
    // Bundled here: the CommonJS build of openapi-fetch keeps its function where the import of a CommonJS module does not look.
    cjs: { deps: { alwaysBundle: (id) => id === "openapi-fetch", onlyBundle: false, skipNodeModulesBundle: false } },
  },
  target: "es2022",
  platform: "node",
  sourcemap: true,
  hash: false,
  outputOptions: (options) => ({ ...options, codeSplitting: sharedChunk, comments: { jsdoc: false } }),
  dts: { sourcemap: true },
  // Here, because `plugins` doesn't reach the build of the declarations for CommonJS.
  inputOptions: (options) => ({ ...options, plugins: [options.plugins, commentLines()] }),
  plugins: [documents, thirdPartyLicenses()],
  // The simulator brings along what it validates with.
  deps: { onlyBundle: false },
});

const command = defineConfig({
  entry: { main: "src/cli/main.ts" },
  outDir: "dist/cli",
  // The library cleans dist/.
  clean: false,
  format: "esm",
  target: "es2022",
  platform: "node",
  hash: false,
  dts: false,
  plugins: [entries, thirdPartyLicenses()],
  // What it checks calls with.
  deps: { onlyBundle: false },
});

export default [library, command].flat();
