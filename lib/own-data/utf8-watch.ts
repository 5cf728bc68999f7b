/** Sees whether a text stays valid UTF-8 to its end, where its beginning was plain ASCII and left that open. */
export class Utf8Watch {
  broken = false;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });

  see(chunk: Uint8Array): void {
    if (this.broken) return;
    try {
      this.#decoder.decode(chunk, { stream: true });
    } catch {
      this.broken = true;
    }
  }
}
