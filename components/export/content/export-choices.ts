import type { SegmentedOption } from "@/components/ui/segmented";
import { isoFromDay } from "@/lib/domain/day";
import type { SourceChoice } from "@/lib/export/documents/document-sources";
import { VIDEO_SPEEDS, type VideoSize, type VideoSpeed } from "@/lib/export/documents/video-plan";
import type { RowsForm } from "@/lib/export/files/rows-text";
import type { SheetShape } from "@/lib/export/page/paint-sheet";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import type { ExportContent } from "./export-content";

/** What the reader may choose of a few, for any format. */
export interface ExportChoices {
  readonly shape: SheetShape;
  /** Pixels of a picture for each of its sheet. */
  readonly scale: "1" | "2";
  readonly theme: SheetTheme;
  readonly notes: "without" | "with";
  readonly sources: SourceChoice;
  readonly form: RowsForm;
  /** Days a second of a film. */
  readonly speed: `${VideoSpeed}`;
  readonly filmSize: VideoSize;
}

export type ChoiceId = keyof ExportChoices;

/** All that is entered in the export dialog. It outlives a change of format. */
export interface ExportEntry extends ExportChoices {
  /** First and last day of a film, as typed. */
  readonly first: string;
  readonly last: string;
}

interface ChoiceOf<T extends string> {
  readonly legend: string;
  readonly options: readonly SegmentedOption<T>[];
}

function choiceOf<T extends string>(legend: string, labels: Readonly<Record<T, string>>): ChoiceOf<T> {
  const values = Object.keys(labels) as T[]; // a record literal has no other keys
  return { legend, options: values.map((value) => ({ value, label: labels[value] })) };
}

/** How each choice is named and what there is to choose. */
export const CHOICES: { readonly [Id in ChoiceId]: ChoiceOf<ExportChoices[Id]> } = {
  shape: choiceOf("Shape", { wide: "16:9", standard: "4:3", square: "Square" }),
  scale: choiceOf("Size", { "1": "1×", "2": "2×" }),
  theme: choiceOf("Colours", { light: "Light", dark: "Dark" }),
  notes: choiceOf("Notes", { without: "Without", with: "With" }),
  sources: choiceOf("Sources at the end", { none: "None", cited: "Cited", all: "All" }),
  form: choiceOf("Format", { csv: "CSV", geojson: "GeoJSON" }),
  speed: {
    legend: "Days a second",
    options: VIDEO_SPEEDS.map((speed) => ({ value: `${speed}` as const, label: String(speed) })),
  },
  filmSize: choiceOf("Size", { "720": "720p", "1080": "1080p" }),
};

/** What is chosen when the dialog opens. Slides are light, as they are printed; a view is as the page is read. */
export function firstEntry({ type, playback }: ExportContent, pageTheme: SheetTheme): ExportEntry {
  return {
    shape: "wide",
    scale: type === "story" ? "1" : "2",
    theme: type === "story" ? "light" : pageTheme,
    notes: "without",
    sources: "cited",
    form: "csv",
    speed: "4",
    filmSize: "720",
    first: playback ? isoFromDay(playback.axis.from) : "",
    last: playback ? isoFromDay(playback.axis.to) : "",
  };
}
