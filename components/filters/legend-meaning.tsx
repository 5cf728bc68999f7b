import type { ReactNode } from "react";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { PlaceSign } from "@/components/ui/signs/place-sign";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { STATUSES } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { PLACE_KIND_LABELS, STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { workspaceWords } from "@/lib/messages/rooms";
import type { LegendCounts } from "@/lib/scene/counts/legend-counts";
import { weaponGlyph } from "@/lib/signs/glyphs";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS, TALLIED_KIND } from "@/lib/theatre/kinds";
import { STRUCK } from "@/lib/theatre/wording";
import { LegendEntry } from "./legend-entry";
import { ArcSign, AreaSign, BandSign, DiscSign, FadeSign } from "./legend-signs";

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="break-inside-avoid pt-2.5">
      <h3 className="text-xs font-semibold text-ink-2">{title}</h3>
      <ul className="mt-1">{children}</ul>
    </section>
  );
}

/** The key: each symbol of the map and what it means, with how often it is on the map. Places first, then kinds, then certainty. */
export function LegendMeaning({ counts }: { counts: LegendCounts }) {
  const lang = useLang();
  const { key: words } = useWords(workspaceWords).filters;
  return (
    <div className="gap-x-6 px-4 pt-1 pb-3 columns-[14.5rem] print:columns-2">
      <Group title={words.places}>
        <LegendEntry sign={<PlaceSign symbol="base" />} label={PLACE_KIND_LABELS.base[lang]} />
        <LegendEntry sign={<PlaceSign symbol="strike-site" />} label={STRUCK.legend[lang]} />
        <LegendEntry
          sign={<PlaceSign symbol="launch" />}
          label={words.origin}
          note={words.originNote}
          count={counts.launched}
        />
        <LegendEntry sign={<BandSign />} label={words.selectedOrigin} note={words.selectedOriginNote} />
      </Group>
      <Group title={words.kinds}>
        {INCIDENT_KINDS.map((kind) => (
          <LegendEntry
            key={kind}
            sign={<MarkIcon kind={kind} size={16} />}
            label={KIND_LABELS[kind].one[lang]}
            count={countOf(counts.kind, kind)}
          />
        ))}
      </Group>
      <Group title={words.certainty}>
        {STATUSES.map((status) => (
          <LegendEntry
            key={status}
            sign={<MarkIcon kind={TALLIED_KIND} status={status} size={16} />}
            label={STATUS_LABELS[status][lang]}
            count={counts.status[status]}
          />
        ))}
        <LegendEntry
          sign={<MarkIcon kind={TALLIED_KIND} disputed size={16} />}
          label={words.disputed}
          count={counts.disputed}
        />
      </Group>
      {counts.weapons.length > 0 && (
        <Group title={words.weapons}>
          {counts.weapons.map(({ weapon, count }) => (
            <LegendEntry
              key={weapon}
              sign={
                <svg width="20" height="20" viewBox="3 3 18 18" aria-hidden="true">
                  <path d={weaponGlyph(weapon).path} fill="var(--ink)" />
                </svg>
              }
              label={WEAPON_LABELS[weapon][lang]}
              count={count}
            />
          ))}
        </Group>
      )}
      <Group title={words.basis}>
        <LegendEntry sign={<ArcSign stroke="solid" />} label={words.solid} count={counts.origins.solid} />
        <LegendEntry sign={<ArcSign stroke="dashed" />} label={words.dashed} count={counts.origins.dashed} />
        <LegendEntry sign={<ArcSign stroke="dotted" />} label={words.dotted} count={counts.origins.dotted} />
      </Group>
      <Group title={words.also}>
        <LegendEntry sign={<PlaceSign symbol="place" />} label={words.otherPlace} />
        <LegendEntry sign={<FadeSign />} label={words.fade} />
        <LegendEntry sign={<DiscSign />} label={words.folded} note={words.foldedNote} />
        <LegendEntry sign={<AreaSign />} label={words.area} note={words.areaNote} count={counts.inAreas} />
        <LegendEntry
          sign={<span aria-hidden="true">–</span>}
          label={words.notOnMap}
          note={words.notOnMapNote}
          count={counts.notOnMap}
        />
      </Group>
    </div>
  );
}
