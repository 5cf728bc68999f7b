import { lookAtFile } from "@/lib/files/look/look-at-file";
import { type FileReading, readTableFile } from "@/lib/files/read/read-table-file";
import { finishedMapping } from "@/lib/files/recognise/column-mapping";

/** A file as its reader would open it, with what is guessed of its columns. For tests. */
export async function readSample(text: string | Blob): Promise<FileReading> {
  const file = typeof text === "string" ? new Blob([text]) : text;
  const { shape, recognition } = await lookAtFile(file);
  const mapping = finishedMapping(recognition.draft);
  if (!("latitude" in mapping)) throw new Error(`open: ${mapping.join()}`);
  return readTableFile({ file, shape, mapping, today: 30_000 });
}
