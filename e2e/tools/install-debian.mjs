import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Installs a package, or several, where this is Debian and we may; whether that went well. `lean`: without what they only recommend. */
export function installDebian(names, { lean = false } = {}) {
  const may = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  return (
    may &&
    run("apt-get", ["update", "-q"]) &&
    run("apt-get", ["install", "-y", "-q", ...(lean ? ["--no-install-recommends"] : []), ...[names].flat()])
  );
}
