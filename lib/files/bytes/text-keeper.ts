/** Keeps unpacked text as a blob: the browser holds it, on disk where it is large, and not the script's memory. */
export class TextKeeper {
  bytes = 0;
  readonly #parts: Blob[] = [];

  keep(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.#parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>])); // never a shared buffer
  }

  blob(): Blob {
    return new Blob(this.#parts);
  }
}
