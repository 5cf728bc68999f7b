import { memo } from "react";
import { DatasetText, NameText } from "@/components/ui/name-text";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { SoftLink } from "@/components/ui/soft-link";
import { type ClockZone, clockTime } from "@/lib/domain/clock-time";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import { STATUS_LABELS } from "@/lib/domain/labels";
import { lowerFirst } from "@/lib/domain/lower-first";
import { workspaceWords } from "@/lib/messages/rooms";
import type { PlanEntry } from "@/lib/scene/scene";
import { kindAndWeapon } from "./kind-line";

interface IncidentRowProps {
  readonly entry: PlanEntry;
  /** {@link placeTag} */
  readonly tag: string | null;
  readonly lang: "en" | "ar";
  readonly clock?: ClockZone | undefined;
  readonly href: string;
  readonly selected: boolean;
  /** `false` takes the row out of the tab order: the list then has one tab stop and arrow keys. */
  readonly tabbable?: boolean;
  /** Shown above the time where rows stand outside their day. */
  readonly dayText?: string;
  readonly onSelect?: ((id: IncidentId) => void) | undefined;
  readonly onPoint?: ((id: IncidentId | null) => void) | undefined;
}

export const IncidentRow = memo(function IncidentRow(props: IncidentRowProps) {
  const { entry, tag, lang, href, selected, tabbable = true, dayText, onSelect, onPoint } = props;
  const words = workspaceWords.get(lang).detail;
  const sources = words.sources(entry.sourceCount);
  const time =
    entry.localTime === null ? null : clockTime(entry.day, entry.localTime, props.clock ?? "theatre");
  return (
    <SoftLink
      href={href}
      onGo={onSelect && (() => onSelect(entry.id))}
      onPointerEnter={onPoint && (() => onPoint(entry.id))}
      onPointerLeave={onPoint && (() => onPoint(null))}
      data-row={entry.id}
      tabIndex={tabbable ? undefined : -1}
      aria-current={selected ? "true" : undefined}
      className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2 border-s-[3px] border-transparent py-2 ps-[17px] pe-5 hover:bg-paper-2 focus-visible:-outline-offset-2 aria-[current]:border-ink aria-[current]:bg-paper-3 desk-short:py-1"
    >
      <MarkIcon
        kind={entry.kind}
        status={entry.status}
        weapon={entry.weapon}
        disputed={entry.disputed}
        className="mt-px"
      />
      <span className="min-w-0">
        <span className="block truncate text-sm leading-5">
          <span className="font-semibold text-ink">
            <NameText en={entry.placeName} ar={entry.placeNameAr} lang={lang} />
          </span>{" "}
          <span className="text-[13px] text-ink-2">{kindAndWeapon(entry.kind, [entry.weapon], lang)}</span>
        </span>
        <span className="line-clamp-2 text-[13px] leading-[1.125rem] text-ink desk-low:line-clamp-1">
          {entry.by && (
            <span className="text-ink-2">
              {entry.by.how === "claimed" ? words.row.claimed : words.row.attributed}{" "}
              <NameText en={entry.by.name} ar={entry.by.nameAr} lang={lang} />.{" "}
            </span>
          )}
          <DatasetText text={entry.summary} />
        </span>
        {tag !== null && (
          <span className="mt-1 inline-block rounded-sm border border-rule-2/60 px-1 text-[11px] leading-4 text-ink-2">
            {tag}
          </span>
        )}
      </span>
      <span className="numeral text-end text-xs leading-5 text-ink-2">
        {dayText !== undefined && <span className="block text-[13px] text-ink">{dayText}</span>}
        {time && (
          <>
            <span className="block text-[13px] text-ink">{time.time}</span>
            <span className="block leading-[1.15rem]">
              {time.zone}
              {time.day !== entry.day && `${words.comma} ${formatDay(time.day, lang, "short")}`}
            </span>
          </>
        )}
        {entry.status !== "confirmed" && (
          <span className="block leading-[1.15rem]">{lowerFirst(STATUS_LABELS[entry.status][lang])}</span>
        )}
        <span className="block leading-[1.15rem]">
          {entry.disputed && entry.status !== "confirmed" ? words.row.sourcesDiffer(sources) : sources}
        </span>
        {entry.disputed && entry.status === "confirmed" && (
          <span className="block leading-[1.15rem]">{words.row.whichDiffer}</span>
        )}
      </span>
    </SoftLink>
  );
});
