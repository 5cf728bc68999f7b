// `npm run licences`: all packages of the lock file by licence, with their versions.
import { lockedPackages } from "./locked-packages";

const byLicence = new Map<string, string[]>();
for (const { name, version, licence } of lockedPackages()) {
  const told = licence ?? "none named";
  byLicence.set(told, [...(byLicence.get(told) ?? []), `${name} ${version}`]);
}
for (const [licence, packages] of [...byLicence].sort(([, a], [, b]) => b.length - a.length))
  console.log(`${licence} (${packages.length})\n  ${[...new Set(packages)].sort().join(", ")}\n`);
