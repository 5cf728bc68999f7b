import { formatDay } from "@/lib/domain/format-day";
import { kindPhrases } from "@/lib/playback/count-phrase";
import type { Scene } from "@/lib/scene/scene";
import { describeSpan } from "@/lib/view/span/describe-span";
import type { Side } from "./use-side.client";

function countsText({ counts }: Scene): string {
  return kindPhrases(counts, "en").join(", ") || "Nothing in this dataset";
}

/** A side's day, span and counts. */
export function CompareHead({ side }: { readonly side: Side }) {
  const { view, scene, plan } = side;
  return (
    <div className="compare-head" data-side={side.id}>
      <h2 className="text-lg leading-6 font-semibold tracking-[-0.01em] md:text-2xl md:leading-7">
        {formatDay(scene.day, "en", "long")}
      </h2>
      <p className="mt-0.5 text-[13px] leading-[1.35] text-ink-2 md:text-[15px]">
        {describeSpan({ day: scene.day, span: view.span }, plan.dayExtent, view.lang)}
      </p>
      <p className="numeral mt-0.5 text-[13px] leading-[1.35] font-semibold md:text-[15px]">
        {countsText(scene)}
      </p>
    </div>
  );
}
