import type { OwnReading } from "@/lib/files/read/read-own-file";
import { rowMask, seriesPlan } from "@/lib/files/table/category-series";
import { searchRows } from "@/lib/files/table/search-rows";
import type { OwnLink } from "@/lib/files/view/own-link";
import { ownViewOfLink } from "@/lib/files/view/own-view-of-link";
import type { OwnExhibitInput } from "./own-exhibit";

/** What a link shows of a file that is at hand, its search carried out. Rejects where the file is gone. `page` is absolute. */
export async function linkedExhibit(
  reading: OwnReading,
  link: OwnLink,
  page: string,
): Promise<OwnExhibitInput> {
  const { table } = reading;
  const { view } = ownViewOfLink(table, { link, repairs: [] });
  const plans = table.categories.map(seriesPlan);
  const { text, encoding, delimiter, fields } = reading;
  const { offsets, rows } = table;
  const found =
    view.q === ""
      ? null
      : (await searchRows({ text, encoding, delimiter, fields, offsets, rows, q: view.q })).bits;
  const mask = rowMask(table, plans, view.colour, view.hidden, found);
  return { file: link.file, table, view, page, plans, mask };
}
