import type { FileLink } from "@/lib/files/view/file-link";
import type { View } from "@/lib/view/view";

/** What is said with a slide. */
export interface SlideWords {
  /** At most {@link TITLE_LENGTH} characters, trimmed; may be empty. */
  readonly title: string;
  /** What the audience reads, at most {@link CAPTION_LENGTH} characters; may be empty. */
  readonly caption: string;
  /** What only the presenter reads, at most {@link NOTES_LENGTH} characters; may be empty. */
  readonly notes: string;
}

/** A picture of the atlas: a view, what it is called and what is said with it. Holds no state of its own. */
export interface AtlasSlide extends SlideWords {
  /** Whose `story` is `null`: where a slide stands in its story is the story's to say. */
  readonly view: View;
  readonly own?: undefined;
}

/** A picture of a reader's own file. Names the file and holds nothing of it. */
export interface FileSlide extends SlideWords {
  readonly own: FileLink;
  readonly view?: undefined;
}

export type Slide = AtlasSlide | FileSlide;

/** A briefing: slides in the order in which they are shown. Immutable; change it by copying. */
export interface Story<S extends Slide = Slide> {
  /** Lower-case letters, digits and hyphens; part of addresses and file names. */
  readonly id: string;
  /** At most {@link TITLE_LENGTH} characters, trimmed. */
  readonly title: string;
  readonly slides: readonly S[];
}

export const TITLE_LENGTH = 120;
export const CAPTION_LENGTH = 600;
export const NOTES_LENGTH = 4000;
