import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";
import type { SlideWords } from "@/lib/story/story";

/** What a slide says, over its map: at most a third of the frame, the rest by scrolling. */
export function EmbedSlide({ title, caption }: Pick<SlideWords, "title" | "caption">) {
  const lang = useLang();
  const words = useWords(workspaceWords).embed;
  return (
    <section
      aria-label={words.slide}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach it
      tabIndex={0}
      className="max-h-[34dvh] shrink-0 overflow-y-auto border-b border-rule bg-paper px-3 py-2"
    >
      <h2
        lang="en"
        dir="ltr"
        className="text-[15px] leading-5 font-semibold text-balance sm:text-[17px] sm:leading-6"
      >
        {title}
      </h2>
      {caption !== "" && (
        <p
          lang="en"
          dir="ltr"
          className="mt-0.5 max-w-[70ch] text-[13px] leading-[1.4] whitespace-pre-line sm:text-[15px]"
        >
          {caption}
        </p>
      )}
      {lang !== "en" && <p className="mt-0.5 text-xs leading-4 text-ink-2">{words.inEnglish}</p>}
    </section>
  );
}
