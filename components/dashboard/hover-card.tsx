import { IncidentCard } from "@/components/incident/incident-card";
import { placeTag } from "@/components/incident/place-tag";
import type { MapPoint, MapTarget } from "@/components/map/map-target";
import { NameText } from "@/components/ui/name-text";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { countPhrase } from "@/lib/playback/count-phrase";
import type { Atlas } from "./use-atlas.client";
import { useScene } from "./use-scenes.client";
import { hrefOfIncident } from "./view-changes";

export interface HoverCardProps {
  readonly atlas: Atlas;
  readonly target: MapTarget;
  readonly point: MapPoint;
  readonly boxWidthPx: number;
}

const CARD_WIDTH_PX = 272;
const GAP_PX = 18;

/** What the pointer is on, beside it and inside the map. Out of the pointer's way: a click goes to the map. */
export function HoverCard({ atlas, target, point, boxWidthPx }: HoverCardProps) {
  const left = Math.max(8, Math.min(point.x + GAP_PX, boxWidthPx - CARD_WIDTH_PX - 8));
  const above = point.y > 220;
  return (
    <div
      className="pointer-events-none absolute z-20"
      style={{ left, top: point.y, translate: above ? `0 calc(-100% - ${GAP_PX}px)` : `0 ${GAP_PX}px` }}
    >
      {target.type === "incident" ? (
        <IncidentCard
          entry={target.entry}
          tag={placeTag(atlas.scenes.plan, target.entry)}
          lang={atlas.look.lang}
          clock={atlas.look.clock}
          open={{ href: hrefOfIncident(atlas.look, target.entry) }}
        />
      ) : (
        <PlaceCard atlas={atlas} cluster={target.cluster} />
      )}
    </div>
  );
}

function PlaceCard({
  atlas,
  cluster,
}: {
  atlas: Atlas;
  cluster: Extract<MapTarget, { type: "place" }>["cluster"];
}) {
  const { plan } = atlas.scenes;
  const scene = useScene(atlas.scenes);
  const index = plan.clusters.findIndex(({ id }) => id === cluster.id);
  const here = scene.clusters.find((item) => item.cluster === index);
  const counts = INCIDENT_KINDS.filter((kind) => (here?.counts[kind] ?? 0) > 0).map((kind) =>
    countPhrase(kind, here?.counts[kind] ?? 0, "en"),
  );
  return (
    <article className="w-56 rounded-lg border border-rule bg-paper p-3 text-ink shadow-float">
      <h3 className="text-base leading-5 font-semibold">
        <NameText en={cluster.label} ar={cluster.labelAr} lang={atlas.look.lang} />
      </h3>
      <p className="numeral mt-1 text-[13px] leading-5 text-ink-2">
        {counts.length > 0 ? counts.join(", ") : "Nothing in view here"}
      </p>
    </article>
  );
}
