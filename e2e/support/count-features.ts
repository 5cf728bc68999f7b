import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = process.env.ATLAS_OGRINFO || "ogrinfo";

/** Whether GDAL's `ogrinfo` is here. */
export function hasOgrinfo(): boolean {
  return spawnSync(PROGRAM, ["--version"]).status === 0;
}

/** How many features `ogrinfo` reads in a file of that content, in all its layers. Throws with its words where it cannot. */
export function countFeatures(content: string, extension: "geojson" | "kml" | "csv"): number {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  try {
    const path = join(folder, `incidents.${extension}`);
    writeFileSync(path, content);
    const { status, stdout, stderr } = spawnSync(PROGRAM, ["-ro", "-al", "-so", path], { encoding: "utf8" });
    if (status !== 0 || /^(ERROR|Warning)/m.test(stderr)) throw new Error(stderr || stdout);
    const counts = [...stdout.matchAll(/^Feature Count: (\d+)$/gm)].map(([, count]) => Number(count));
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
