"use client";

import { slideHref } from "@/components/present/present-links";
import { useFilePictures } from "@/components/present/slides/use-file-pictures.client";
import { useSlidePictures } from "@/components/present/slides/use-slide-pictures.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { useShelf } from "@/components/state/use-shelf.client";
import { controlClass } from "@/components/ui/control-class";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import { briefingAt } from "@/lib/story/shelf/shelf";
import { inLang } from "@/lib/view/address/lang-of";
import { StorySection } from "./story-section";

/** My briefing among the stories, as saved in this browser. Its pictures refer to the page's own ground. */
export function MyBriefingCard({ version }: { readonly version: string }) {
  const lang = useLang();
  const deck = useWords(deckWords);
  const words = deck.stories;
  const { title, slides } = briefingAt(useShelf().state.present, null);
  const isEmpty = slides.length === 0;
  const pictures = useSlidePictures(useDataset(isEmpty ? null : version).data);
  const filePictures = useFilePictures(slides.map(({ view }) => view));
  return (
    <StorySection
      id="own"
      title={isEmpty ? deck.mine.title : title || deck.mine.untitled}
      written={isEmpty || title === "" ? undefined : { dir: "auto" }}
      about={<p>{isEmpty ? words.mine.none : words.mine.some(slides.length)}</p>}
      actions={
        <>
          {!isEmpty && (
            <a
              href={inLang(slideHref(MY_BRIEFING_ID, 0), lang)}
              aria-label={words.mine.present}
              className={controlClass("primary", "text")}
            >
              {words.present}
            </a>
          )}
          <a href={inLang("/briefing", lang)} className={controlClass("outline", "text")}>
            {isEmpty ? words.mine.open : words.mine.edit}
          </a>
        </>
      }
      slides={slides.map(({ key, view, title }, index) => ({
        key,
        title: title || deck.slide.untitled(index + 1),
        href: inLang(slideHref(MY_BRIEFING_ID, index), lang),
        picture: pictures.pictureOf(view) ?? filePictures.pictureOf(view) ?? "",
      }))}
    />
  );
}
