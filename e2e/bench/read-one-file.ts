// Reads one file with the worker's code and prints what that took, as JSON. Each file has a separate process, whose peak of memory is then the file's.
import { openAsBlob } from "node:fs";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { readTableFile } from "@/lib/files/read/read-table-file";
import { finishedMapping } from "@/lib/files/recognise/column-mapping";

/** What reading one file took. */
export interface ReadOneFile {
  readonly lookMs: number;
  readonly readMs: number;
  readonly rows: number;
  readonly refused: number;
  /** The most that the process ever held. */
  readonly peakMb: number;
}

async function readOneFile(path: string): Promise<ReadOneFile> {
  const file = await openAsBlob(path);
  const begunMs = performance.now();
  const { shape, recognition } = await lookAtFile(file);
  const lookedMs = performance.now();
  const mapping = finishedMapping(recognition.draft);
  if (!("latitude" in mapping)) throw new Error(`${path} leaves open: ${mapping.join()}`);
  const today = Math.floor(Date.now() / 86_400_000);
  const { table, refusals } = await readTableFile({ file, shape, mapping, today });
  return {
    lookMs: lookedMs - begunMs,
    readMs: performance.now() - lookedMs,
    rows: table.count,
    refused: refusals.total,
    peakMb: process.resourceUsage().maxRSS / 1000,
  };
}

readOneFile(process.argv[2] ?? "").then((read) => console.log(JSON.stringify(read)));
