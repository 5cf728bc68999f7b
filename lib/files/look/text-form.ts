import { FileFault } from "@/lib/files/bytes/file-fault";
import { rootElement } from "@/lib/files/bytes/name-form";
import { findJsonRecords } from "@/lib/files/records/find-json-records";
import type { FileForm } from "./file-shape";

/** Where the records of JSON lie is looked for so far. */
const JSON_HEAD_BYTES = 4 * 2 ** 20;

/** What a text is, by its beginning; `workbook`: a table of HTML or XML as spreadsheets write it. `more`: its first bytes as UTF-8. */
export async function textForm(
  start: string,
  more: (bytes: number) => Promise<Uint8Array>,
): Promise<FileForm | "workbook"> {
  if (/^[{[]/.test(start)) {
    const found =
      findJsonRecords(start) ?? findJsonRecords(new TextDecoder().decode(await more(JSON_HEAD_BYTES)));
    if (!found) throw new FileFault("no-features");
    return { name: "json", found };
  }
  const root = rootElement(start);
  switch (root) {
    case null:
      return { name: "text" };
    case "kml":
    case "gpx":
      return { name: root };
    case "workbook":
      return "workbook";
    case "document":
      if (/<office:document\s/i.test(start)) return "workbook";
      throw new FileFault("stranger-xml", "document");
    case "html":
    case "table":
      if (/<table/i.test(start)) return "workbook";
      throw new FileFault("stranger", "webPage");
    default:
      if (start.startsWith("<?xml") || /^<[\w:.-]+(\s[^>]*xmlns|>\s*<)/.test(start))
        throw new FileFault("stranger-xml", root.slice(0, 40));
      return { name: "text" };
  }
}
