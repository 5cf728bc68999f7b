import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Installs a package where this is Debian and we may; whether that went well. */
export function installDebian(name) {
  const may = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  return may && run("apt-get", ["update", "-q"]) && run("apt-get", ["install", "-y", "-q", name]);
}
