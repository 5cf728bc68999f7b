// Installs what the tests need and runs all of them. Plain Node, because nothing is installed when it starts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";
import { findExportPrograms } from "./find-export-programs.mjs";
import { findNginx } from "./find-nginx.mjs";
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

/**
 * Passed and failed tests of a JSON report of Vitest or Playwright, and the names of the failed; a report that is missing
 * is one failure.
 */
function countsOf(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return { passed: 0, failed: 1, names: ["no report"] };
  }
}

/** The titles of the specs of a suite of Playwright's report, and of those within it, that `isMeant` picks. */
function specNames(isMeant, { file, specs = [], suites = [] }) {
  const own = specs.filter(isMeant).map(({ title }) => `${file}: ${title}`);
  return [...own, ...suites.flatMap((suite) => specNames(isMeant, suite))];
}
const hasFailed = ({ ok }) => !ok;
const hasWavered = ({ ok, tests }) => ok && tests.some(({ status }) => status === "flaky");

const installed = changedAt("node_modules/.package-lock.json") >= changedAt("package-lock.json");
if (!installed && !run("npm", ["ci", "--include=dev"])) process.exit(1);

const browser = findBrowser();
const ogrinfo = findOgrinfo();
findExportPrograms();
findNginx();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (name) => `node_modules/.bin/${name}`;
let passed = 0;
let failed = 0;
const complaints = [];
function check(name, ok) {
  if (ok) passed += 1;
  else {
    failed += 1;
    complaints.push(name);
  }
}

check("the dataset's checks", run(bin("tsx"), ["lib/dataset/dataset-command.ts", "check"]));
check("lint and format", run(bin("biome"), ["check", "--error-on-warnings", "."]));
check("types", run(bin("next"), ["typegen"]) && run(bin("tsc"), ["--noEmit"]));

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
  names: report.testResults.flatMap(({ name, status, assertionResults }) => {
    const titles = assertionResults.filter((one) => one.status === "failed").map(({ fullName }) => fullName);
    return status === "failed" ? [`${name.replace(root, "")}: ${titles.join("; ") || "did not run"}`] : [];
  }),
}));

const built = run("npm", ["run", "build"]);
check("the build", built);
let e2e = { passed: 0, failed: 0, names: [], wavered: [] };
if (built) {
  run(bin("playwright"), ["test", "--config", "e2e/playwright.config.ts"], {
    ATLAS_CHROMIUM: browser ?? "",
    ATLAS_OGRINFO: ogrinfo ?? "",
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json`,
  });
  e2e = countsOf(`${results}/e2e.json`, ({ stats, suites, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed:
      stats.unexpected + stats.skipped + (stats.expected + stats.unexpected === 0 ? 1 : 0) + errors.length,
    names: suites.flatMap((suite) => specNames(hasFailed, suite)),
    wavered: suites.flatMap((suite) => specNames(hasWavered, suite)),
  }));
}

if (e2e.wavered?.length)
  console.log(`\nPassed only when tried again:\n${e2e.wavered.map((name) => `  ${name}`).join("\n")}`);
passed += unit.passed + e2e.passed;
failed += unit.failed + e2e.failed;
if (unit.failed > 0) complaints.push(`${unit.failed} unit test(s)`, ...unit.names);
if (e2e.failed > 0) complaints.push(`${e2e.failed} end-to-end test(s)`, ...e2e.names);
if (complaints.length > 0) console.log(`\nFailed:\n${complaints.map((name) => `  ${name}`).join("\n")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && unit.passed > 0 && e2e.passed > 0 ? 0 : 1);
