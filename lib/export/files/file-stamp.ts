import { type Stamp, stampOf } from "@/lib/export/page/stamp";
import { areasIn, PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import type { FileTable } from "@/lib/files/table/file-table";
import { columnNames, filterSummary } from "@/lib/files/table/value-filters";
import type { FileLink } from "@/lib/files/view/file-link";
import type { FileView } from "@/lib/files/view/file-view";
import { rowsDrawnAs } from "@/lib/gl/rows/rows-painter-for";
// What a picture says of itself is English, as is `Stamp`.
import { slide } from "@/lib/messages/en/deck/slide";
import { shown as said } from "@/lib/messages/en/files/shown";
import type { FileExhibit } from "./file-exhibit";

const SIGNS = {
  marks:
    "One mark per row, older rows paler; rows at one place surround its dot. A ring with a number counts rows that don’t fit.",
  points: "One point per row, older rows fainter; points are translucent: darker means more.",
} as const;

interface FilteredFile {
  readonly table: Pick<FileTable, "categories">;
  readonly view: Pick<FileView, "hidden" | "q">;
}

/** The stamp of what is shown of a file. */
export function fileStamp(exhibit: FileExhibit): Stamp {
  const { file, table, view, address, code } = exhibit;
  const shown = shownText(exhibit);
  const rows = `${said.rows(table.count)} in the file`;
  const filters = `Filters: ${filterText(exhibit)}`;
  const codeNote = code.isShortened ? ["The code links to the day without its filters"] : [];
  return stampOf({
    subject: file,
    lead: `${file}: `,
    view: { ...view, lang: "en" },
    dayExtent: table.dayExtent,
    facts: [shown, rows, filters, ...codeNote],
    sentences: [`${shown}, ${rows}`, filters],
    notes: {
      signs: `${SIGNS[rowsDrawnAs(table)]}${areasText(exhibit)}`,
      basis: `A reader’s file, not part of the atlas's dataset${view.beside ? ", whose incidents are omitted here" : ""}. The code names the file but doesn’t contain it.`,
    },
    address,
    code: code.address,
  });
}

/** "412 rows shown" */
export function shownText({ shown }: Pick<FileExhibit, "shown">): string {
  return said.list.shown(shown);
}

/** What a picture says whose file is not at hand. */
export function neededText({ file, rows }: Pick<FileLink, "file" | "rows">): string {
  return slide.file.needed(file, rows);
}

/** How a picture names values. */
export const VALUE_NAMES = { others: said.legend.others, empty: said.filters.empty };

/** How rows are drawn whose place is known to an area alone, where there are any. */
function areasText({ table: { precisions }, mask, slice }: FileExhibit): string {
  if (precisions === null) return "";
  const areas = areasIn(mask.by(precisions, PLACE_PRECISIONS.length).tally(slice));
  return areas === 0 ? "" : ` Open: known only to an area (${said.rows(areas)}).`;
}

/** "kind: drone; “north”", "none" */
export function filterText({ table, view }: FilteredFile): string {
  const names = columnNames(table);
  const parts = table.categories.flatMap((column, index) => {
    const summary = filterSummary(column, view.hidden[index] ?? [], said.filters);
    return summary ? [`${names[index]}: ${summary.words}`] : [];
  });
  const all = [...parts, ...(view.q === "" ? [] : [`“${view.q}”`])];
  return all.length === 0 ? "none" : all.join("; ");
}
