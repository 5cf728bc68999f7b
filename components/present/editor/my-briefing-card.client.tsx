"use client";

import { slideHref } from "@/components/present/present-links";
import { useFilePictures } from "@/components/present/slides/use-file-pictures.client";
import { useSlidePictures } from "@/components/present/slides/use-slide-pictures.client";
import { useBriefing } from "@/components/state/use-briefing.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { controlClass } from "@/components/ui/control-class";
import { FILE_STORY_ID, UNTITLED } from "@/lib/story/briefing";

/** One's own briefing among the stories: what this browser keeps of it. Its pictures refer to the page's own ground. */
export function MyBriefingCard({ version }: { readonly version: string }) {
  const { state } = useBriefing();
  const { title, slides } = state.present;
  return (
    <section aria-labelledby="story-own" className="mt-12 border-t-4 border-ink pt-4">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="max-w-[44em]">
          <h2 id="story-own" className="text-[1.625rem] leading-[1.15] font-semibold tracking-[-0.015em]">
            {slides.length > 0 ? (title === "" ? UNTITLED : title) : "Your own briefing"}
          </h2>
          <p className="mt-1.5 text-[15px] leading-[1.5]">
            {slides.length > 0
              ? `Your own briefing, ${slides.length} ${slides.length === 1 ? "slide" : "slides"}, kept in this browser.`
              : "Add views from the map with “Briefing”, or copy one of the stories above. It stays in your browser."}
          </p>
        </div>
        <p className="flex flex-wrap gap-2">
          {slides.length > 0 && (
            <a
              href={slideHref(FILE_STORY_ID, 0)}
              aria-label="Present your own briefing"
              className={controlClass("primary", "text")}
            >
              Present
            </a>
          )}
          <a href="/briefing" className={controlClass("outline", "text")}>
            {slides.length > 0 ? "Edit" : "Open the editor"}
          </a>
        </p>
      </div>
      {slides.length > 0 && <FileSlides version={version} />}
    </section>
  );
}

function FileSlides({ version }: { readonly version: string }) {
  const { slides } = useBriefing().state.present;
  const pictures = useSlidePictures(useDataset(version).data);
  const filePictures = useFilePictures(slides.map(({ view }) => view));
  return (
    <ol className="mt-5 grid grid-cols-2 gap-x-4 gap-y-6 md:grid-cols-3 lg:grid-cols-5">
      {slides.map(({ key, view, title }, index) => (
        <li key={key}>
          <a href={slideHref(FILE_STORY_ID, index)} className="group block focus-visible:outline-offset-4">
            <span
              aria-hidden="true"
              className="block overflow-hidden empty:aspect-[1.206] border border-rule bg-paper-2 group-hover:border-ink"
              // Drawn by this page of the validated dataset: numbers and colours only.
              dangerouslySetInnerHTML={{
                __html: pictures.pictureOf(view) ?? filePictures.pictureOf(view) ?? "",
              }}
            />
            <span className="mt-2 flex gap-2 text-[14px] leading-[1.3] font-medium">
              <span className="numeral text-ink-2">{index + 1}</span>
              <span className="underline decoration-transparent underline-offset-4 group-hover:decoration-ink">
                {title === "" ? `Slide ${index + 1}` : title}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
