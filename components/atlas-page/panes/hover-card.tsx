import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { hrefOfIncident } from "@/components/atlas-page/state/view-changes";
import { IncidentCard } from "@/components/incident/incident-card";
import { countedPlaces, PlaceCard } from "@/components/incident/place-card";
import { placeTag } from "@/components/incident/place-tag";
import { besidePointer } from "@/components/map/beside-pointer";
import type { MapPoint, MapTarget } from "@/components/map/map-target";
import { NameText } from "@/components/ui/name-text";
import { useWords } from "@/components/ui/words/use-words.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { workspaceWords } from "@/lib/messages/rooms";
import type { OriginSign } from "@/lib/scene/layout/origin-signs";

interface HoverCardProps {
  readonly workspace: DatasetWorkspace;
  readonly target: MapTarget;
  readonly point: MapPoint;
  readonly boxWidthPx: number;
}

/** What the pointer is on, beside it and inside the map. Out of the pointer's way: a click goes to the map. */
export function HoverCard({ workspace, target, point, boxWidthPx }: HoverCardProps) {
  return (
    <div className="pointer-events-none absolute z-20" style={besidePointer(point, boxWidthPx)}>
      {target.type === "incident" ? (
        <IncidentCard
          entry={target.entry}
          tag={placeTag(workspace.scenes.plan, target.entry, workspace.look.lang)}
          lang={workspace.look.lang}
          clock={workspace.look.clock}
          open={{ href: hrefOfIncident(workspace.look, target.entry) }}
        />
      ) : target.type === "origin" ? (
        <OriginCard sign={target.sign} lang={workspace.look.lang} />
      ) : (
        <PlaceUnderPointer workspace={workspace} together={target.together} />
      )}
    </div>
  );
}

function OriginCard({ sign, lang }: { readonly sign: OriginSign; readonly lang: "en" | "ar" }) {
  const words = useWords(workspaceWords).atlas;
  return (
    <article className="w-56 rounded-lg border border-rule bg-paper p-3 text-ink shadow-float">
      <h3 className="text-base leading-5 font-semibold">
        <NameText en={sign.name} ar={sign.nameAr} lang={lang} />
      </h3>
      <p className="numeral mt-1 text-[13px] leading-5 text-ink-2">{words.originCard(sign.count)}</p>
    </article>
  );
}

function PlaceUnderPointer({
  workspace,
  together,
}: {
  workspace: DatasetWorkspace;
  together: Extract<MapTarget, { type: "place" }>["together"];
}) {
  const { plan } = workspace.scenes;
  const scene = useScene(workspace.scenes);
  return <PlaceCard places={countedPlaces(plan, scene, together)} lang={workspace.look.lang} />;
}
