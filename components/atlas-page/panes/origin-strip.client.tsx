"use client";

import { memo, useDeferredValue, useMemo, useRef } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { OriginStrip } from "@/components/map/origin-strip";
import { useMedia } from "@/components/state/use-media.client";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import type { OriginKey } from "@/lib/domain/place";
import { countryOnly } from "@/lib/scene/origins/map-edge";
import { originCounts } from "@/lib/scene/origins/origin-counts";

/** Where the launches on the screen are said to come from, at the edge of the map; each a filter. */
export const OriginStripPane = memo(function OriginStripPane({
  workspace,
  onPoint,
}: {
  readonly workspace: DatasetWorkspace;
  readonly onPoint: (key: OriginKey | null) => void;
}) {
  const { look, scenes, commands, dataset, seed } = workspace;
  const { filters } = look;
  const strip = useRef<HTMLElement>(null);
  const size = useBoxSize(strip);
  const coarse = useMedia("(pointer: coarse)");
  const scene = useDeferredValue(useScene(scenes));
  const counts = useMemo(() => originCounts(scenes.plan, scene), [scenes.plan, scene]);
  const countries = useMemo(() => countryOnly(scenes.plan, scene), [scenes.plan, scene]);
  return (
    <OriginStrip
      ref={strip}
      widthPx={size?.widthPx ?? null}
      coarse={coarse}
      counts={counts}
      active={filters.origin}
      lang={look.lang}
      onToggle={commands.toggleOrigin}
      onPoint={onPoint}
      edge={{
        countries,
        activePlaces: filters.place,
        onCountry: (places) => {
          const on = places.some((id) => filters.place.includes(id));
          commands.change({ filters: { ...filters, place: on ? [] : places } });
        },
        statements: dataset?.originStatements.length ?? seed.statementCount,
        statementsHref: "/origins#statements",
      }}
    />
  );
});
