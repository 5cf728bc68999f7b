import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { CloseButton } from "@/components/ui/close-button";
import { NameText } from "@/components/ui/name-text";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { incidentPage } from "@/lib/evidence/page-links";
import { workspaceWords } from "@/lib/messages/rooms";
import { launchedFromText } from "@/lib/scene/origins/origin-counts";
import type { PlanEntry } from "@/lib/scene/scene";
import { inLang } from "@/lib/view/address/lang-of";

interface EmbedDetailProps {
  readonly entry: PlanEntry;
  readonly onClose: () => void;
}

/** The selected incident in a few lines; the rest is on its page. */
export function EmbedDetail({ entry, onClose }: EmbedDetailProps) {
  const { id, kind, status, weapon, disputed, day, placeName, placeNameAr, summary, sourceCount } = entry;
  const lang = useLang();
  const words = useWords(workspaceWords).embed;
  const from = launchedFromText(entry.launchedFrom, lang);
  return (
    <section
      {...COVERS_MAP}
      aria-label={words.selected}
      className="absolute inset-x-2 bottom-2 z-10 max-w-md rounded-lg border border-rule bg-paper p-3 shadow-float"
    >
      <div className="flex items-start gap-2">
        <MarkIcon
          kind={kind}
          status={status}
          weapon={weapon}
          disputed={disputed}
          size={20}
          className="mt-0.5"
        />
        <h2 className="min-w-0 flex-1 text-[15px] leading-5 font-semibold">
          <NameText en={placeName} ar={placeNameAr} lang={lang} />
          <span className="block text-xs font-normal text-ink-2">{formatDay(day, lang, "long")}</span>
        </h2>
        <CloseButton size={16} onClick={onClose} className="-me-2 -mt-2" />
      </div>
      <p lang="en" dir="ltr" className="mt-1 line-clamp-2 text-[13px] leading-[1.15rem]">
        {summary}
      </p>
      {from !== null && (
        <p className="mt-1 truncate text-[13px] leading-[1.15rem] text-ink-2">{words.launchedFrom(from)}</p>
      )}
      <a
        href={inLang(incidentPage(id), lang)}
        target="_blank"
        rel="noopener"
        className="mt-1 inline-flex min-h-6 pointer-coarse:min-h-11 items-center text-[13px] underline decoration-rule-2 underline-offset-4 hover:decoration-ink"
      >
        {words.accounts(sourceCount)}
      </a>
    </section>
  );
}
