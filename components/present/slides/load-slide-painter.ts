import { LANGS } from "@/lib/domain/shapes/lang";
import { panelsWords } from "@/lib/messages/rooms";

/** What draws the pictures of slides, with its words: a slide may be in another language than the page. */
export async function loadSlidePainter() {
  const [{ paintSlidePicture, paintSlidePanel }] = await Promise.all([
    import("./slide-picture"),
    ...LANGS.map((lang) => panelsWords.load(lang)),
  ]);
  return { paintSlidePicture, paintSlidePanel };
}
