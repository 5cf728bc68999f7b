import { KIND_CLASS } from "@/components/ui/kind-class";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { KIND_LABELS } from "@/lib/domain/labels";
import type { KindCounts } from "@/lib/scene/scene";

/** A numeral for each kind under the colour of the kind. */
export function KindCounters({ counts }: { counts: KindCounts }) {
  return (
    <dl className="mt-4 grid grid-cols-[1fr_1.08fr_1.2fr_0.8fr] gap-x-2">
      {INCIDENT_KINDS.map((kind) => {
        const count = counts[kind];
        const { one, many } = KIND_LABELS[kind];
        return (
          <div key={kind} className="flex min-w-0 flex-col-reverse justify-end">
            <dt className="text-xs leading-4 text-ink-2">{(count === 1 ? one : many).en}</dt>
            <dd className="mt-1.5">
              <span
                aria-hidden="true"
                className={`block h-[3px] ${KIND_CLASS[kind].bg} ${count === 0 ? "opacity-30" : ""}`}
              />
              <span
                className={`numeral mt-2 block text-[1.75rem] leading-8 font-semibold tracking-[-0.02em] ${
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
