/**
 * `npm run dataset -- check` checks the source files and counts what they hold; `… release [--since <git revision>]` writes
 * what is kept of the release that `source/release.json` names; `… audit-sample --n 30 --seed <text>` prints a random sample
 * of incidents with their sources, to be read against them.
 */
import { parseArgs } from "node:util";
import { auditSample, auditSheet } from "./audit-sample";
import { checkDataset } from "./check-dataset";
import { loadDataset } from "./load-dataset";
import { makeRelease } from "./release/make-release";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { n: { type: "string", default: "30" }, seed: { type: "string" }, since: { type: "string" } },
});

function run(): number {
  switch (positionals[0]) {
    case "check":
      return checkDataset();
    case "release":
      makeRelease(values.since ?? null);
      return 0;
    case "audit-sample": {
      const size = Number(values.n);
      if (!Number.isInteger(size) || size < 1 || values.seed === undefined) {
        console.error("audit-sample needs --n, a whole number, and --seed, any text");
        return 1;
      }
      const dataset = loadDataset();
      console.log(`Dataset ${dataset.version}, ${size} incidents, seed ${values.seed}\n`);
      for (const incident of auditSample(dataset.incidents, size, values.seed))
        console.log(auditSheet(incident, dataset));
      return 0;
    }
    default:
      console.error("npm run dataset -- check | release | audit-sample");
      return 1;
  }
}

process.exitCode = run();
