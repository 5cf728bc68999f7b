import type { FileReading } from "@/lib/files/read/read-table-file";
import { rowMask, seriesPlan } from "@/lib/files/table/category-series";
import { searchRows } from "@/lib/files/table/search-rows";
import type { FileLink } from "@/lib/files/view/file-link";
import { fileViewOfLink } from "@/lib/files/view/file-view-of-link";
import type { FileExhibitInput } from "./file-exhibit";

/** What a link shows of a file that is at hand, its search carried out. Rejects where the file is gone. `page` is absolute. */
export async function linkedExhibit(
  reading: FileReading,
  link: FileLink,
  page: string,
): Promise<FileExhibitInput> {
  const { table } = reading;
  const { view } = fileViewOfLink(table, { link, repairs: [] });
  const plans = table.categories.map(seriesPlan);
  const { text, encoding, delimiter, fields } = reading;
  const { offsets, rows } = table;
  const found =
    view.q === ""
      ? null
      : (await searchRows({ text, encoding, delimiter, fields, offsets, rows, q: view.q })).bits;
  const mask = rowMask(table, plans, view.colour, view.hidden, found);
  return { file: link.file, table, view, page, refused: reading.refusals.total, plans, mask };
}
