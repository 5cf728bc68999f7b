import type { LinkContext } from "@/lib/view/text/link-context";
import type { Said } from "./said";
import { storyProblem } from "./story-problem";
import { storyOfWritten } from "./story-views";
import { isRecord, type Reading, readWritten, refused, type WrittenStory } from "./written-story";

const FORMAT = "escalation-atlas-story";
const VERSION = 1;

/** The text of a story's file: JSON to be read by people too, views as links of the atlas. */
export function printStoryFile({ title, slides }: WrittenStory): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, title, slides }, null, 2)}\n`;
}

/** A story out of the text of a file, every view of it read; or why it is refused. Never throws. */
export function readStoryFile(
  text: string,
  context: LinkContext,
): Reading<{ readonly written: WrittenStory; readonly remarks: readonly Said[] }> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused(storyProblem("not-json"));
  }
  if (!isRecord(value) || value.format !== FORMAT) return refused(storyProblem("not-a-story"));
  if (typeof value.version !== "number") return refused(storyProblem("not-a-story"));
  if (value.version > VERSION) return refused(storyProblem("newer-version"));
  return readChecked(value, context);
}

/** As {@link readStoryFile}, for what is JSON already and needs not say what it is. */
export function readChecked(
  value: unknown,
  context: LinkContext,
): Reading<{ readonly written: WrittenStory; readonly remarks: readonly Said[] }> {
  const written = readWritten(value);
  if (!written.ok) return written;
  if (written.value.slides.length === 0) return refused(storyProblem("no-slides", { field: "slides" }));
  const story = storyOfWritten(written.value, "read", context);
  if (!story.ok) return story;
  return { ok: true, value: { written: written.value, remarks: story.value.remarks } };
}

/** What a story's file is called: its title in plain letters, "briefing" where nothing is left of it. */
export function storyFileName(title: string): string {
  return `${storySlug(title)}.json`;
}

/** A title as part of an address or of a file's name, at most 60 characters. */
function storySlug(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "briefing" : slug;
}
