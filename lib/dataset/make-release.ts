/**
 * `npx tsx lib/dataset/make-release.ts`: writes what is kept of the release that `source/release.json` names. Until a
 * release is out it may be written anew; after that raise the number first, and add the new file to `kept-releases.ts`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRows } from "./read-rows";
import { releaseOf } from "./release";
import { sourceFiles } from "./source-files";

const { rows, problems } = readRows(sourceFiles);
if (problems.length > 0) throw new Error("rows of a wrong shape: see lib/dataset/check-dataset.ts");
const made = releaseOf(rows, sourceFiles);
const path = fileURLToPath(new URL(`./releases/${made.release}.json`, import.meta.url));
writeFileSync(path, `${JSON.stringify(made, null, 1)}\n`);
console.log(`Release ${made.version}: ${Object.keys(made.incidents).length} incidents`);
