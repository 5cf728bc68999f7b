import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { CompareWords } from "@/lib/messages/en/compare";
import { compareWords } from "@/lib/messages/rooms";
import { kindPhrases } from "@/lib/playback/count-phrase";
import type { Scene } from "@/lib/scene/scene";
import { describeSpan } from "@/lib/view/span/describe-span";
import type { Side } from "./use-side.client";

function countsText({ counts }: Scene, words: CompareWords, lang: Lang): string {
  const phrases = kindPhrases(counts, lang);
  return phrases.length === 0 ? words.nothing : words.counts(phrases);
}

/** A side's day, span and counts. */
export function CompareHead({ side }: { readonly side: Side }) {
  const { view, scene, plan } = side;
  const lang = useLang();
  const words = useWords(compareWords);
  return (
    <div className="compare-head" dir={lang === "ar" ? "rtl" : "ltr"} data-side={side.id}>
      <h2 className="text-lg leading-6 font-semibold tracking-[-0.01em] md:text-2xl md:leading-7">
        {formatDay(scene.day, lang, "long")}
      </h2>
      <p className="mt-0.5 text-[13px] leading-[1.35] text-ink-2 md:text-[15px]">
        {describeSpan({ day: scene.day, span: view.span }, plan.dayExtent, lang)}
      </p>
      <p className="numeral mt-0.5 text-[13px] leading-[1.35] font-semibold md:text-[15px]">
        {countsText(scene, words, lang)}
      </p>
    </div>
  );
}
