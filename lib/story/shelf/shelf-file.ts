import { deckWords } from "@/lib/messages/rooms";
import { briefingOf } from "@/lib/story/briefing";
import type { Said } from "@/lib/story/said";
import { readChecked } from "@/lib/story/story-file";
import { problemSentence, storyProblem } from "@/lib/story/story-problem";
import { readSlideLink } from "@/lib/story/story-views";
import { isRecord, type Reading, refused } from "@/lib/story/written-story";
import type { LinkContext } from "@/lib/view/text/link-context";
import {
  MAX_BRIEFINGS,
  MAX_SAVED_VIEWS,
  type SavedView,
  type Shelf,
  type ShelfId,
  type ShelvedBriefing,
} from "./shelf";
import { briefingLabel, readSavedView } from "./stored-shelf";

const FORMAT = "escalation-atlas-shelf";
const VERSION = 1;

export const SHELF_FILE_NAME = "my-briefings.json";

/** All briefings that have slides, and all saved views, as the text of one file. Ids stay in the browser. */
export function printShelfFile({ briefings, views }: Shelf): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    briefings: briefings
      .filter(({ slides }) => slides.length > 0)
      .map(({ title, slides }) => ({ title, slides: slides.map(({ key: _, ...written }) => written) })),
    views: views.map(({ name, link, madeMs }) => ({ name, link, made: madeMs })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file holds, ready to be added to a shelf. */
export interface ShelfParcel {
  readonly briefings: readonly ShelvedBriefing[];
  readonly views: readonly SavedView[];
  /** What was refused, and what was read otherwise than written, in sentences. */
  readonly remarks: readonly Said[];
}

/** Whether the text of a file says that it holds several briefings. Never throws. */
export function holdsShelf(text: string): boolean {
  const value = jsonIn(text);
  return isRecord(value) && value.format === FORMAT;
}

/**
 * Briefings and saved views out of the text of a file, each whole or refused with the reason; or why the file itself is
 * refused. All of them get ids of `newId`, so that none takes the place of one that is there. Never throws.
 */
export function readShelfFile(
  text: string,
  context: LinkContext,
  newId: () => ShelfId,
): Reading<ShelfParcel> {
  const value = jsonIn(text);
  if (!isRecord(value) || value.format !== FORMAT || typeof value.version !== "number")
    return refused(storyProblem("not-a-story"));
  if (value.version > VERSION) return refused(storyProblem("newer-version"));
  const remarks: Said[] = [];
  const listOf = (list: unknown, most: number, what: "briefings" | "views"): readonly unknown[] => {
    if (!Array.isArray(list)) return [];
    if (list.length > most) remarks.push((lang) => deckWords.get(lang).problems.moreThan(most, what));
    return list.slice(0, most);
  };
  const briefings = listOf(value.briefings, MAX_BRIEFINGS, "briefings").flatMap((item, index) => {
    const title = isRecord(item) && typeof item.title === "string" ? item.title.trim().slice(0, 60) : "";
    const label = briefingLabel(title, index);
    const read = readChecked(item, context);
    if (!read.ok) {
      const { problem } = read;
      remarks.push((lang) =>
        deckWords.get(lang).problems.briefingLeftOut(label(lang), problemSentence(problem, lang)),
      );
      return [];
    }
    remarks.push(
      ...read.value.remarks.map(
        (remark): Said =>
          (lang) =>
            deckWords.get(lang).problems.ofBriefing(label(lang), remark(lang)),
      ),
    );
    return [{ ...briefingOf(read.value.written, newId), id: newId(), changedMs: 0 }];
  });
  const views = listOf(value.views, MAX_SAVED_VIEWS, "views").flatMap((item, index) => {
    const read = readSavedView(item);
    if (typeof read !== "function" && readSlideLink(read.link, 1, context).ok)
      return [{ ...read, id: newId() }];
    remarks.push((lang) => {
      const { view } = deckWords.get(lang).problems;
      return view.leftOut(index + 1, typeof read === "function" ? read(lang) : view.namedNotAView(read.name));
    });
    return [];
  });
  return { ok: true, value: { briefings, views, remarks } };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
