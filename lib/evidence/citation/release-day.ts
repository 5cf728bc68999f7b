import { type Day, dayFromIso } from "@/lib/domain/day";
import { RELEASE_NOTES } from "@/lib/theatre/releases/release-notes";

/** When a version such as "2.1-3fa9c2d1" was released; `null` where its release is not known. */
export function releaseDay(version: string): Day | null {
  const [release = ""] = version.split("-");
  const note = Object.hasOwn(RELEASE_NOTES, release) ? RELEASE_NOTES[release] : undefined;
  return note ? dayFromIso(note.published) : null;
}
