import ChevronUp from "lucide-react/icons/chevron-up";
import { Popover } from "@/components/ui/overlays/popover.client";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { PlaceSign } from "@/components/ui/signs/place-sign";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { type IncidentKind, STATUSES, type Status } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { STATUS_LABELS, STATUS_NOTES } from "@/lib/domain/labels";
import { workspaceWords } from "@/lib/messages/rooms";
import type { LegendCounts } from "@/lib/scene/counts/legend-counts";
import { KIND_LABELS, KIND_NOTES } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS, TALLIED_KIND } from "@/lib/theatre/kinds";
import { LegendEntry } from "./legend-entry";
import { LegendMeaning } from "./legend-meaning";

interface LegendProps {
  readonly counts: LegendCounts;
  /** The filters as set; empty lets all through. */
  readonly kinds: readonly IncidentKind[];
  readonly statuses: readonly Status[];
  /** Whether the map shows launch origins. */
  readonly showsOrigins: boolean;
  readonly onToggleOrigins?: (() => void) | undefined;
  readonly onToggleKind?: ((kind: IncidentKind) => void) | undefined;
  readonly onToggleStatus?: ((status: Status) => void) | undefined;
}

/** One line: kinds, then certainty, each with its count and a filter, and the switch of launch origins; the key to all symbols opens from its end. */
export function Legend({
  counts,
  kinds,
  statuses,
  showsOrigins,
  onToggleOrigins,
  onToggleKind,
  onToggleStatus,
}: LegendProps) {
  const lang = useLang();
  const { legend: words } = useWords(workspaceWords).filters;
  return (
    <section aria-label={words.title} className="flex items-center text-ink lg:px-1.5">
      <div className="scroll-fade flex min-w-0 flex-1 gap-x-1 py-1 ps-3 lg:py-0.5 lg:ps-1.5 print:flex-wrap print:overflow-visible">
        <ul aria-label={words.kind} className="flex">
          {INCIDENT_KINDS.map((kind) => (
            <LegendEntry
              key={kind}
              layout="bar"
              sign={<MarkIcon kind={kind} size={16} />}
              label={KIND_LABELS[kind].one[lang]}
              note={KIND_NOTES[kind][lang]}
              count={countOf(counts.kind, kind)}
              press={{ type: "only", isChosen: kinds.includes(kind), isAnyChosen: kinds.length > 0 }}
              onPress={onToggleKind && (() => onToggleKind(kind))}
            />
          ))}
        </ul>
        <ul aria-label={words.certainty} className="flex border-s border-rule ps-1">
          {STATUSES.map((status) => (
            <LegendEntry
              key={status}
              layout="bar"
              sign={<MarkIcon kind={TALLIED_KIND} status={status} size={16} />}
              label={STATUS_LABELS[status][lang]}
              note={STATUS_NOTES[status][lang]}
              count={counts.status[status]}
              press={{ type: "only", isChosen: statuses.includes(status), isAnyChosen: statuses.length > 0 }}
              onPress={onToggleStatus && (() => onToggleStatus(status))}
            />
          ))}
        </ul>
      </div>
      <ul className="shrink-0 border-s border-rule ps-1">
        <LegendEntry
          layout="bar"
          sign={<PlaceSign symbol="launch" />}
          label={<span className="max-[85rem]:sr-only">{words.origins}</span>}
          note={words.originsNote}
          count={counts.launched}
          press={{ type: "switch", isOn: showsOrigins }}
          onPress={onToggleOrigins}
        />
      </ul>
      <Popover
        title={words.key}
        triggerLabel={words.key}
        triggerClass="inline-flex min-h-8 shrink-0 cursor-pointer items-center gap-1 rounded px-3 text-[13px] leading-4 whitespace-nowrap text-ink hover:bg-paper-2 aria-expanded:bg-paper-2 focus-visible:-outline-offset-2 pointer-coarse:min-h-11 print:hidden"
        trigger={
          <>
            {words.keyShort}
            <span className="max-[85rem]:sr-only"> {words.keyRest}</span>
            <ChevronUp size={14} aria-hidden="true" className="text-ink-2" />
          </>
        }
        align="end"
        widthPx={816}
      >
        <LegendMeaning counts={counts} />
      </Popover>
    </section>
  );
}
