import { spanSlice } from "@/lib/collection/collection";
import type { Mask } from "@/lib/collection/mask";
import type { Slice } from "@/lib/collection/slice";
import type { Day } from "@/lib/domain/day";
import { rowMask, type SeriesPlan, seriesPlan } from "@/lib/files/table/category-series";
import type { OwnTable } from "@/lib/files/table/own-table";
import { linkOfOwnView } from "@/lib/files/view/link-of-own-view";
import { fittingOwnLink, type OwnLink } from "@/lib/files/view/own-link";
import type { OwnView } from "@/lib/files/view/own-view";
import type { DayInterval } from "@/lib/view/span/span-days";
import { ownCode } from "./own-code";

/** What an exported picture, page or table of a reader's own file shows, and which address asks for the same. */
export interface OwnExhibit {
  /** Name of the file. */
  readonly file: string;
  readonly table: OwnTable;
  readonly view: OwnView;
  /** By category column. */
  readonly plans: readonly SeriesPlan[];
  /** The series of each row under the view's filters. */
  readonly mask: Mask;
  readonly slice: Slice & DayInterval;
  /** Rows of the slice by series. */
  readonly counts: readonly number[];
  /** Rows of the slice that are not hidden. */
  readonly shown: number;
  readonly link: OwnLink;
  /** Absolute, and behind its `#`: it asks for the file by name. */
  readonly address: string;
  /** What a code says: the address, or where that is too long to scan the same without its filters. */
  readonly code: { readonly address: string; readonly isShortened: boolean };
}

export interface OwnExhibitInput {
  readonly file: string;
  readonly table: OwnTable;
  readonly view: OwnView;
  /** Absolute address of the page that opens files. */
  readonly page: string;
  /** Where they have been made already. */
  readonly plans?: readonly SeriesPlan[];
  readonly mask?: Mask;
}

export function ownExhibitOf(input: OwnExhibitInput): OwnExhibit {
  return ownExhibitsOf(input)(input.view.day);
}

/** How to exhibit a view on one day after another: what does not change with the day is made once. */
export function ownExhibitsOf({
  file,
  table,
  view,
  page,
  ...made
}: OwnExhibitInput): (day: Day) => OwnExhibit {
  const plans = made.plans ?? table.categories.map(seriesPlan);
  const mask = made.mask ?? rowMask(table, plans, view.colour, view.hidden);
  return (day) => {
    const slice = spanSlice(table, day, view.span);
    const link = linkOfOwnView(file, table, { ...view, day });
    return {
      file,
      table,
      view: { ...view, day },
      plans,
      mask,
      slice,
      counts: mask.tally(slice),
      shown: mask.count(slice),
      link,
      address: `${page}${fittingOwnLink(link).hash}`,
      code: ownCode(link, page),
    };
  };
}
