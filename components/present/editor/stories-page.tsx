import { ExportShipped } from "@/components/present/export-shipped.client";
import { slideHref } from "@/components/present/present-links";
import { paintSlidePicture } from "@/components/present/slides/slide-picture";
import { controlClass } from "@/components/ui/control-class";
import { SiteBar } from "@/components/ui/site-bar.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { smallMapBase } from "@/lib/static-map/small-map";
import { shippedStory } from "@/lib/story/shipped-stories";
import { packStory } from "@/lib/story/story-fragment";
import { writtenOfStory } from "@/lib/story/story-views";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { MyBriefingCard } from "./my-briefing-card.client";
import { StorySection } from "./story-section";

/** The stories that come with the atlas, and the way to one's own. */
export async function StoriesPage({ dataset }: { readonly dataset: Dataset }) {
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
        pictures: story.slides.map(({ view }) => paintSlidePicture(dataset, view)),
        copyHref: `/briefing#${await packStory(writtenOfStory(story))}`,
      };
    }),
  );
  return (
    <div className="mx-auto max-w-[82rem] px-5 pt-2 pb-20 md:px-8">
      <SiteBar current="present" />
      <main>
        <h1 className="mt-7 text-[1.875rem] leading-[1.12] font-semibold tracking-[-0.02em] md:text-[2.5rem]">
          Stories and briefings
        </h1>
        <p className="mt-2 max-w-[44em] text-[15px] leading-[1.5] text-ink-2">
          Slides of the atlas for a screen in a room, each with its own address. Every number in them is this
          dataset’s or an official count of it, and every slide links to the map. Arrow keys or a clicker step
          through; P opens the presenter’s window.
        </p>
        {/* Made by this server of the embedded basemap. */}
        <div dangerouslySetInnerHTML={{ __html: smallMapBase() }} />
        {stories.map(({ id, title, description, slides, first, last, pictures, copyHref }) => (
          <StorySection
            key={id}
            id={id}
            title={title}
            about={description}
            days={`${slides.length} slides${first === undefined || last === undefined ? "" : `, ${formatDay(first, "en", "long")} to ${formatDay(last, "en", "long")}`}`}
            actions={
              <>
                <a
                  href={slideHref(id, 0)}
                  aria-label={`Present: ${title}`}
                  className={controlClass("primary", "text")}
                >
                  Present
                </a>
                <a
                  href={copyHref}
                  aria-label={`Copy to my briefing: ${title}`}
                  className={controlClass("outline", "text")}
                >
                  Copy to my briefing
                </a>
                <ExportShipped storyId={id} title={title} version={dataset.version} />
              </>
            }
            slides={slides.map((slide, index) => ({
              key: slide.title,
              title: slide.title,
              href: slideHref(id, index),
              picture: pictures[index] ?? "",
            }))}
          />
        ))}
        <MyBriefingCard version={dataset.version} />
      </main>
    </div>
  );
}
