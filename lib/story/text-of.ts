import { MY_BRIEFING_ID } from "./briefing";
import type { Story } from "./story";

/** How an element says what language a story's texts are in: those that come with the atlas are English, a reader's are unknown. */
export function textOf({ id }: Pick<Story, "id">): {
  readonly lang?: "en";
  readonly dir: "ltr" | "auto";
} {
  return id === MY_BRIEFING_ID ? { dir: "auto" } : { lang: "en", dir: "ltr" };
}
