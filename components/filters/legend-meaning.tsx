import type { ReactNode } from "react";
import { WEAPON_LABELS } from "@/lib/domain/labels";
import { weaponGlyph } from "@/lib/scene/glyphs";
import type { LegendCounts } from "@/lib/scene/legend-counts";
import { LegendEntry } from "./legend-entry";
import { ArcSign, AreaSign, DiscSign, DisputedSign, FadeSign, HatchSign, PlaceSign } from "./legend-signs";

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-3 break-inside-avoid first:mt-1">
      <h3 className="text-xs font-semibold text-ink-2">{title}</h3>
      <ul className="mt-1">{children}</ul>
    </section>
  );
}

/** The rest of the legend: every sign that is not a kind or a status, with how often it stands in the scene. */
export function LegendMeaning({ counts }: { counts: LegendCounts }) {
  return (
    <div className="px-4 pb-3 lg:px-3 print:columns-2">
      <Group title="On a mark">
        <LegendEntry sign={<DisputedSign />} label="Sources differ" count={counts.disputed} />
        <LegendEntry
          sign={<FadeSign />}
          label="The day is bright, older days fade"
          note="Within the span that is shown"
        />
        <LegendEntry
          sign={<DiscSign />}
          label="Marks folded into a count"
          note="Zoom in to see each; the ring divides by kind"
        />
      </Group>
      {counts.weapons.length > 0 && (
        <Group title="Weapon">
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
      <Group title="Launch origins, as reported">
        <LegendEntry
          sign={<ArcSign stroke="solid" />}
          label="Launcher recovered or point located"
          count={counts.arcs.solid}
        />
        <LegendEntry
          sign={<ArcSign stroke="dashed" />}
          label="Official statement"
          count={counts.arcs.dashed}
        />
        <LegendEntry
          sign={<ArcSign stroke="dotted" />}
          label="Monitor, media or claim"
          count={counts.arcs.dotted}
        />
        <LegendEntry
          sign={<HatchSign />}
          label="Launch area"
          note="From somewhere within it"
          count={counts.launchAreas}
        />
      </Group>
      <Group title="Places">
        <LegendEntry sign={<PlaceSign symbol="base" />} label="Base with U.S. or coalition forces" />
        <LegendEntry sign={<PlaceSign symbol="strike-site" />} label="Place struck by the U.S." />
        <LegendEntry sign={<PlaceSign symbol="place" />} label="Other place" />
        <LegendEntry
          sign={<AreaSign />}
          label="Known only to this area"
          note="Counted there, never a point"
          count={counts.inAreas}
        />
        <LegendEntry
          sign={<span aria-hidden="true">–</span>}
          label="Not on the map"
          note="No place that can be drawn; in the list"
          count={counts.notOnMap}
        />
      </Group>
    </div>
  );
}
