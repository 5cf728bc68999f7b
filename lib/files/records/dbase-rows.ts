import { guessEncoding } from "@/lib/files/bytes/file-encoding";

interface DbaseField {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

const FIELD_BYTES = 32;
const END_OF_FIELDS = 13;

/**
 * The rows of a dBase table, the attributes of a Shapefile, one by one. `codepage`: what its letters are encoded in; guessed where that says
 * nothing known. A head that promises more rows than there are is not believed.
 */
export function* dbaseRows(dbf: Uint8Array, codepage: string): Generator<Record<string, unknown>> {
  if (dbf.length < FIELD_BYTES) return;
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  const [head, width] = [view.getUint16(8, true), view.getUint16(10, true)];
  if (width === 0) return;
  const count = Math.min(view.getUint32(4, true), Math.floor((dbf.length - head) / width));
  const decoder =
    decoderOf(codepage) ?? new TextDecoder(guessEncoding(dbf.subarray(head, head + 256 * 1024)).encoding);
  const fields = fieldsOf(dbf, head, decoder);
  for (let row = 0; row < count; row += 1) {
    const at = head + row * width;
    const values: Record<string, unknown> = {};
    for (const { name, type, from, to } of fields)
      values[name] = cellOf(
        decoder
          .decode(dbf.subarray(at + from, at + to))
          .replaceAll("\0", "")
          .trim(),
        type,
      );
    yield values;
  }
}

function fieldsOf(dbf: Uint8Array, head: number, decoder: TextDecoder): readonly DbaseField[] {
  const fields: DbaseField[] = [];
  let from = 1; // behind the mark of deleted rows
  for (let at = FIELD_BYTES; at + FIELD_BYTES <= head && dbf[at] !== END_OF_FIELDS; at += FIELD_BYTES) {
    const [name = ""] = decoder.decode(dbf.subarray(at, at + 11)).split("\0");
    const to = from + (dbf[at + 16] ?? 0);
    fields.push({ name: name.trim(), type: String.fromCharCode(dbf[at + 11] ?? 0), from, to });
    from = to;
  }
  return fields;
}

function cellOf(text: string, type: string): unknown {
  switch (type) {
    case "N":
    case "F":
    case "O": {
      const number = Number.parseFloat(text);
      return Number.isNaN(number) ? null : number;
    }
    case "D":
      return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : null;
    case "L":
      return /^[yt]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : null;
    default:
      return text;
  }
}

/** For "UTF-8", "1252", "ANSI 1256", "ISO 88591" and their like. */
function decoderOf(codepage: string): TextDecoder | null {
  const iso = /8859[-_ ]?(\d{1,2})$/.exec(codepage)?.[1];
  const windows = /(\d{3,4})$/.exec(codepage)?.[1];
  for (const label of [codepage, iso && `iso-8859-${iso}`, windows && `windows-${windows}`])
    try {
      if (label) return new TextDecoder(label);
    } catch {
      // no such label
    }
  return null;
}
