import type { Map as MapLibreMap } from "maplibre-gl";
import type { Day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { MapPainter, PainterLook, PointerAt } from "@/lib/gl/map-painter";
import { INCIDENT_LOOK } from "@/lib/gl/marks/incident-look";
import { MarksLayer } from "@/lib/gl/marks/marks-layer";
import type { Picked } from "@/lib/gl/pick-mark";
import type { SpriteSheet } from "@/lib/gl/sprite-cells";
import { layoutOf } from "@/lib/scene/layout/layout-of";
import { layoutSteps } from "@/lib/scene/layout/layout-steps";
import { clustersCountedAt } from "@/lib/scene/packing/cluster-signs";
import type { Cluster, Layout, Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import { sceneBetween } from "@/lib/scene/scene-of";
import type { DayInterval } from "@/lib/view/span/span-days";
import type { DaySpan } from "@/lib/view/view";

/** What is visible: the incidents of these days, whether the dataset has them or not. */
interface OverlayScene extends DayInterval {
  readonly day: Day;
  readonly span: DaySpan;
}

/** One of the places that a sign counts, the sign's own first. */
interface CountedHere extends Pick<Cluster, "id" | "label" | "labelAr"> {
  readonly counts: KindCounts | undefined;
}

/** What was hit, and what of the painted plan that is. */
export type OverlayHit = { readonly at: Picked } & (
  | { readonly type: "incident"; readonly entry: PlanEntry; readonly plan: Plan }
  | { readonly type: "place"; readonly places: readonly CountedHere[] }
);

interface IncidentOverlayStart {
  readonly sprites: SpriteSheet;
  /** All incidents of the atlas, each in its spot for that span. The same span gives the same plan. */
  readonly planFor: (span: DaySpan) => Plan;
  /** Called in each frame, after drawing, with the number of incidents shown. */
  readonly onPainted: (visible: number) => void;
}

/** The atlas's incidents on the map of a file, as the atlas draws them, under the rows. */
export class IncidentOverlay implements MapPainter<OverlayHit> {
  readonly #start: IncidentOverlayStart;
  readonly #layer: MarksLayer;
  #map: MapLibreMap | null = null;
  #plan: Plan | null = null;
  #scene: Scene | null = null;
  #layout: Layout | null = null;
  #hovered: OverlayHit | null = null;
  #layoutAt: ((zoom: number) => Layout) | null = null;

  constructor(start: IncidentOverlayStart) {
    this.#start = start;
    this.#layer = new MarksLayer(start.sprites, INCIDENT_LOOK, ({ total }) => start.onPainted(total));
  }

  get firstLayer(): string {
    return this.#layer.id;
  }

  addTo(map: MapLibreMap, before: string | undefined): void {
    if (!this.#map) map.on("zoom", this.#relayout);
    this.#map = map;
    this.#relayout();
    if (!map.getLayer(this.#layer.id)) map.addLayer(this.#layer, before);
  }

  setScene({ day, span, first, last }: OverlayScene): void {
    const plan = this.#start.planFor(span);
    if (plan !== this.#plan) {
      this.#plan = plan;
      this.#layoutAt = layoutSteps((zoom) => layoutOf(plan, zoom));
      this.#layer.setPlan(plan);
      this.#relayout();
    }
    this.#scene = sceneBetween(plan, day, { first, last });
    this.#layer.setScene(this.#scene);
  }

  setLook({ theme }: PainterLook): void {
    this.#layer.setTheme(theme);
  }

  setSelected(id: IncidentId | null): void {
    this.#layer.setSelected(id === null ? null : { type: "incident", id });
  }

  pointAt(at: PointerAt | null): OverlayHit | null {
    const hit = at && this.pick(at);
    if (!sameHit(hit, this.#hovered)) this.#hovered = hit;
    this.#layer.setHovered(hit?.at ?? null);
    return this.#hovered;
  }

  pick({ x, y, tolerancePx }: PointerAt): OverlayHit | null {
    const picked = this.#layer.pick(x, y, tolerancePx);
    const [plan, scene] = [this.#plan, this.#scene];
    if (!picked || !plan || !scene) return null;
    if (picked.type === "mark") {
      const entry = plan.entries[picked.entry];
      return entry ? { type: "incident", at: picked, entry, plan } : null;
    }
    const places = clustersCountedAt(this.#layout ?? { clusters: [] }, picked.cluster).flatMap(
      (index): CountedHere[] => {
        const cluster = plan.clusters[index];
        const here = scene.clusters.find((item) => item.cluster === index);
        return cluster ? [{ ...cluster, counts: here?.counts }] : [];
      },
    );
    return places.length > 0 ? { type: "place", at: picked, places } : null;
  }

  remove(): void {
    const map = this.#map;
    map?.off("zoom", this.#relayout);
    if (map?.style?.getLayer(this.#layer.id)) map.removeLayer(this.#layer.id);
    this.#map = null;
  }

  readonly #relayout = (): void => {
    if (!this.#layoutAt || !this.#map) return;
    this.#layout = this.#layoutAt(this.#map.getZoom());
    this.#layer.setLayout(this.#layout);
  };
}

/** Whether two are the same thing, counted alike. */
function sameHit(a: OverlayHit | null, b: OverlayHit | null): boolean {
  if (a?.type === "incident" && b?.type === "incident") return a.entry === b.entry;
  if (a?.type === "place" && b?.type === "place")
    return (
      a.places.length === b.places.length &&
      a.places.every(
        ({ id, counts }, index) => id === b.places[index]?.id && counts === b.places[index]?.counts,
      )
    );
  return a === null && b === null;
}
