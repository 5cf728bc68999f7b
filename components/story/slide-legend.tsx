import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { STATUSES } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { STATUS_LABELS } from "@/lib/domain/labels";
import { deckWords } from "@/lib/messages/rooms";
import { countPhrase } from "@/lib/playback/count-phrase";
import type { FrameCounts } from "@/lib/scene/counts/counts-in-frame";
import { INCIDENT_KINDS, KIND_CLASSES, REST_KIND } from "@/lib/theatre/kinds";

export interface LegendRow {
  readonly name: string;
  readonly count: number;
  readonly colour: string;
}

/** The key of what occurs in the picture: its kinds with their counts, then how well attested its marks are. */
export function IncidentLegend({ seen }: { readonly seen: FrameCounts }) {
  const lang = useLang();
  const words = useWords(deckWords).slide;
  const kinds = INCIDENT_KINDS.filter((kind) => countOf(seen.counts, kind) > 0);
  const [first] = kinds;
  if (!first) return <li>{seen.beyond === 0 ? words.nothing.dataset : words.nothing.picture}</li>;
  const unsure = STATUSES.filter((status) => status !== "confirmed" && seen.status[status] > 0);
  return (
    <>
      {kinds.map((kind) => (
        <li key={kind}>
          <MarkIcon kind={kind} className="slide-mark" />
          <span className={kind === REST_KIND ? "" : KIND_CLASSES[kind].text}>
            {countPhrase(kind, countOf(seen.counts, kind), lang)}
          </span>
        </li>
      ))}
      {unsure.map((status) => (
        <li key={status} className="slide-certainty">
          <MarkIcon kind={first} status={status} className="slide-mark" />
          {STATUS_LABELS[status][lang]}
        </li>
      ))}
      {seen.disputed > 0 && (
        <li className="slide-certainty">
          <MarkIcon kind={first} disputed className="slide-mark" />
          {words.disputed}
        </li>
      )}
    </>
  );
}

/** What a slide of a file shows, by series. */
export function RowLegend({ rows }: { readonly rows: readonly LegendRow[] }) {
  return rows.map(({ name, count, colour }) => (
    <li key={name}>
      <span
        aria-hidden="true"
        className="slide-mark shrink-0 scale-75 rounded-full"
        style={{ backgroundColor: colour }}
      />
      <span>
        {count.toLocaleString("en-GB")} <bdi className="[overflow-wrap:anywhere]">{name}</bdi>
      </span>
    </li>
  ));
}
