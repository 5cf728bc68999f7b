import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { type SlidePage, slidePageOf } from "@/lib/export/documents/slide-page";
import { type FileExhibit, fileExhibitOf, fileExhibitsOf } from "@/lib/export/files/file-exhibit";
import { fileExportPage } from "@/lib/export/files/file-export-page";
import { linkedExhibit } from "@/lib/export/files/linked-exhibit";
import { missingPage } from "@/lib/export/files/missing-page";
import { type Exhibit, exhibitOf, exhibitsOf } from "@/lib/export/page/exhibit";
import { type FileKind, fileExportName, storyFileName, viewFileName } from "@/lib/export/page/file-name";
import { paintSheet, type Sheet } from "@/lib/export/page/paint-sheet";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { ToolsWords } from "@/lib/messages/en/tools";
import { toolsWords } from "@/lib/messages/rooms";
import { loadPictureWords, viewExportPage } from "@/lib/panels/panel-picture";
import type { Axis } from "@/lib/playback/axis";
import { FILE_PAGE } from "@/lib/story/slide-link";
import type { Slide, SlideWords, Story } from "@/lib/story/story";
import { CAMPAIGN } from "@/lib/view/default-view";
import type { ExportSubject } from "./export-subject";
import { fileGround } from "./file-ground";
import { type FilesAtHand, filePage, NO_FILES } from "./file-pages";
import { rowsPainter } from "./file-rows";

/** One page of what is exported. */
export interface ContentPage {
  /** What is said with it; `null` where nothing is. */
  readonly words: SlideWords | null;
  /** `density`: pixels for each of the map's, where a file's rows are drawn as one picture. */
  page(density: number, signal: AbortSignal): Promise<SlidePage>;
}

/** The days of a film, and how each is drawn. */
export interface Playback {
  /** The days that are offered. */
  readonly axis: Axis;
  /** What draws the sheet, 16:9, of each day from `first` to `last`. `density` as of {@link ContentPage.page}. */
  sheets(
    days: { readonly first: Day; readonly last: Day },
    theme: SheetTheme,
    density: number,
    signal: AbortSignal,
  ): Promise<(day: Day) => Promise<Sheet>>;
}

interface Content {
  /** The reader's language, and what the dialog says in it. */
  readonly lang: Lang;
  readonly said: ToolsWords["exporting"];
  /** Of a document. */
  readonly title: string;
  readonly pages: readonly ContentPage[];
  /** Whose sources may follow the pages of a document; `null` for a file, which has none. */
  readonly dataset: Dataset | null;
  /** `null` for a story, which is not played. */
  readonly playback: Playback | null;
  /** `more` says what else tells it from its like; `day` is the subject's own where none is given. */
  fileName(kind: FileKind, more?: string, day?: Day): string;
}

export interface ViewContent extends Content {
  readonly type: "view";
  readonly exhibit: Exhibit;
}

export interface StoryContent extends Content {
  readonly type: "story";
  readonly dataset: Dataset;
  readonly story: Story;
  readonly files: FilesAtHand;
  /** The atlas's own, such as `https://atlas.example.org`. */
  readonly origin: string;
  /** Files that its slides need and that are not at hand. */
  readonly missing: readonly string[];
}

export interface FileContent extends Content {
  readonly type: "file";
  readonly exhibit: FileExhibit;
  readonly reading: FileReading;
}

/** A subject as formats read it. */
export type ExportContent = ViewContent | StoryContent | FileContent;

/**
 * `null` where the subject needs the dataset, which is not here. `origin` is the atlas's own: codes and links lead there. `lang` is the
 * reader's, whose words of the tools have been fetched.
 */
export function contentOf(
  subject: ExportSubject,
  dataset: Dataset | undefined,
  origin: string,
  lang: Lang,
): ExportContent | null {
  const said = toolsWords.get(lang).exporting;
  switch (subject.type) {
    case "view":
      return dataset ? { ...viewContent(subject, dataset, origin, lang), lang, said } : null;
    case "story":
      return dataset ? { ...storyContent(subject, dataset, origin, lang), lang, said } : null;
    case "file":
      return { ...fileContent(subject, lang), lang, said };
  }
}

