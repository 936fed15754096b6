import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import Sequencer from "./test/setup/sequencer.ts";

const resolve = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Files that replace a module, which others may have loaded already. */
const mocking = readdirSync(resolve("test"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => readFileSync(resolve(file), "utf8").includes("vi.mock("));

/** Each gets a process of its own. The tests for leaks count the timers, listeners and connections of their process. */
const alone = [...mocking, "test/chaos/*.test.ts", "test/**/leaks.test.ts"];

const tests = ["test/**/*.test.ts"];
const others = [...configDefaults.exclude, "test/package/**"];

export default defineConfig({
  resolve: {
    // Examples import the package by its name, as users do.
    alias: [
      { find: /^prisma-cloud-client$/, replacement: resolve("src/index.ts") },
      { find: /^prisma-cloud-client\/(node|simulator)$/, replacement: resolve("src/$1/index.ts") },
    ],
  },
  test: {
    typecheck: {
      enabled: true,
      include: ["test/types/*.test-d.ts"],
      // Only the type tests, by the compiler in Go: `npm run lint:types` compiles everything, by this one and by its predecessor.
      tsconfig: "test/tsconfig.types.json",
      checker: resolve("node_modules/typescript7/bin/tsc"),
    },
    globalSetup: "test/setup/build-commands.ts",
    sequence: { sequencer: Sequencer },
    // Compiled modules are kept in node_modules/ from run to run, by their content.
    experimental: { fsModuleCache: true },
    // Most of what tests allocate is short-lived, and a larger young generation collects it less often.
    execArgv: ["--max-semi-space-size=64"],
    restoreMocks: true,
    // A busy machine must not fail a test.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The default leaves one core to Vitest, which is half of a machine with two.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: tests,
          exclude: [...others, ...alone],
          // Loading a module once for each worker instead of once for each file takes a third off the whole run.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "alone", include: alone, exclude: others, typecheck: { enabled: false } },
      },
    ],
  },
});
