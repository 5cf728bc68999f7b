import { type FileEncoding, guessLetters } from "./file-encoding";

/** Sees whether a text stays valid UTF-8 to its end, where its beginning was plain ASCII and left that open. */
export class Utf8Watch {
  broken = false;
  /** What the letters look like from where they are no UTF-8; of use where it is broken. */
  encoding: FileEncoding = "utf-8";
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });

  see(chunk: Uint8Array): void {
    if (this.broken) return;
    try {
      this.#decoder.decode(chunk, { stream: true });
    } catch {
      this.broken = true;
      this.encoding = guessLetters(chunk);
    }
  }
}
