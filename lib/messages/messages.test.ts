import { expect, test } from "vitest";
import * as rooms from "./rooms";

const ARABIC = /[\u0600-\u06ff]/;
/** Latin that stands in Arabic texts too: names of formats, units, systems and keys. */
const LATIN_IN_ARABIC =
  /\b(?:UTC|CSV|TSV|JSON|GeoJSON|PDF|PNG|SVG|MP4|WebM|GIF|HTML|PowerPoint|Excel|BibTeX|RIS|CSL|KML|KMZ|GPX|Parquet|FlatGeobuf|Shapefile|SQLite|GeoPackage|ZIP|MGRS|DMS|WGS|API|URL|QR|Atom|RSS|oEmbed|iframe|WebGL|Shift|Ctrl|Alt|Esc|Enter|Home|End|Page|Up|Down|Space|Escape|Tab|Delete|Backspace|MIT|CC|BY|OpenAPI|ISO|X|Y|[a-zA-Z])\b/g;

/** What is set from left to right on purpose: `ltr`. */
const ISOLATED = /\u2066[^\u2069]*\u2069/g;

/** Every text and function of a catalogue with its path. */
function leaves(words: unknown, path = ""): [string, unknown][] {
  return typeof words === "object" && words !== null
    ? Object.entries(words).flatMap(([key, value]) => leaves(value, path === "" ? key : `${path}.${key}`))
    : [[path, words]];
}

const catalogues = Object.entries(rooms).map(([name, room]) => ({
  name,
  en: leaves(room.get("en")),
  ar: new Map(leaves(room.get("ar"))),
}));

test("each English text is in Latin letters, each Arabic one in Arabic", () => {
  const wrong: string[] = [];
  for (const { name, en, ar } of catalogues) {
    for (const [path, text] of en) {
      if (typeof text !== "string") continue;
      const arabic = ar.get(path);
      if (ARABIC.test(text)) wrong.push(`${name}.en.${path}: ${text}`);
      if (typeof arabic !== "string") wrong.push(`${name}.ar.${path}: not a text`);
      else if (/[A-Za-z]/.test(arabic.replace(ISOLATED, "").replace(LATIN_IN_ARABIC, "")))
        wrong.push(`${name}.ar.${path}: ${arabic}`);
      else if (/[A-Za-z]{2}/.test(text.replace(LATIN_IN_ARABIC, "")) && !ARABIC.test(arabic)) {
        wrong.push(`${name}.ar.${path}: ${arabic}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("no text begins or ends with a blank, or holds two in a row", () => {
  const texts = catalogues
    .flatMap(({ en, ar }) => [...en, ...ar])
    .filter(([, text]) => typeof text === "string");
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter(([, text]) => /^\s|\s$|\s{2}/.test(String(text)))).toEqual([]);
});

test("digits are Western in Arabic too", () => {
  const texts = catalogues.flatMap(({ ar }) => [...ar.entries()]);
  expect(
    texts.filter(([, text]) => typeof text === "string" && /[\u0660-\u0669\u06f0-\u06f9]/.test(text)),
  ).toEqual([]);
});
