"use client";

import { slideHref } from "@/components/present/present-links";
import { useFilePictures } from "@/components/present/slides/use-file-pictures.client";
import { useSlidePictures } from "@/components/present/slides/use-slide-pictures.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { useShelf } from "@/components/state/use-shelf.client";
import { controlClass } from "@/components/ui/control-class";
import { MY_BRIEFING_ID, UNTITLED } from "@/lib/story/briefing";
import { briefingAt } from "@/lib/story/shelf/shelf";
import { StorySection } from "./story-section";

/** My briefing among the stories, as saved in this browser. Its pictures refer to the page's own ground. */
export function MyBriefingCard({ version }: { readonly version: string }) {
  const { title, slides } = briefingAt(useShelf().state.present, null);
  const isEmpty = slides.length === 0;
  const pictures = useSlidePictures(useDataset(isEmpty ? null : version).data);
  const filePictures = useFilePictures(slides.map(({ view }) => view));
  return (
    <StorySection
      id="own"
      title={isEmpty ? "Your briefing" : title || UNTITLED}
      about={
        isEmpty
          ? "Add views from the map with “Briefing”, or copy one of the stories above. It stays in your browser."
          : `Your briefing, ${slides.length} ${slides.length === 1 ? "slide" : "slides"}, saved in this browser.`
      }
      actions={
        <>
          {!isEmpty && (
            <a
              href={slideHref(MY_BRIEFING_ID, 0)}
              aria-label="Present your briefing"
              className={controlClass("primary", "text")}
            >
              Present
            </a>
          )}
          <a href="/briefing" className={controlClass("outline", "text")}>
            {isEmpty ? "Open the editor" : "Edit"}
          </a>
        </>
      }
      slides={slides.map(({ key, view, title }, index) => ({
        key,
        title: title || `Slide ${index + 1}`,
        href: slideHref(MY_BRIEFING_ID, index),
        picture: pictures.pictureOf(view) ?? filePictures.pictureOf(view) ?? "",
      }))}
    />
  );
}
