import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Tally } from "@/lib/domain/tally";
import { pagesWords } from "@/lib/messages/rooms";

const HALF = 4;

/** The sign of a figure around 0, 0: a disc where it is exact, a triangle for "at least", a ring for "about". */
export function TallySign({ qualifier }: { readonly qualifier: Tally["qualifier"] }) {
  if (qualifier === "at least") {
    return <path d="M0 -5.5 L5 3.5 L-5 3.5 Z" strokeWidth={1} className="fill-ink stroke-paper" />;
  }
  return qualifier === "about" ? (
    <circle r={HALF - 0.5} strokeWidth={1.75} className="fill-paper stroke-ink" />
  ) : (
    <circle r={HALF} strokeWidth={1} className="fill-ink stroke-paper" />
  );
}

const SIGNS = ["exact", "at least", "about"] as const satisfies readonly Tally["qualifier"][];

/** What the signs mean. */
export function TallySigns({ lang }: { readonly lang: Lang }) {
  return (
    <ul className="flex flex-wrap gap-x-4 text-[13px] text-ink-2">
      {SIGNS.map((qualifier) => (
        <li key={qualifier} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="12" height="12" viewBox="-6 -6 12 12">
            <TallySign qualifier={qualifier} />
          </svg>
          {QUALIFIER_LABELS[qualifier]?.[lang] ?? pagesWords.get(lang).tallies.charts.exact}
        </li>
      ))}
    </ul>
  );
}
