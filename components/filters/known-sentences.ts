import type { KnownNote } from "@/lib/scene/filters/known-note";

/** What turning back hides of the days on the screen, and how many it shows by rule alone. */
export function knownSentences({ total, unpublished, undated }: KnownNote): string {
  const hidden =
    total === 0
      ? "no incidents here."
      : unpublished === 0
        ? "everything shown here had been published."
        : `${unpublished} of ${total} ${total === 1 ? "incident" : "incidents"} here not yet published.`;
  const byRule =
    undated === 0
      ? ""
      : ` ${undated} shown ${undated === 1 ? "rests" : "rest"} on undated publications, by rule known from ${undated === 1 ? "its" : "their"} day.`;
  return hidden + byRule;
}
