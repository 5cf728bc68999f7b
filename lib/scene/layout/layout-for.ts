import { mapNames } from "@/lib/basemap/map-names";
import { isAlwaysShown } from "@/lib/scene/packing/settle-clusters";
import type { Layout, Plan } from "@/lib/scene/scene";
import { placeSymbolOf } from "@/lib/signs/place-symbol";
import type { MapLayers } from "@/lib/view/view";
import { layoutOf } from "./layout-of";

/** What of a view decides its layout, beside the plan and the zoom. */
interface LayoutLook {
  readonly lang: "en" | "ar";
  readonly hiddenLayers: MapLayers["hiddenLayers"];
  readonly extras: Pick<MapLayers["extras"], "names">;
}

/**
 * The layout in a view's names and without the layers that it hides: idle bases have neither sign nor name, struck places
 * neither sign nor name of their own. Nothing else moves: a layer that is turned off leaves its room.
 */
export function layoutFor(plan: Plan, zoom: number, { lang, hiddenLayers, extras }: LayoutLook): Layout {
  const layout = layoutOf(plan, zoom, mapNames(lang, extras.names));
  const [isIdleHidden, areStrikesHidden] = [hiddenLayers.includes("idle"), hiddenLayers.includes("strikes")];
  if (!isIdleHidden && !areStrikesHidden) return layout;
  const isStruck = (index: number) => {
    const cluster = plan.clusters[index];
    return areStrikesHidden && cluster !== undefined && placeSymbolOf(cluster) === "strike-site";
  };
  return {
    ...layout,
    clusters: layout.clusters.map((place, index) => {
      const cluster = plan.clusters[index];
      if (isStruck(index)) return { ...place, unsigned: true };
      return isIdleHidden && cluster && isAlwaysShown(cluster) ? { ...place, crowded: true } : place;
    }),
    labels: layout.labels.flatMap((label) => {
      if (isStruck(label.cluster)) return [];
      return isIdleHidden ? { ...label, rank: 2 as const } : label;
    }),
  };
}
