import type { ReactNode } from "react";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { PlaceSign } from "@/components/ui/signs/place-sign";
import { STATUSES } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { PLACE_KIND_LABELS, STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
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
  return (
    <div className="gap-x-6 px-4 pt-1 pb-3 columns-[14.5rem] print:columns-2">
      <Group title="Places">
        <LegendEntry sign={<PlaceSign symbol="base" />} label={PLACE_KIND_LABELS.base.en} />
        <LegendEntry sign={<PlaceSign symbol="strike-site" />} label={STRUCK.legend} />
        <LegendEntry
          sign={<PlaceSign symbol="launch" />}
          label="Launch origin, as reported"
          note="Number: incidents reported to have come from there"
          count={counts.launched}
        />
        <LegendEntry
          sign={<BandSign />}
          label="Origin of the selected incident"
          note="Its border or circle, with the source"
        />
      </Group>
      <Group title="Kinds">
        {INCIDENT_KINDS.map((kind) => (
          <LegendEntry
            key={kind}
            sign={<MarkIcon kind={kind} size={16} />}
            label={KIND_LABELS[kind].one.en}
            count={countOf(counts.kind, kind)}
          />
        ))}
      </Group>
      <Group title="Certainty">
        {STATUSES.map((status) => (
          <LegendEntry
            key={status}
            sign={<MarkIcon kind={TALLIED_KIND} status={status} size={16} />}
            label={STATUS_LABELS[status].en}
            count={counts.status[status]}
          />
        ))}
        <LegendEntry
          sign={<MarkIcon kind={TALLIED_KIND} disputed size={16} />}
          label="Sources differ"
          count={counts.disputed}
        />
      </Group>
      {counts.weapons.length > 0 && (
        <Group title="Weapons">
          {counts.weapons.map(({ weapon, count }) => (
            <LegendEntry
              key={weapon}
              sign={
                <svg width="20" height="20" viewBox="3 3 18 18" aria-hidden="true">
                  <path d={weaponGlyph(weapon).path} fill="var(--ink)" />
                </svg>
              }
              label={WEAPON_LABELS[weapon].en}
              count={count}
            />
          ))}
        </Group>
      )}
      <Group title="Launch origins by basis">
        <LegendEntry
          sign={<ArcSign stroke="solid" />}
          label="Launcher recovered or point located"
          count={counts.origins.solid}
        />
        <LegendEntry
          sign={<ArcSign stroke="dashed" />}
          label="Official statement"
          count={counts.origins.dashed}
        />
        <LegendEntry
          sign={<ArcSign stroke="dotted" />}
          label="Monitor, media or claim"
          count={counts.origins.dotted}
        />
      </Group>
      <Group title="Also on the map">
        <LegendEntry sign={<PlaceSign symbol="place" />} label="Other place" />
        <LegendEntry sign={<FadeSign />} label="The day is bright, older days fade" />
        <LegendEntry sign={<DiscSign />} label="Marks folded into a count" note="Zoom in to see each" />
        <LegendEntry
          sign={<AreaSign />}
          label="Known only to this area"
          note="Counted there, never a point"
          count={counts.inAreas}
        />
        <LegendEntry
          sign={<span aria-hidden="true">–</span>}
          label="Not on the map"
          note="The place can’t be drawn; see the list"
          count={counts.notOnMap}
        />
      </Group>
    </div>
  );
}
