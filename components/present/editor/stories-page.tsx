import { ExportShipped } from "@/components/present/export-shipped.client";
import { slideHref } from "@/components/present/present-links";
import { paintSlidePicture } from "@/components/present/slides/slide-picture";
import { controlClass } from "@/components/ui/control-class";
import { SiteBar } from "@/components/ui/site-bar.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { deckWords } from "@/lib/messages/rooms";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { smallMapBase } from "@/lib/static-map/small-map";
import { shippedStory } from "@/lib/story/shipped-stories";
import { packStory } from "@/lib/story/story-fragment";
import { writtenOfStory } from "@/lib/story/story-views";
import { textOf } from "@/lib/story/text-of";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { inLang } from "@/lib/view/address/lang-of";
import { MyBriefingCard } from "./my-briefing-card.client";
import { StorySection } from "./story-section";

interface StoriesPageProps {
  readonly dataset: Dataset;
  readonly lang: Lang;
}

/** The stories that come with the atlas, and the way to one's own. */
export async function StoriesPage({ dataset, lang }: StoriesPageProps) {
  const words = deckWords.get(lang).stories;
  const context = linkContextOf(dataset);
  const stories = await Promise.all(
    SHIPPED.map(async (written) => {
      const story = shippedStory(written, dataset, context);
      const days = story.slides.map(({ view }) => view.day).sort((a, b) => a - b);
      return {
        ...story,
        description: written.description,
        first: days[0],
        last: days.at(-1),
        pictures: story.slides.map(({ view }) => paintSlidePicture(dataset, { ...view, lang })),
        copyHref: inLang(`/briefing#${await packStory(writtenOfStory(story))}`, lang),
      };
    }),
  );
  return (
    <div className="mx-auto max-w-[82rem] px-5 pt-2 pb-20 md:px-8">
      <SiteBar current="present" />
      <main>
        <h1 className="mt-7 text-[1.875rem] leading-[1.12] font-semibold tracking-[-0.02em] md:text-[2.5rem]">
          {words.title}
        </h1>
        <p className="mt-2 max-w-[44em] text-[15px] leading-[1.5] text-ink-2">
          {words.about}
          {lang !== "en" && ` ${words.inEnglish}`}
        </p>
        {/* Made by this server of the embedded basemap. */}
        <div dangerouslySetInnerHTML={{ __html: smallMapBase() }} />
        {stories.map(({ id, title, description, slides, first, last, pictures, copyHref }) => (
          <StorySection
            key={id}
            id={id}
            title={title}
            written={textOf({ id })}
            about={<p {...textOf({ id })}>{description}</p>}
            days={
              first === undefined || last === undefined
                ? words.slides(slides.length)
                : words.slidesOf(slides.length, formatDay(first, lang, "long"), formatDay(last, lang, "long"))
            }
            actions={
              <>
                <a
                  href={inLang(slideHref(id, 0), lang)}
                  aria-label={words.presentOf(title)}
                  className={controlClass("primary", "text")}
                >
                  {words.present}
                </a>
                <a
                  href={copyHref}
                  aria-label={words.copyOf(title)}
                  className={controlClass("outline", "text")}
                >
                  {words.copy}
                </a>
                <ExportShipped storyId={id} title={title} version={dataset.version} />
              </>
            }
            slides={slides.map((slide, index) => ({
              key: slide.title,
              title: slide.title,
              href: inLang(slideHref(id, index), lang),
              picture: pictures[index] ?? "",
            }))}
          />
        ))}
        <MyBriefingCard version={dataset.version} />
      </main>
    </div>
  );
}
