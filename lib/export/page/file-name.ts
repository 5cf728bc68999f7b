import { type Day, isoFromDay } from "@/lib/domain/day";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import type { Story } from "@/lib/story/story";
import { spanRule } from "@/lib/view/span/span-rule";
import type { View } from "@/lib/view/view";

/** The kinds of files that are made in the browser. */
export type FileKind = "html" | "png" | "svg" | "csv" | "pdf" | "pptx" | "mp4" | "webm" | "zip" | "geojson";

const MAX_NAME = 80;
/** Of the name of a reader's own file, so that the day is left whole. */
const MAX_STEM = 24;

/** `escalation-atlas-2024-02-04-window-14.png`: the day, then how it reads the past. */
export function viewFileName({ day, span }: Pick<View, "day" | "span">, kind: FileKind, more = ""): string {
  return named([isoFromDay(day), spanRule(span).filePart, more], kind);
}

/** `escalation-atlas-my-export-2024-02-04-window-14.csv`: the file that it was made of, the day, then how it reads the past. */
export function fileExportName(
  file: string,
  { day, span }: Pick<View, "day" | "span">,
  kind: FileKind,
  more = "",
): string {
  const stem = file.replace(/(?:\.(?:csv|tsv|txt|json|geojson))?(?:\.gz)?$/i, "").slice(0, MAX_STEM);
  return named([stem, isoFromDay(day), spanRule(span).filePart, more], kind);
}

interface DatedSlide {
  readonly view?: Pick<View, "day"> | undefined;
  readonly own?: { readonly day: Day | null } | undefined;
}

/** `escalation-atlas-first-week-2021-05-03.pdf`: the story (one's own by its title), then the day of its first slide. */
export function storyFileName(
  story: Pick<Story, "id" | "title"> & { readonly slides: readonly DatedSlide[] },
  kind: FileKind,
): string {
  const [slide] = story.slides;
  const first = slide?.view?.day ?? slide?.own?.day ?? undefined;
  const name = story.id === MY_BRIEFING_ID ? story.title : story.id;
  return named([name, first === undefined ? "" : isoFromDay(first)], kind);
}

// Only what every file system takes, whatever an opened story calls itself.
function named(parts: readonly string[], kind: FileKind): string {
  const name = ["escalation-atlas", ...parts]
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, ""),
    )
    .filter((part) => part !== "")
    .join("-");
  return `${name.slice(0, MAX_NAME).replace(/-+$/, "")}.${kind}`;
}
