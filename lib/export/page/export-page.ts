import type { SourceId } from "@/lib/domain/source";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import type { View } from "@/lib/view/view";
import type { SheetColours, SheetTheme } from "./sheet-colours";
import type { SheetColumn } from "./sheet-column";
import type { LegendEntry } from "./sheet-legend";
import type { Stamp } from "./stamp";

/**
 * What an export draws: a day of the atlas or of a reader's file. `paintSheet` and `paintMapSheet` compose it; each world fills the slots
 * and nothing else.
 */
export interface ExportPage {
  /** Chooses the sizes of columns and type. */
  readonly world: "atlas" | "file";
  /** In Arabic it is set from right to left. */
  readonly view: Pick<View, "day" | "span" | "lang">;
  readonly stamp: Stamp;
  /** The dataset's publications behind it, each once; of a file there are none. */
  readonly sourceIds: readonly SourceId[];
  /** Name of its picture, a PNG. */
  readonly fileName: string;
  /** Its map, which will be about so large on the page. */
  readonly map: (theme: SheetTheme, about: PictureSize) => PageMap;
}

/** The map of a page, or what is there in its place, with all that is said about it. Sizes are CSS pixels of the page unless they say otherwise. */
export interface PageMap {
  /** "Map", or what is there in its place. */
  readonly name: string;
  readonly legend: (colours: SheetColours) => readonly LegendEntry[];
  /** What a map of that size shows. */
  readonly counts: (size: PictureSize, colours: SheetColours) => PageCounts;
  /** Draws the day's own items down to `heightPx`; `null` where there is no such list. */
  readonly drawDayList: ((column: SheetColumn, heightPx: number, colours: SheetColours) => void) | null;
  /** SVG from 0, 0 on; `size` in the map's own pixels, before it is enlarged for the page. */
  readonly paint: (size: PictureSize) => Promise<string>;
}

interface PageCounts {
  /** Draws the numbers and, where colours are a file's own, their meaning. */
  readonly draw: (column: SheetColumn) => void;
  /** The same as lines of text, for pages that set their own. */
  readonly lines: readonly { readonly text: string; readonly colour: string }[];
}
