import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatFiles } from "./format-files";
import { median, type Row } from "./print-table";
import type { ReadOneFile } from "./read-one-file";

const ROWS = 100_000;
const ROUNDS = 3;

/** A hundred thousand rows in each format, read with the worker's code in a process of Node each: median time, and the peak of memory. */
export async function measureFileFormats(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-formats-"));
  const table: Row[] = [];
  try {
    for await (const { format, path } of formatFiles(folder, ROWS)) {
      const reads = Array.from({ length: ROUNDS }, () => readApart(path));
      const readMs = median(reads.map((read) => read.readMs));
      table.push({
        format,
        "file MB": statSync(path).size / 1e6,
        "look s": median(reads.map(({ lookMs }) => lookMs)) / 1000,
        "read s": readMs / 1000,
        "rows a second": Math.round((ROWS / readMs) * 1000),
        "peak MB": Math.round(Math.max(...reads.map(({ peakMb }) => peakMb))),
        rows: reads[0]?.rows ?? 0,
        refused: reads[0]?.refused ?? 0,
      });
      console.log(JSON.stringify(table.at(-1)));
    }
    return table;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readApart(path: string): ReadOneFile {
  const script = join(import.meta.dirname, "read-one-file.ts");
  const printed = execFileSync("node_modules/.bin/tsx", [script, path], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "") as ReadOneFile; // as the script prints it
}
