// Installs what the tests need and runs all of them. Plain Node, because nothing is installed when it starts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";
import { findOgrinfo } from "./find-ogrinfo.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const results = `${root}e2e/.results`;
process.chdir(root);

function run(command, args, env = {}) {
  console.log(`\n$ ${[command, ...args].join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Passed and failed tests of a JSON report of Vitest or Playwright; a report that is missing is one failure. */
function countsOf(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const installed = changedAt("node_modules/.package-lock.json") >= changedAt("package-lock.json");
if (!installed && !run("npm", ["ci", "--include=dev"])) process.exit(1);

const browser = findBrowser();
const ogrinfo = findOgrinfo();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (name) => `node_modules/.bin/${name}`;
let passed = 0;
let failed = 0;
function check(ok) {
  if (ok) passed += 1;
  else failed += 1;
}

check(run(bin("tsx"), ["lib/dataset/check-dataset.ts"]));
check(run(bin("biome"), ["check", "--error-on-warnings", "."]));
check(run(bin("next"), ["typegen"]) && run(bin("tsc"), ["--noEmit"]));

run(bin("vitest"), [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}/unit.json`,
]);
const unit = countsOf(`${results}/unit.json`, (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.numPendingTests +
    report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0)
      .length,
}));

const built = run("npm", ["run", "build"]);
check(built);
let e2e = { passed: 0, failed: 0 };
if (built) {
  run(bin("playwright"), ["test", "--config", "e2e/playwright.config.ts"], {
    ATLAS_CHROMIUM: browser ?? "",
    ATLAS_OGRINFO: ogrinfo ?? "",
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json`,
  });
  e2e = countsOf(`${results}/e2e.json`, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed:
      stats.unexpected + stats.skipped + (stats.expected + stats.unexpected === 0 ? 1 : 0) + errors.length,
  }));
}

passed += unit.passed + e2e.passed;
failed += unit.failed + e2e.failed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && unit.passed > 0 && e2e.passed > 0 ? 0 : 1);
