import { NameText } from "@/components/ui/name-text";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";
import { countPhrase } from "@/lib/playback/count-phrase";

export interface PlaceCardProps {
  readonly label: string;
  readonly labelAr: string | null;
  /** Of what is in view there; `undefined` for nothing. */
  readonly counts: KindCounts | undefined;
  readonly lang: "en" | "ar";
}

/** What pointing at a place shows. 224 px wide. */
export function PlaceCard({ label, labelAr, counts, lang }: PlaceCardProps) {
  const held = INCIDENT_KINDS.filter((kind) => (counts?.[kind] ?? 0) > 0).map((kind) =>
    countPhrase(kind, counts?.[kind] ?? 0, "en"),
  );
  return (
    <article className="w-56 rounded-lg border border-rule bg-paper p-3 text-ink shadow-float">
      <h3 className="text-base leading-5 font-semibold">
        <NameText en={label} ar={labelAr} lang={lang} />
      </h3>
      <p className="numeral mt-1 text-[13px] leading-5 text-ink-2">
        {held.length > 0 ? held.join(", ") : "Nothing in view here"}
      </p>
    </article>
  );
}
