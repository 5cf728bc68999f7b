import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebian } from "./install-debian.mjs";

function onPath() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  return folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path)) ?? null;
}

/** Path of nginx: `ATLAS_NGINX`, the system's, else Debian's package when root; `null` where there is none. */
export function findNginx() {
  const found = process.env.ATLAS_NGINX || onPath();
  if (found) return found;
  return installDebian("nginx-light", { lean: true }) ? onPath() : null;
}
