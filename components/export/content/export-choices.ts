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

/** How each choice is named and what there is to choose. */
export const CHOICES: { readonly [Id in ChoiceId]: ChoiceOf<ExportChoices[Id]> } = {
  shape: {
    legend: "Shape",
    options: [
      { value: "wide", label: "16:9" },
      { value: "standard", label: "4:3" },
      { value: "square", label: "Square" },
    ],
  },
  scale: {
    legend: "Size",
    options: [
      { value: "1", label: "1×" },
      { value: "2", label: "2×" },
    ],
  },
  theme: {
    legend: "Colours",
    options: [
      { value: "light", label: "Light" },
      { value: "dark", label: "Dark" },
    ],
  },
  notes: {
    legend: "Notes",
    options: [
      { value: "without", label: "Without" },
      { value: "with", label: "With" },
    ],
  },
  sources: {
    legend: "Sources at the end",
    options: [
      { value: "none", label: "None" },
      { value: "cited", label: "Cited" },
      { value: "all", label: "All" },
    ],
  },
  form: {
    legend: "Format",
    options: [
      { value: "csv", label: "CSV" },
      { value: "geojson", label: "GeoJSON" },
    ],
  },
  speed: {
    legend: "Days a second",
    options: VIDEO_SPEEDS.map((speed) => ({ value: `${speed}` as const, label: String(speed) })),
  },
  filmSize: {
    legend: "Size",
    options: [
      { value: "720", label: "720p" },
      { value: "1080", label: "1080p" },
    ],
  },
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
