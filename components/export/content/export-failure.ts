import type { ToolsWords } from "@/lib/messages/en/tools";

type Failure = keyof ToolsWords["exporting"]["failures"];

/** Why a file could not be made, where the reader can be told in a sentence. */
export class ExportFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/** Why a file could not be made, in a sentence of the reader's language; what a browser says of itself stays as it says it. */
export function failureText(error: unknown, words: ToolsWords["exporting"]): string {
  if (error instanceof ExportFailure) return words.failed(words.failures[error.failure]);
  const reason = error instanceof Error ? error.message : String(error);
  // What browsers say where a part of the program cannot be fetched.
  if (/fetch|load chunk|import|did not load/i.test(reason)) return words.offline;
  return words.failed(reason);
}
