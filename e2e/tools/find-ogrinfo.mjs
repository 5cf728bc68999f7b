import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebian } from "./install-debian.mjs";

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "ogrinfo")).find((path) => existsSync(path)) ?? null;
}

/** Path of GDAL's `ogrinfo`: `ATLAS_OGRINFO`, the system's, else Debian's package when root; `null` where there is none. */
export function findOgrinfo() {
  const found = process.env.ATLAS_OGRINFO || onPath();
  if (found) return found;
  return installDebian("gdal-bin") ? onPath() : null;
}
