import { FileFault } from "@/lib/files/bytes/file-fault";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { LookChoices } from "@/lib/files/recognise/column-mapping";
import { finishedMapping, type MappingDraft } from "@/lib/files/recognise/column-mapping";
import { askWorker } from "./ask-worker";
import { theatreToday } from "./theatre-today";

interface ReadAtOnce {
  readonly file: File;
  /** How its columns are read, where that has been answered before. */
  readonly draft: MappingDraft | null;
  /** 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** Reads a file in a worker without asking anything. Rejects with a `FileFault`, also where something is left open. */
export async function readAtOnce({ file, draft, onShare }: ReadAtOnce): Promise<FileReading> {
  const look = await lookAt(file, draft?.choices ?? {});
  const mapping = finishedMapping(draft ?? look.recognition.draft);
  if (!("latitude" in mapping)) throw new FileFault("ambiguous");
  return new Promise((resolve, reject) => {
    askWorker({ ask: "read", file, shape: look.shape, mapping, today: theatreToday() }, (answer) => {
      if (answer.type === "progress") onShare(answer.progress.bytes / Math.max(1, file.size));
      else if (answer.type === "read") resolve(answer.reading);
      else if (answer.type === "fault") reject(new FileFault(...answer.fault.said));
    });
  });
}

function lookAt(file: File, choices: LookChoices): Promise<FileLook> {
  return new Promise((resolve, reject) => {
    askWorker({ ask: "look", file, choices }, (answer) => {
      if (answer.type === "look") resolve(answer.look);
      else if (answer.type === "fault") reject(new FileFault(...answer.fault.said));
    });
  });
}
