import ChevronDown from "lucide-react/icons/chevron-down";
import { MarkIcon } from "@/components/ui/mark-icon";
import { INCIDENT_KINDS, type IncidentKind, STATUSES, type Status } from "@/lib/domain/incident";
import { KIND_LABELS, KIND_NOTES, STATUS_LABELS, STATUS_NOTES } from "@/lib/domain/labels";
import type { LegendCounts } from "@/lib/scene/legend-counts";
import { LegendMeaning } from "./legend-meaning";
import { LegendToggle } from "./legend-toggle";

export interface LegendProps {
  readonly counts: LegendCounts;
  /** The filters as set; empty lets all through. */
  readonly kinds: readonly IncidentKind[];
  readonly statuses: readonly Status[];
  readonly onToggleKind?: ((kind: IncidentKind) => void) | undefined;
  readonly onToggleStatus?: ((status: Status) => void) | undefined;
  /** Whether the explanations are unfolded at first. */
  readonly unfolded?: boolean;
}

/** Each sign of the map, what it means and how often it stands there; kinds and statuses filter by themselves. */
export function Legend(props: LegendProps) {
  const { counts, kinds, statuses, onToggleKind, onToggleStatus, unfolded = false } = props;
  return (
    <section aria-label="Legend" className="flex max-h-full min-h-0 flex-col text-ink">
      <div className="flex shrink-0 gap-x-1 overflow-x-auto px-3 py-1 lg:grid lg:grid-cols-2 lg:p-1.5 print:flex print:flex-wrap">
        <ul aria-label="Kind" className="flex lg:block print:flex">
          {INCIDENT_KINDS.map((kind) => (
            <li key={kind}>
              <LegendToggle
                icon={<MarkIcon kind={kind} size={16} />}
                label={KIND_LABELS[kind].one.en}
                note={KIND_NOTES[kind].en}
                count={counts.kind[kind]}
                pressed={kinds.includes(kind)}
                dimmed={kinds.length > 0 && !kinds.includes(kind)}
                onToggle={onToggleKind && (() => onToggleKind(kind))}
              />
            </li>
          ))}
        </ul>
        <ul
          aria-label="Status"
          className="flex border-s border-rule ps-1 lg:block lg:border-0 lg:ps-0 print:flex"
        >
          {STATUSES.map((status) => (
            <li key={status}>
              <LegendToggle
                icon={<MarkIcon kind="attack" status={status} size={16} />}
                label={STATUS_LABELS[status].en}
                note={STATUS_NOTES[status].en}
                count={counts.status[status]}
                pressed={statuses.includes(status)}
                dimmed={statuses.length > 0 && !statuses.includes(status)}
                onToggle={onToggleStatus && (() => onToggleStatus(status))}
              />
            </li>
          ))}
        </ul>
      </div>
      <details open={unfolded} className="group flex min-h-0 flex-col border-t border-rule">
        <summary className="flex min-h-8 shrink-0 cursor-pointer list-none items-center justify-between px-5 text-[13px] lg:px-3.5 text-ink-2 select-none hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:min-h-11 print:hidden [&::-webkit-details-marker]:hidden">
          What the signs mean
          <ChevronDown
            size={16}
            aria-hidden="true"
            className="transition-transform group-open:rotate-180 motion-reduce:transition-none"
          />
        </summary>
        <div
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be within reach of the keyboard
          tabIndex={0}
          className="max-h-[min(22rem,38dvh)] overflow-y-auto overscroll-contain focus-visible:-outline-offset-2 print:max-h-none print:overflow-visible"
        >
          <LegendMeaning counts={counts} />
        </div>
      </details>
    </section>
  );
}
