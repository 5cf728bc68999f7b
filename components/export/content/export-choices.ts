import type { SegmentedOption } from "@/components/ui/segmented";
import { isoFromDay } from "@/lib/domain/day";
import type { SourceChoice } from "@/lib/export/documents/document-sources";
import { VIDEO_SPEEDS, type VideoSize, type VideoSpeed } from "@/lib/export/documents/video-plan";
import type { RowsForm } from "@/lib/export/files/rows-text";
import type { SheetShape } from "@/lib/export/page/paint-sheet";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import type { ToolsWords } from "@/lib/messages/en/tools";
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

function choiceOf<T extends string>(
  legend: string,
  values: readonly T[],
  labelOf: (value: T) => string,
): ChoiceOf<T> {
  return { legend, options: values.map((value) => ({ value, label: labelOf(value) })) };
}

const FILM_SPEEDS = VIDEO_SPEEDS.map((speed) => `${speed}` as const);
const FORMS = { csv: "CSV", geojson: "GeoJSON" } as const;

/** How each choice is named and what there is to choose. */
export function choicesIn({ choices: words }: ToolsWords["exporting"]): {
  readonly [Id in ChoiceId]: ChoiceOf<ExportChoices[Id]>;
} {
  const { shape, scale, theme, notes, sources, form, speed, filmSize } = words;
  return {
    shape: choiceOf(shape.legend, ["wide", "standard", "square"], (value) => shape.labels[value]),
    scale: choiceOf(scale.legend, ["1", "2"], (value) => `${value}×`),
    theme: choiceOf(theme.legend, ["light", "dark"], (value) => theme.labels[value]),
    notes: choiceOf(notes.legend, ["without", "with"], (value) => notes.labels[value]),
    sources: choiceOf(sources.legend, ["none", "cited", "all"], (value) => sources.labels[value]),
    form: choiceOf(form.legend, ["csv", "geojson"], (value) => FORMS[value]),
    speed: choiceOf(speed.legend, FILM_SPEEDS, (value) => value),
    filmSize: choiceOf(filmSize.legend, ["720", "1080"], (value) => `${value}p`),
  };
}

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
