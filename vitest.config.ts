import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const TESTS = "{app,components,lib,e2e}/**/*.test.{ts,tsx}";
/** Tests that put modules of their own in the place of others. */
const ALONE = "{app,components,lib,e2e}/**/*.alone.test.{ts,tsx}";
/** Tests of the code with another subject in the place of `lib/theatre`. */
const SECOND_THEATRE = "lib/theatre-fixture/*.test.ts";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": pathOf(".") } },
  test: {
    setupFiles: ["e2e/tools/seed-properties.ts"],
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // Tests share no state, so files share the modules of their worker: the dataset and the basemap are read once.
        test: { name: "all", include: [TESTS], exclude: [ALONE, SECOND_THEATRE], isolate: false },
      },
      { extends: true, test: { name: "alone", include: [ALONE] } },
      {
        extends: true,
        resolve: { alias: [{ find: /^@\/lib\/theatre\//, replacement: pathOf("lib/theatre-fixture/") }] },
        test: { name: "second theatre", include: [SECOND_THEATRE] },
      },
    ],
  },
});
