import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { countPhrase } from "@/lib/playback/count-phrase";
import { planOf } from "@/lib/scene/plan-of";
import type { Scene } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import { paintMap } from "@/lib/static-map/paint-map";
import { prefixIds } from "@/lib/static-map/prefix-ids";
import { printView } from "@/lib/view/codec";
import { describeSpan } from "@/lib/view/describe-span";
import type { Camera, View } from "@/lib/view/view";

/** What a side shows of its view, and its map. */
export interface SideFacts {
  readonly view: View;
  readonly scene: Scene;
  readonly spanText: string;
  /** SVG. Its marks lead to the atlas, each with its incident selected. */
  readonly map: string;
}

/** `name` tells the ids of the two drawings apart. */
export function sideFacts(dataset: Dataset, view: View, camera: Camera, name: string): SideFacts {
  const plan = planOf(dataset, view.filters, view.span);
  const scene = sceneOf(plan, view.day);
  const map = paintMap({
    plan,
    scene,
    frames: [{ name: "own", minWidthPx: 0, camera }],
    theme: "css",
    lang: view.lang,
    selected: null,
    hiddenLayers: view.hiddenLayers,
    hrefOf: ({ id, day }) => printView({ ...view, day, selected: { type: "incident", id } }),
  });
  return {
    view,
    scene,
    spanText: describeSpan(view, { first: plan.firstDay, last: plan.lastDay }),
    map: prefixIds(map, `${name}-`),
  };
}

export interface CompareSideProps {
  readonly side: SideFacts;
  readonly earlierHref: string;
  readonly laterHref: string;
}

function countsText({ counts }: Scene): string {
  const held = INCIDENT_KINDS.filter((kind) => counts[kind] > 0);
  if (held.length === 0) return "Nothing in this dataset";
  return held.map((kind) => countPhrase(kind, counts[kind], "en")).join(", ");
}

const STEP =
  "inline-flex min-h-9 items-center underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11";

/** One of two days: its map, and the ways to the days beside it. */
export function CompareSide({ side, earlierHref, laterHref }: CompareSideProps) {
  const { view, spanText, map } = side;
  const day = formatDay(view.day, "en", "long");
  return (
    <section aria-label={day} className="min-w-0">
      <h2 className="text-xl leading-6 font-semibold tracking-[-0.01em] md:text-2xl">{day}</h2>
      <p className="mt-1 text-[15px] text-ink-2">{spanText}</p>
      <p className="numeral mt-0.5 text-[15px] font-semibold">{countsText(side.scene)}</p>
      <div
        className="relative mt-3 h-[22rem] overflow-hidden border border-rule md:h-[32rem] print:h-[24rem]"
        // Made by this server of the validated dataset, with every text escaped.
        dangerouslySetInnerHTML={{ __html: map }}
      />
      <nav aria-label={`Days beside ${day}`} className="mt-1 flex flex-wrap gap-x-4 text-sm print:hidden">
        <a href={earlierHref} className={STEP}>
          A week earlier
        </a>
        <a href={laterHref} className={STEP}>
          A week later
        </a>
        <a href={printView(view)} className={`${STEP} ms-auto`}>
          Open in the atlas
        </a>
      </nav>
    </section>
  );
}
