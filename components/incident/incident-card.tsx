import { DatasetText, NameText } from "@/components/ui/name-text";
import { SoftLink } from "@/components/ui/soft-link";
import { type ClockZone, shortClockTime } from "@/lib/domain/clock-time";
import { formatDay } from "@/lib/domain/format-day";
import { workspaceWords } from "@/lib/messages/rooms";
import { launchedFromText } from "@/lib/scene/origins/origin-counts";
import type { PlanEntry } from "@/lib/scene/scene";
import type { DetailLink } from "./detail-frame";
import { KindKicker } from "./kind-kicker";
import { weaponsText } from "./kind-line";

interface IncidentCardProps {
  readonly entry: PlanEntry;
  /** {@link placeTag} */
  readonly tag: string | null;
  readonly lang: "en" | "ar";
  readonly clock?: ClockZone | undefined;
  readonly open: DetailLink;
}

/** What hovering, tapping or focusing a mark shows. 272 px wide, at most about 215 px high. */
export function IncidentCard({ entry, tag, lang, clock = "theatre", open }: IncidentCardProps) {
  const words = workspaceWords.get(lang).detail;
  const from = launchedFromText(entry.launchedFrom, lang);
  return (
    <article className="w-[17rem] rounded-lg border border-rule bg-paper p-3.5 text-ink shadow-float">
      <KindKicker
        kind={entry.kind}
        status={entry.status}
        weapon={entry.weapon}
        disputed={entry.disputed}
        size={18}
        lang={lang}
      />
      <h3 className="mt-1.5 text-base leading-5 font-semibold">
        <NameText en={entry.placeName} ar={entry.placeNameAr} lang={lang} />
        {tag !== null && <span className="text-[13px] font-normal text-ink-2"> {tag}</span>}
      </h3>
      <p className="numeral mt-0.5 text-[13px] leading-5 text-ink-2">
        {formatDay(entry.day, lang, "long")}
        {entry.localTime !== null &&
          `${words.comma} ${shortClockTime(entry.day, entry.localTime, clock, lang)}`}{" "}
        · {weaponsText([entry.weapon], lang)}
      </p>
      <p className="mt-1.5 line-clamp-2 text-[13px] leading-[1.4]">
        <DatasetText text={entry.summary} />
      </p>
      {from !== null && (
        <p className="mt-1 truncate text-[13px] leading-5 text-ink-2">
          {words.launchedFrom} {from}
        </p>
      )}
      <p className="-mb-2 mt-2 flex items-center justify-between border-t border-rule pt-1 text-[13px] text-ink-2">
        {words.sources(entry.sourceCount)}
        <SoftLink
          href={open.href}
          onGo={open.onGo}
          className="-me-2 inline-flex min-h-8 items-center rounded px-2 font-semibold text-ink hover:bg-paper-2 pointer-coarse:min-h-11"
        >
          {words.open}
        </SoftLink>
      </p>
    </article>
  );
}
