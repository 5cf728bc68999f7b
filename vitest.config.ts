import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,components,lib,e2e}/**/*.test.{ts,tsx}"],
    setupFiles: ["e2e/tools/seed-properties.ts"],
    testTimeout: 30_000,
    // Tests share no state, so files share the modules of their worker: the dataset and the basemap are read once.
    isolate: false,
  },
});
