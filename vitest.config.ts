import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const resolve = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples import the package by its name, as users do.
    alias: [
      { find: /^prisma-cloud-client$/, replacement: resolve("src/index.ts") },
      { find: /^prisma-cloud-client\/(node|simulator)$/, replacement: resolve("src/$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/package/**"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    restoreMocks: true,
    // A busy machine must not fail a test.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
