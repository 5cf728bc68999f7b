import { SiteBar } from "@/components/ui/site-bar";
import type { Dataset } from "@/lib/dataset/dataset";
import { addDays, clampDay } from "@/lib/domain/day";
import { type Comparison, printComparison } from "@/lib/view/comparison";
import type { Camera } from "@/lib/view/view";
import { CompareForm } from "./compare-form";
import { CompareSide, sideFacts } from "./compare-side";
import { CompareTable } from "./compare-table";

/** The theatre in a map of half a page. */
const WHOLE: Camera = { lat: 34.9, lng: 41.4, zoom: 5.1 };
const WEEK_DAYS = 7;
const STEP =
  "inline-flex min-h-9 items-center underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11";

export interface ComparePageProps {
  readonly dataset: Dataset;
  readonly comparison: Comparison;
  /** A sentence for each thing in the address that had to be repaired. */
  readonly repairs: readonly string[];
}

/** Two days or spans beside each other, under one camera, with their counts. */
export function ComparePage({ dataset, comparison, repairs }: ComparePageProps) {
  const { a, b } = comparison;
  const camera = a.camera ?? WHOLE;
  const limits = { from: dataset.firstDay, to: dataset.lastDay };
  const sides = [sideFacts(dataset, a, camera, "a"), sideFacts(dataset, b, camera, "b")] as const;
  const stepped = (side: "a" | "b", days: number) => {
    const view = comparison[side];
    const day = clampDay(addDays(view.day, days), limits.from, limits.to);
    return printComparison({ ...comparison, [side]: { ...view, day } });
  };
  const seen = (next: Camera | null) =>
    printComparison({ a: { ...a, camera: next }, b: { ...b, camera: next } });
  const zoomed = (by: number) => seen({ ...camera, zoom: Math.min(9, Math.max(4, camera.zoom + by)) });
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-2 pb-16 md:px-8">
      <SiteBar />
      <main>
        <h1 className="mt-7 text-[1.875rem] leading-[1.12] font-semibold tracking-[-0.02em] md:text-[2.5rem]">
          Compare
        </h1>
        {repairs.length > 0 && (
          <p role="status" className="mt-2 text-sm text-ink-2">
            {repairs.join(" ")}
          </p>
        )}
        <CompareForm {...comparison} limits={limits} />
        <nav aria-label="Both maps" className="mt-1 flex flex-wrap gap-x-4 text-sm print:hidden">
          <a href={zoomed(0.75)} className={STEP}>
            Closer
          </a>
          <a href={zoomed(-0.75)} className={STEP}>
            Wider
          </a>
          <a href={seen(null)} className={STEP}>
            The whole theatre
          </a>
        </nav>
        <div className="mt-4 grid gap-x-5 gap-y-8 md:grid-cols-2 print:grid-cols-2">
          <CompareSide
            side={sides[0]}
            earlierHref={stepped("a", -WEEK_DAYS)}
            laterHref={stepped("a", WEEK_DAYS)}
          />
          <CompareSide
            side={sides[1]}
            earlierHref={stepped("b", -WEEK_DAYS)}
            laterHref={stepped("b", WEEK_DAYS)}
          />
        </div>
        <CompareTable a={sides[0]} b={sides[1]} />
      </main>
    </div>
  );
}
