import type { FaultsWords } from "@/lib/messages/en/files/faults";
import type { Said } from "@/lib/messages/said";

/** Why a whole file cannot be read, as it is sent between threads. */
export interface FaultNote {
  readonly said: Said<FaultsWords>;
}

/** Offsets into a file are kept in 32 bits. */
export const MAX_FILE_BYTES = 2 ** 32 - 1;

export class FileFault extends Error implements FaultNote {
  readonly said: Said<FaultsWords>;

  constructor(...said: Said<FaultsWords>) {
    super(said[0]);
    this.name = "FileFault";
    this.said = said;
  }
}

/** What went wrong, as it can be sent between threads. */
export function faultNoteOf(error: unknown): FaultNote {
  if (error instanceof FileFault) return { said: error.said };
  const name = error instanceof Error ? error.name : "";
  return { said: [name === "NotFoundError" || name === "NotReadableError" ? "gone" : "unreadable"] };
}
