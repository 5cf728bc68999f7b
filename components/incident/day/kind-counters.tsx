import type { IncidentKind } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { Lang } from "@/lib/domain/shapes/lang";
import { ATTACKS_ON, KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS, KIND_CLASSES, TALLIED_KIND } from "@/lib/theatre/kinds";

const labelOf = (kind: IncidentKind) => (kind === TALLIED_KIND ? ATTACKS_ON : KIND_LABELS[kind]);

/** A numeral for each kind under the colour of the kind. */
export function KindCounters({ counts, lang }: { readonly counts: KindCounts; readonly lang: Lang }) {
  return (
    <dl className="mt-3 grid grid-cols-[1.5fr_1fr_1.35fr_0.7fr] gap-x-2 lg:grid-cols-[2.15fr_1fr_1.25fr_0.6fr] desk-short:mt-2">
      {INCIDENT_KINDS.map((kind, series) => {
        const count = counts[series] ?? 0;
        const { one, many } = labelOf(kind);
        return (
          <div key={kind} className="flex min-w-0 flex-col-reverse justify-end">
            <dt className="text-xs leading-4 text-ink-2">{(count === 1 ? one : many)[lang]}</dt>
            <dd>
              <span
                aria-hidden="true"
                className={`block h-[3px] ${KIND_CLASSES[kind].bg} ${count === 0 ? "opacity-30" : ""}`}
              />
              <span
                className={`numeral mt-1 block text-2xl leading-7 font-semibold tracking-[-0.02em] desk-short:mt-0.5 desk-short:text-xl desk-short:leading-6 ${
                  count === 0 ? "text-ink-3" : "text-ink"
                }`}
              >
                {count}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
