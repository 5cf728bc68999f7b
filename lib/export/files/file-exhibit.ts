import { spanSlice } from "@/lib/collection/collection";
import type { Mask } from "@/lib/collection/mask";
import type { Slice } from "@/lib/collection/slice";
import type { Day } from "@/lib/domain/day";
import { rowMask, type SeriesPlan, seriesPlan } from "@/lib/files/table/category-series";
import type { FileTable } from "@/lib/files/table/file-table";
import { type FileLink, fittingFileLink } from "@/lib/files/view/file-link";
import type { FileView } from "@/lib/files/view/file-view";
import { linkOfFileView } from "@/lib/files/view/link-of-file-view";
import type { DayInterval } from "@/lib/view/span/span-days";
import { fileCode } from "./file-code";

/** What an exported picture, page or table of a reader's own file shows, and which address asks for the same. */
export interface FileExhibit {
  /** Name of the file. */
  readonly file: string;
  readonly table: FileTable;
  readonly view: FileView;
  /** By category column. */
  readonly plans: readonly SeriesPlan[];
  /** The series of each row under the view's filters. */
  readonly mask: Mask;
  readonly slice: Slice & DayInterval;
  /** Rows of the file that could not be read. */
  readonly refused: number;
  /** Rows of the slice by series. */
  readonly counts: readonly number[];
  /** Rows of the slice that are not hidden. */
  readonly shown: number;
  readonly link: FileLink;
  /** Absolute, and behind its `#`: it asks for the file by name. */
  readonly address: string;
  /** What a code says: the address, or where that is too long to scan the same without its filters. */
  readonly code: { readonly address: string; readonly isShortened: boolean };
}

export interface FileExhibitInput {
  readonly file: string;
  readonly table: FileTable;
  readonly view: FileView;
  /** Absolute address of the page that opens files. */
  readonly page: string;
  /** Rows of the file that could not be read; none by default. */
  readonly refused?: number;
  /** Where they have been made already. */
  readonly plans?: readonly SeriesPlan[];
  readonly mask?: Mask;
}

export function fileExhibitOf(input: FileExhibitInput): FileExhibit {
  return fileExhibitsOf(input)(input.view.day);
}

/** How to exhibit a view on one day after another: what does not change with the day is made once. */
export function fileExhibitsOf({
  file,
  table,
  view,
  page,
  refused = 0,
  ...made
}: FileExhibitInput): (day: Day) => FileExhibit {
  const plans = made.plans ?? table.categories.map(seriesPlan);
  const mask = made.mask ?? rowMask(table, plans, view.colour, view.hidden);
  return (day) => {
    const slice = spanSlice(table, day, view.span);
    const link = linkOfFileView(file, table, { ...view, day });
    return {
      file,
      table,
      view: { ...view, day },
      plans,
      mask,
      slice,
      refused,
      counts: mask.tally(slice),
      shown: mask.count(slice),
      link,
      address: `${page}${fittingFileLink(link).hash}`,
      code: fileCode(link, page),
    };
  };
}
