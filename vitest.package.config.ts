import { defineConfig } from "vitest/config";

/** Tests of what is built: npm run test:package. They pack, install and compile, so they take their time. */
export default defineConfig({
  test: { include: ["test/package/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
