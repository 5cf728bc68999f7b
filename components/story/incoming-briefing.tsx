import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/control-class";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import type { WrittenSlide } from "@/lib/story/written-story";

interface IncomingBriefingProps {
  readonly from: "link" | "file";
  readonly title: string;
  readonly slides: readonly WrittenSlide[];
  /** What of it was taken otherwise, in sentences. */
  readonly remarks: readonly string[];
  /** SVG text of the slides' small maps. */
  readonly pictures: readonly (string | null)[];
  /** How many slides my briefing has. */
  readonly myCount: number;
  /** The address at which it is presented; `null` where it has none. */
  readonly presentHref: string | null;
  readonly onReplace: () => void;
  readonly onAdd: () => void;
  /** Puts it beside the reader's other briefings. */
  readonly onKeepApart: () => void;
  readonly onLeave: () => void;
}

/** A briefing that has come from elsewhere, to be read; one's own stays until one asks for something else. */
export function IncomingBriefing(props: IncomingBriefingProps) {
  const { from, title, slides, remarks, pictures, myCount, presentHref } = props;
  const isOwn = myCount > 0;
  const deck = useWords(deckWords);
  const words = deck.editor.incoming;
  return (
    <section aria-labelledby="incoming-title" className="mt-6 border-t-4 border-ink pt-4">
      <p className="text-[15px] text-ink-2">
        {words.from[from]} {isOwn ? words.unchanged : ""}
      </p>
      <h2
        id="incoming-title"
        dir="auto"
        tabIndex={-1}
        className="mt-1 text-[1.75rem] leading-[1.15] font-semibold tracking-[-0.015em] text-balance"
      >
        {title}
      </h2>
      <div className="mt-4 flex flex-wrap gap-2">
        {presentHref !== null && (
          <a href={presentHref} className={controlClass("outline", "text")}>
            {words.present}
          </a>
        )}
        {isOwn ? (
          <>
            <Button variant="primary" onClick={props.onAdd}>
              {words.add(myCount)}
            </Button>
            <Button onClick={props.onKeepApart}>{words.keepApart}</Button>
            <Button onClick={props.onReplace}>{words.replace}</Button>
          </>
        ) : (
          <Button variant="primary" onClick={props.onReplace}>
            {words.keep}
          </Button>
        )}
        <Button variant="quiet" onClick={props.onLeave}>
          {isOwn ? words.back : words.discard}
        </Button>
      </div>
      {remarks.length > 0 && (
        <ul className="mt-4 list-disc ps-5 text-[15px] text-ink-2">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <ol className="mt-6 grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {slides.map((slide, index) => (
          <li key={index} className="border-t border-rule pt-3">
            <div
              className="overflow-hidden empty:aspect-[1.206] border border-rule bg-paper-2"
              aria-hidden="true"
              // Drawn by this page of the validated dataset: numbers and colours only.
              dangerouslySetInnerHTML={{ __html: pictures[index] ?? "" }}
            />
            <h3 className="mt-2 text-[15px] leading-snug font-semibold text-balance">
              <span className="numeral me-1.5 text-ink-3">{index + 1}</span>
              <bdi>{slide.title === "" ? deck.slide.untitled(index + 1) : slide.title}</bdi>
            </h3>
            {slide.caption !== "" && (
              <p dir="auto" className="mt-1 text-[14px] leading-[1.45] whitespace-pre-line text-ink-2">
                {slide.caption}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
