import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const TESTS = "{app,components,lib,e2e}/**/*.test.{ts,tsx}";
/** Tests that put modules of their own in the place of others. */
const ALONE = "{app,components,lib,e2e}/**/*.alone.test.{ts,tsx}";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    setupFiles: ["e2e/tools/seed-properties.ts"],
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // Tests share no state, so files share the modules of their worker: the dataset and the basemap are read once.
        test: { name: "all", include: [TESTS], exclude: [ALONE], isolate: false },
      },
      { extends: true, test: { name: "alone", include: [ALONE] } },
    ],
  },
});
