import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Row } from "./print-table";

const run = promisify(execFile);
const [PINS, WRK] = ["/usr/bin/taskset", process.env.ATLAS_WRK ?? "/usr/bin/wrk"];
const MS = { us: 0.001, ms: 1, s: 1000, m: 60_000 } as const;

/** What is asked for, by so many connections for so long; `paths` is what a function in Lua of the number of the request answers. */
interface Load {
  readonly origin: string;
  readonly connections: number;
  readonly seconds: number;
  readonly paths: string;
}

/** Holds a process to the first processor, so that the load has the others; does nothing where there is one, or no way to. */
export async function pin(pid: number | undefined): Promise<void> {
  if (pid === undefined || availableParallelism() === 1 || !existsSync(PINS)) return;
  await run(PINS, ["-pc", "0", String(pid)]);
}

/** Asks as fast as a server answers, with wrk. */
export async function loadWithWrk({ origin, connections, seconds, paths }: Load): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-wrk-"));
  const script = join(folder, "ask.lua");
  writeFileSync(
    script,
    `local n = 0
local path = ${paths}
request = function() n = n + 1; return wrk.format("GET", path(n), {["Accept-Encoding"]="gzip"}) end`,
  );
  const load = [WRK, "-t1", `-c${connections}`, `-d${seconds}s`, "--timeout", "30s", "--latency", "-s"];
  const pinned = availableParallelism() > 1 && existsSync(PINS) ? [PINS, "-c", "1", ...load] : load;
  const [program = "", ...args] = [...pinned, script, origin];
  const { stdout } = await run(program, args);
  rmSync(folder, { recursive: true });
  const found = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? "";
  const quantile = (share: number) => {
    const [, value = "", unit = "ms"] = new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s|m)\\b`).exec(stdout) ?? [];
    return Number(value) * MS[unit as keyof typeof MS]; // the pattern has no other units
  };
  return {
    "a second": Number(found(/Requests\/sec:\s+([\d.]+)/)),
    "median, ms": quantile(50),
    "p99, ms": quantile(99),
    connections,
    "not 200": found(/Non-2xx or 3xx responses: (\d+)/),
    errors: found(/Socket errors: (.*)/),
  };
}
