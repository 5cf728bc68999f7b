/** How far an export has come. */
export interface ExportProgress {
  /** 0 to 1. */
  readonly share: number;
  /** What is being made, as "Slide 3 of 10". */
  readonly step: string;
}

interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Makes a file. Tells how far it is; stops with the signal's reason where the signal says so. Throws sentences that a reader understands. */
export type ExportJob = (
  report: (progress: ExportProgress) => void,
  signal: AbortSignal,
) => Promise<ExportedFile>;

/** Lets the browser paint and take clicks between two steps of an export; throws where the export was cancelled. */
export async function breathe(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}
