import { zipSync } from "fflate";
import type { GeneratedRow } from "./format-files";

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';
const SHP_HEAD = 100;
const SHP_RECORD = 28;

/** A Shapefile of points with its table of texts, as the ZIP archive that GIS programs export. */
export function zippedShapefile(header: readonly string[], rows: readonly GeneratedRow[]): Uint8Array {
  const text = (content: string) => new TextEncoder().encode(content);
  return zipSync(
    {
      "rows.shp": pointsOf(rows),
      "rows.dbf": tableOf(header, rows),
      "rows.prj": text(WGS84),
      "rows.cpg": text("UTF-8"),
    },
    { level: 4 },
  );
}

function pointsOf(rows: readonly GeneratedRow[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(SHP_HEAD + rows.length * SHP_RECORD));
  view.setInt32(0, 9994);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 1, true);
  rows.forEach((row, index) => {
    const at = SHP_HEAD + index * SHP_RECORD;
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, 10);
    view.setInt32(at + 8, 1, true);
    view.setFloat64(at + 12, Number(row.longitude), true);
    view.setFloat64(at + 20, Number(row.latitude), true);
  });
  return new Uint8Array(view.buffer);
}

function tableOf(header: readonly string[], rows: readonly GeneratedRow[]): Uint8Array {
  const encoder = new TextEncoder();
  const widths = header.map((name) =>
    rows.reduce((widest, row) => Math.max(widest, encoder.encode(row[name]).length), 1),
  );
  const headBytes = 33 + header.length * 32;
  const rowBytes = widths.reduce((sum, width) => sum + width, 1);
  const bytes = new Uint8Array(headBytes + rows.length * rowBytes + 1).fill(32, headBytes);
  const view = new DataView(bytes.buffer);
  bytes.set([3, 124, 2, 4]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headBytes, true);
  view.setUint16(10, rowBytes, true);
  header.forEach((name, column) => {
    const at = 32 + column * 32;
    bytes.set(encoder.encode(name.slice(0, 10)), at);
    bytes[at + 11] = 67; // C: text
    bytes[at + 16] = widths[column] ?? 1;
  });
  bytes[headBytes - 1] = 13;
  rows.forEach((row, index) => {
    let at = headBytes + index * rowBytes + 1;
    header.forEach((name, column) => {
      bytes.set(encoder.encode(row[name]), at);
      at += widths[column] ?? 1;
    });
  });
  bytes[bytes.length - 1] = 26;
  return bytes;
}