type Unsaid<T extends Content> = Omit<T, "lang" | "said">;

type SubjectOf<T extends ExportSubject["type"]> = Extract<ExportSubject, { readonly type: T }>;

function viewContent(
  { view }: SubjectOf<"view">,
  dataset: Dataset,
  origin: string,
  lang: Lang,
): Unsaid<ViewContent> {
  const exhibit = exhibitOf(dataset, view, origin);
  return {
    type: "view",
    exhibit,
    title: formatDay(view.day, lang, "long"),
    pages: [{ words: null, page: () => viewPage(exhibit) }],
    dataset,
    playback: {
      axis: view.axis ?? CAMPAIGN,
      async sheets(days, theme) {
        const exhibitOn = exhibitsOf(dataset, view, origin);
        const { address } = exhibitOn(days.first);
        const film = { ...days, address, code: address };
        // A film is of the map: panels of a chart would come, go and change places from day to day.
        return (day) =>
          paintSheet(viewExportPage(exhibitOn(day), { onlyMap: true }), {
            shape: "wide",
            theme,
            words: null,
            film,
          });
      },
    },
    fileName: (kind, more, day = view.day) => viewFileName({ ...view, day }, kind, more),
  };
}

function storyContent(
  { story, files = NO_FILES }: SubjectOf<"story">,
  dataset: Dataset,
  origin: string,
  lang: Lang,
): Unsaid<StoryContent> {
  const needed = story.slides.flatMap(({ own }) => (own && !files(own.file) ? [own.file] : []));
  return {
    type: "story",
    story,
    files,
    origin,
    missing: [...new Set(needed)],
    title: story.title,
    pages: story.slides.map((slide) => ({
      words: slide,
      page: (density, signal) => slidePage(slide, { dataset, files, origin, lang }, density, signal),
    })),
    dataset,
    playback: null,
    fileName: (kind) => storyFileName(story, kind),
  };
}

async function viewPage(exhibit: Exhibit): Promise<SlidePage> {
  await loadPictureWords(exhibit.view);
  return slidePageOf(viewExportPage(exhibit));
}

/** A file that is not at hand is asked for on the page. */
async function slidePage(
  { view, own }: Slide,
  { dataset, files, origin, lang }: Pick<StoryContent, "dataset" | "files" | "origin" | "lang">,
  density: number,
  signal: AbortSignal,
): Promise<SlidePage> {
  if (view) return viewPage(exhibitOf(dataset, { ...view, lang }, origin));
  const page = `${origin}${FILE_PAGE}`;
  const reading = files(own.file);
  if (!reading) return missingPage(own, page);
  return filePage(fileExhibitOf(await linkedExhibit(reading, own, page)), lang, density, signal);
}

function fileContent({ shown, reading }: SubjectOf<"file">, lang: Lang): Unsaid<FileContent> {
  const { file, table, view } = shown;
  const exhibit = fileExhibitOf(shown);
  return {
    type: "file",
    exhibit,
    reading,
    title: file,
    pages: [{ words: null, page: async (density, signal) => filePage(exhibit, lang, density, signal) }],
    dataset: null,
    playback: {
      axis: view.axis ?? table.dayExtent,
      async sheets(days, theme, density, signal) {
        const ground = await fileGround(table); // fails before the encoder starts
        const exhibitOn = fileExhibitsOf(shown);
        const { address, code } = exhibitOn(days.first);
        const film = { ...days, address, code: code.address };
        const paint = rowsPainter(density, signal);
        return (day) =>
          paintSheet(fileExportPage(exhibitOn(day), ground, paint), {
            shape: "wide",
            theme,
            words: null,
            film,
          });
      },
    },
    fileName: (kind, more, day = view.day) => fileExportName(file, { ...view, day }, kind, more),
  };
}
