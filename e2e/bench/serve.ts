import { Agent } from "node:http";
import { availableParallelism } from "node:os";
import { askRaw } from "../support/ask-raw";
import { quantile, type Row } from "./print-table";

const SECONDS = Number(process.env.ATLAS_BENCH_SECONDS ?? 10);
const READERS = 20;

/** Asks over and over, each time at another address, as so many readers who each wait for their answer. */
async function load(origin: string, readers: number, pathOf: (number: number) => string): Promise<Row> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const taken: number[] = [];
  const others = new Map<number, number>();
  let asked = 0;
  let bytes = 0;
  const start = performance.now();
  const reader = async () => {
    while (performance.now() < start + SECONDS * 1000) {
      const { status, ms, body } = await askRaw(origin, pathOf(asked++), { agent });
      if (status === 200) taken.push(ms);
      else others.set(status, (others.get(status) ?? 0) + 1);
      bytes += body.length;
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return {
    "a second": taken.length / seconds,
    "median, ms": quantile(taken, 0.5),
    "p99, ms": quantile(taken, 0.99),
    kB: bytes / Math.max(1, asked) / 1000,
    "not 200": [...others].map(([status, count]) => `${count} × ${status}`).join(", "),
  };
}

/** What one process answers a second, with the load's own process beside it on the same machine. */
export async function measureServing(origin: string): Promise<Row[]> {
  const latest = await askRaw(origin, "/preview/x");
  const home = latest.headers.location ?? "";
  const day = (number: number) => `/on/2023-11-${String(1 + (number % 30)).padStart(2, "0")}`;
  const rows: Row[] = [];
  const measure = async (what: string, readers: number, pathOf: (number: number) => string) => {
    rows.push({ what, ...(await load(origin, readers, pathOf)) });
  };
  await measure("a day's page", READERS, day);
  await measure("a day's page, 200 readers", 200, day);
  await measure("a page up to a day, all incidents", READERS, (number) => `${day(number)}?span=until`);
  await measure(
    "the API, incidents of a day",
    READERS,
    (number) => `/api/v1/incidents?from=2023-11-08&to=${day(number).slice(4)}`,
  );
  await measure("the API, all incidents", READERS, () => "/api/v1/incidents");
  await measure(
    "a preview, not drawn before",
    READERS,
    (number) => `${home}/on/2023-11-08?at=33.${1000 + number},44,6`,
  );
  await measure("a preview that is there", READERS, () => `${home}/on/2023-11-08`);
  await measure("a file", READERS, () => "/data/version.json");
  console.log(
    `${availableParallelism()} processors, ${SECONDS} s each, ${READERS} readers unless told otherwise`,
  );
  return rows;
}
