import { defineConfig, type Rolldown } from "tsdown";
import { commentLines } from "./scripts/package/comment-lines.ts";
import { thirdPartyLicenses } from "./scripts/package/third-party-licenses.ts";

/** The bundled documents are in the package once: dist/ refers to them rather than holding two more copies. */
const documents: Rolldown.Plugin = {
  name: "documents",
  resolveId: {
    filter: { id: /\/generated\/openapi\/\w+\.json$/ },
    handler: (id) => ({ id: id.replace(/^.*\/generated\//, "../generated/"), external: true }),
  },
};

export default defineConfig({
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
  dts: { sourcemap: true },
  // Here, because `plugins` doesn't reach the build of the declarations for CommonJS.
  inputOptions: (options) => ({ ...options, plugins: [options.plugins, commentLines()] }),
  plugins: [documents, thirdPartyLicenses()],
  // The simulator brings along what it validates with.
  deps: { onlyBundle: false },
});
