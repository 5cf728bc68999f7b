import type { FileEncoding } from "./file-encoding";
import type { RecordScanner } from "./record-scanner";

/** Makes text of fields. UTF-16 has been turned into UTF-8 before it is cut into fields. */
export class FieldText {
  readonly #decoder: TextDecoder;

  constructor(encoding: FileEncoding) {
    this.#decoder = new TextDecoder(encoding.startsWith("windows-") ? encoding : "utf-8", {
      ignoreBOM: true,
    });
  }

  /** Bytes as text; what is no letter becomes U+FFFD. */
  decode(bytes: Uint8Array): string {
    return this.#decoder.decode(bytes);
  }

  /** A field of the scanner's record, without its quotes, or its first `most` bytes; empty where the record is shorter. */
  of(scanner: RecordScanner, index: number, most = Number.POSITIVE_INFINITY): string {
    if (index < 0 || index >= scanner.fieldCount) return "";
    const start = scanner.starts[index] ?? 0;
    const end = Math.min(scanner.ends[index] ?? 0, start + most);
    const text = this.decode(scanner.bytes.subarray(start, end));
    const doubled = scanner.doubled[index] ?? 0;
    if (doubled === 0) return text;
    return doubled === 2 ? text.replace(/\\(["\\])/g, "$1") : text.replaceAll('""', '"');
  }

  /** All fields of the scanner's record. */
  all(scanner: RecordScanner): string[] {
    return Array.from({ length: Math.min(scanner.fieldCount, scanner.starts.length) }, (_, index) =>
      this.of(scanner, index),
    );
  }
}
