import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { DayExtent } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { deckWords } from "@/lib/messages/rooms";
import { beyondText, type FrameCounts } from "@/lib/scene/counts/counts-in-frame";
import { originText } from "@/lib/scene/origins/origin-counts";
import type { SlideWords, Story } from "@/lib/story/story";
import { textOf } from "@/lib/story/text-of";
import { describeSpan } from "@/lib/view/span/describe-span";
import type { View } from "@/lib/view/view";
import { IncidentLegend, type LegendRow, RowLegend } from "./slide-legend";

/** What stands on the map of a slide, and what it rests on. */
type SlideHeld =
  | { readonly type: "incidents"; readonly seen: FrameCounts; readonly sources: number }
  | {
      readonly type: "rows";
      readonly rows: readonly LegendRow[];
      /** "412 rows of my-export.csv" */
      readonly basis: string;
    };

interface SlideTextProps {
  readonly story: Story;
  readonly slide: SlideWords;
  /** Counted from 0. */
  readonly index: number;
  /** Its day is the one on the screen, which may still be on its way to the slide's. */
  readonly view: Pick<View, "day" | "span" | "known">;
  /** First and last day that there can be; or the span in words. */
  readonly extent: DayExtent | string;
  readonly held: SlideHeld;
  /** Whether its title is the heading of the page. */
  readonly heading: boolean;
}

const LONG_CAPTION = 330;

/** The words of a slide: its day in large numerals, what it says, what stands on the map. Sized by `present.css` to its stage. */
export function SlideText({ story, slide, index, view, extent, held, heading }: SlideTextProps) {
  const { title, caption } = slide;
  const lang = useLang();
  const words = useWords(deckWords).slide;
  const written = textOf(story);
  const slideCount = story.slides.length;
  const [date = "", month = "", year = ""] = formatDay(view.day, lang, "long").split(" ");
  const Title = heading ? "h1" : "p";
  return (
    <section
      aria-label={words.region}
      tabIndex={heading ? 0 : undefined}
      className="slide-text"
      data-long={caption.length > LONG_CAPTION ? "" : undefined}
    >
      <p {...written} className="slide-kicker">
        {story.title}
      </p>
      <div className="slide-day numeral">
        <span className="slide-date">{date}</span>
        <span className="slide-month">
          {month} <br aria-hidden="true" />
          {year}
        </span>
        <span className="slide-span">
          {typeof extent === "string" ? extent : describeSpan(view, extent, lang)}
          {view.known !== null && words.asKnownOn(formatDay(view.known, lang, "long"))}
        </span>
      </div>
      <Title {...(title !== "" && written)} className="slide-title">
        {title === "" ? words.untitled(index + 1) : title}
      </Title>
      {caption !== "" && (
        <p {...written} className="slide-caption">
          {caption}
        </p>
      )}
      <div className="slide-foot">
        <ul className="slide-legend numeral">
          {held.type === "incidents" ? <IncidentLegend seen={held.seen} /> : <RowLegend rows={held.rows} />}
        </ul>
        {held.type === "incidents" && <Launched seen={held.seen} />}
        <p className="slide-sources numeral">
          {held.type === "incidents" ? (
            incidentNotes(held.seen, held.sources, lang)
          ) : (
            <bdi className="[overflow-wrap:anywhere]">{held.basis}</bdi>
          )}
          <span aria-hidden="true"> · </span>
          <span className="slide-number">{words.place(index + 1, slideCount)}</span>
          {heading && written.lang !== undefined && written.lang !== lang && ` · ${words.inEnglish}`}
        </p>
        <div className="slide-progress" aria-hidden="true">
          {Array.from({ length: slideCount }, (_, place) => (
            <span key={place} data-past={place <= index ? "" : undefined} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Launched({ seen }: { readonly seen: FrameCounts }) {
  const launched = originText(seen.origins, useLang(), { withAreas: false });
  return launched && <p className="slide-sources numeral">{launched}</p>;
}

function incidentNotes({ beyond }: FrameCounts, sources: number, lang: Lang): string {
  const words = deckWords.get(lang).slide;
  return beyond === 0
    ? words.sources(sources)
    : `${beyondText(beyond, lang)} · ${words.sourcesInAll(sources)}`;
}
