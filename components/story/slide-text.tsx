import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { DayExtent } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { STATUSES } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { STATUS_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import { deckWords } from "@/lib/messages/rooms";
import { countPhrase } from "@/lib/playback/count-phrase";
import { beyondText, type FrameCounts } from "@/lib/scene/counts/counts-in-frame";
import { originText } from "@/lib/scene/origins/origin-counts";
import type { SlideWords, Story } from "@/lib/story/story";
import { textOf } from "@/lib/story/text-of";
import { INCIDENT_KINDS, KIND_CLASSES, REST_KIND } from "@/lib/theatre/kinds";
import { describeSpan } from "@/lib/view/span/describe-span";
import type { View } from "@/lib/view/view";

/** What stands on the map of a slide, and what it rests on. */
type SlideHeld =
  | { readonly type: "incidents"; readonly seen: FrameCounts; readonly sources: number }
  | {
      readonly type: "rows";
      readonly rows: readonly { readonly name: string; readonly count: number; readonly colour: string }[];
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
          {held.type === "incidents" ? <Incidents seen={held.seen} /> : <Rows rows={held.rows} />}
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

/** The key of what occurs in the picture: its kinds with their counts, then how well attested its marks are. */
function Incidents({ seen }: { readonly seen: FrameCounts }) {
  const lang = useLang();
  const words = useWords(deckWords).slide;
  const kinds = INCIDENT_KINDS.filter((kind) => countOf(seen.counts, kind) > 0);
  const [first] = kinds;
  if (!first) return <li>{seen.beyond === 0 ? words.nothing.dataset : words.nothing.picture}</li>;
  const unsure = STATUSES.filter((status) => status !== "confirmed" && seen.status[status] > 0);
  return (
    <>
      {kinds.map((kind) => (
        <li key={kind}>
          <MarkIcon kind={kind} className="slide-mark" />
          <span className={kind === REST_KIND ? "" : KIND_CLASSES[kind].text}>
            {countPhrase(kind, countOf(seen.counts, kind), lang)}
          </span>
        </li>
      ))}
      {unsure.map((status) => (
        <li key={status} className="slide-certainty">
          <MarkIcon kind={first} status={status} className="slide-mark" />
          {STATUS_LABELS[status][lang]}
        </li>
      ))}
      {seen.disputed > 0 && (
        <li className="slide-certainty">
          <MarkIcon kind={first} disputed className="slide-mark" />
          {words.disputed}
        </li>
      )}
    </>
  );
}

function Rows({ rows }: Pick<Extract<SlideHeld, { readonly type: "rows" }>, "rows">) {
  return rows.map(({ name, count, colour }) => (
    <li key={name}>
      <span
        aria-hidden="true"
        className="slide-mark shrink-0 scale-75 rounded-full"
        style={{ backgroundColor: colour }}
      />
      <span>
        {count.toLocaleString("en-GB")} <bdi className="[overflow-wrap:anywhere]">{name}</bdi>
      </span>
    </li>
  ));
}
