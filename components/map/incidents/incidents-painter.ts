import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { cornersOf, seenOf } from "@/components/map/free-rect-of.client";
import {
  clusterOf,
  type MapPoint,
  type MapTarget,
  pickedOf,
  pointedAt,
  sameTarget,
  targetOf,
} from "@/components/map/map-target";
import { FRAME_CLOCK } from "@/components/ui/when-rested";
import type { MapPainter, PainterLook, PointerAt } from "@/lib/gl/map-painter";
import { INCIDENT_LOOK } from "@/lib/gl/marks/incident-look";
import { MarksLayer } from "@/lib/gl/marks/marks-layer";
import type { ThemeName } from "@/lib/gl/marks-painter";
import type { AreaShape } from "@/lib/layers/area-layers";
import { composeStyle, FIRST_OVER_MARKS, overlayFeatures } from "@/lib/layers/compose-style";
import { labelKey } from "@/lib/layers/label-layers";
import {
  AREAS_SOURCE,
  LABELS_SOURCE,
  LAUNCHES_SOURCE,
  ORIGINS_SOURCE,
  type OverlaySourceId,
  ROOM_SOURCE,
} from "@/lib/layers/overlay-ids";
import { NO_OVERLAY, type OverlayState, overlayChanges, overlayState } from "@/lib/layers/overlay-state";
import { followUp } from "@/lib/playback/follow-up";
import { nameBoxes } from "@/lib/scene/layout/name-box";
import { type PointedAt, type PointedThing, pointedThing } from "@/lib/scene/layout/origin-link";
import type { Layout, Plan, Scene } from "@/lib/scene/scene";
import type { LayerName, SelectedId } from "@/lib/view/view";
import type { IncidentsPainterStart } from "./incidents-painter-start";
import { LaunchSigns } from "./launch-signs";
import { overlayImages } from "./overlay-images";
import { paintFocus } from "./paint-focus";
import { NO_ORIGINS, type PaintedOrigins, paintedOrigins } from "./painted-origins";

/** Marks follow the zoom frame by frame; labels, which go through the map's worker, at most so often. */
const RELABEL_MS = 120;
/** While days go by on a still map, marks are painted without it; areas, arcs and labels, which cost it a whole frame, follow. */
const SETTLE_PACE = { restMs: 60, mostMs: 300, leastSteps: 6 };
/** Chevrons cost the map two frames, as their counts are words. */
const LAUNCH_PACE = { restMs: 60, mostMs: 1500, leastSteps: 24 };

/**
 * The atlas's incidents: marks, areas, origins and labels, in step with plan, scene and zoom. Knows no React: a step of the
 * slider goes straight from the scene to the graphics card.
 */
export class IncidentsPainter implements MapPainter<MapTarget> {
  readonly #marks: MarksLayer;
  readonly #start: IncidentsPainterStart;
  #map: MapLibreMap | null = null;
  #plan: Plan;
  #scene: Scene;
  #layoutAt: IncidentsPainterStart["layoutAt"];
  #layout: Layout;
  #theme: ThemeName = "light";
  #hidden: readonly LayerName[] = [];
  #shapeOf: AreaShape = () => undefined;
  #selected: SelectedId | null = null;
  #pointed: PointedThing | null = null;
  #hovered: MapTarget | null = null;
  #applied: OverlayState = NO_OVERLAY;
  #relabelledMs = 0;
  #lang: "en" | "ar";
  #origins: PaintedOrigins = NO_ORIGINS;
  readonly #launches = new LaunchSigns();
  #focus: string | null = null;
  #painted: { readonly scene: Scene; readonly marked: number | null } | null = null;
  // First, so that the map has them to load when the rest is settled.
  readonly #launching = followUp(LAUNCH_PACE, FRAME_CLOCK, () => this.#relaunch());
  readonly #settling = followUp(SETTLE_PACE, FRAME_CLOCK, () => this.#settle());

  constructor(start: IncidentsPainterStart) {
    this.#start = start;
    this.#plan = start.plan;
    this.#scene = start.scene;
    this.#layoutAt = start.layoutAt;
    this.#lang = start.lang;
    this.#layout = start.layoutAt(start.plan, start.zoom);
    this.#marks = new MarksLayer(start.sprites, INCIDENT_LOOK, this.#note);
    this.#marks.setPlan(start.plan);
    this.#marks.setLayout(this.#layout);
    this.#marks.setScene(start.scene);
    this.#launches.update(start.plan, start.scene, this.#layout);
  }

  get firstLayer(): string {
    return this.#marks.id;
  }

  compose(basemap: StyleSpecification): StyleSpecification {
    return composeStyle(basemap, this.#overlay());
  }

  /** A new style has none of the atlas's images, layers of its own or feature states. */
  addTo(map: MapLibreMap): void {
    if (map !== this.#map) {
      this.#map = map;
      map.on("zoom", this.#relayout);
      map.on("moveend", this.#relabel);
      if (map.getZoom() !== this.#start.zoom) this.#relayout();
    }
    for (const { name, image, ratio } of overlayImages())
      if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio });
    const { last } = this.#marks.still;
    if (map.getLayer(this.#marks.id)) map.moveLayer(this.#marks.id, FIRST_OVER_MARKS);
    else map.addLayer(this.#marks, FIRST_OVER_MARKS);
    if (map.getLayer(last.id)) map.moveLayer(last.id);
    else map.addLayer(last);
    this.#applied = NO_OVERLAY;
    this.#applyStates();
  }

  remove(): void {
    this.#map?.off("zoom", this.#relayout).off("moveend", this.#relabel);
    this.#launching.cancel();
    this.#settling.cancel();
    this.#map = null;
  }

  setPlan(plan: Plan): void {
    if (plan === this.#plan) return;
    this.#plan = plan;
    this.#layout = this.#layoutAt(plan, this.#map?.getZoom() ?? this.#start.zoom);
    this.#marks.setPlan(plan);
    this.#marks.setLayout(this.#layout);
    this.#origins = NO_ORIGINS;
    this.#launches.update(plan, this.#scene, this.#layout);
    this.#refill([AREAS_SOURCE, ORIGINS_SOURCE, LAUNCHES_SOURCE, LABELS_SOURCE, ROOM_SOURCE]);
  }

  setScene(scene: Scene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    if (!this.#marks.setScene(scene)) {
      this.#launching.cancel();
      this.#settling.cancel();
      this.#relaunch();
      this.#settle();
      return;
    }
    this.#start.onBehind();
    this.#launching.step();
    this.#settling.step();
  }

  /** Brings areas, arcs and labels to the scene whose marks are painted. */
  readonly #settle = (): void => {
    const map = this.#map;
    this.refocus();
    if (!this.#applyStates() && map?.loaded() && !map.isMoving()) this.#start.onSettled();
  };

  setSelected(selected: SelectedId | null): void {
    this.#selected = selected;
    this.#marks.setSelected(selected);
    this.refocus();
    this.#applyStates();
  }

  /** Outlines of areas come later than the rest. */
  setShapes(shapeOf: AreaShape): void {
    this.#shapeOf = shapeOf;
    this.#origins = NO_ORIGINS;
    this.refocus();
    this.#refill([AREAS_SOURCE]);
  }

  /** Another language, say, has other labels. */
  setLayoutAt(layoutAt: IncidentsPainterStart["layoutAt"], lang: "en" | "ar"): void {
    if (layoutAt === this.#layoutAt && lang === this.#lang) return;
    this.#layoutAt = layoutAt;
    this.#lang = lang;
    this.#origins = NO_ORIGINS;
    this.#relayout();
    this.#relabel();
  }

  /** What the pointer is on, or what is pointed at elsewhere. */
  setPointed(pointed: PointedAt | null): void {
    this.#pointed = pointedThing(pointed);
    this.#applyStates();
    this.refocus();
    this.#marks.setMarked(pointed?.type === "incidents" ? pointed.ids : null);
    this.#marks.setHovered(pickedOf(this.#plan, this.#pointed));
  }

  pick({ x, y, tolerancePx }: PointerAt): MapTarget | null {
    const target = targetOf(this.#plan, this.#marks.pick(x, y, tolerancePx), this.#layout);
    if (target || !this.#map || this.#hidden.includes("origins")) return target;
    const sign = this.#launches.pick(this.#map, x, y, tolerancePx);
    return sign && { type: "origin", sign };
  }

  pointAt(at: PointerAt | null): MapTarget | null {
    const target = at && this.pick(at);
    if (sameTarget(target, this.#hovered)) return this.#hovered;
    this.#hovered = target;
    this.setPointed(target && pointedAt(target));
    return target;
  }

  selectedNames(): readonly MapPoint[] {
    const boxes = nameBoxes(this.#plan, this.#layout, clusterOf(this.#plan, this.#selected));
    return this.#map ? cornersOf(this.#map, boxes) : [];
  }

  /** The next style is composed with it. */
  setLook({ theme, hidden }: PainterLook): void {
    this.#theme = theme;
    this.#hidden = hidden;
    this.#marks.setTheme(theme);
  }

  #overlay() {
    return {
      plan: this.#plan,
      layout: this.#layout,
      theme: this.#theme,
      hidden: this.#hidden,
      shapeOf: this.#shapeOf,
      origins: this.#origins,
      launches: this.#launches.all,
      focus: this.#focus,
      origin: window.location.origin,
    };
  }

  #refill(ids: readonly OverlaySourceId[]): void {
    for (const id of ids)
      this.#map?.getSource<GeoJSONSource>(id)?.setData(overlayFeatures(id, this.#overlay()));
  }

  /** Whether anything changed, so that the map paints a frame. */
  #applyStates(): boolean {
    const map = this.#map;
    if (!map?.style?._loaded) return false;
    const next = overlayState(this.#plan, this.#scene, this.#selected, this.#pointed, this.#layout);
    const changes = overlayChanges(this.#applied, next);
    for (const { source, id, level } of changes) map.setFeatureState({ source, id }, { level });
    this.#applied = next;
    return changes.length > 0;
  }

  /** Origins of the selected incident, and the place that stays bright, while the scene shows it. Costs nothing while nothing is selected. */
  refocus(): void {
    const selected = this.#selected?.type === "incident" ? this.#selected.id : null;
    const entry =
      selected && this.#plan.entries.slice(this.#scene.lo, this.#scene.hi).find(({ id }) => id === selected);
    const own = entry ? (entry.cluster ?? -1) : null;
    const focus = own === null ? null : labelKey(this.#layout.clusters[own]?.host ?? own);
    const map = this.#map;
    if (focus !== this.#focus) {
      this.#focus = focus;
      if (map?.style?._loaded) paintFocus(map, this.#theme, focus);
    }
    const painted = paintedOrigins(this.#origins, {
      plan: this.#plan,
      scene: this.#scene,
      layout: this.#layout,
      selectedId: entry?.id ?? null,
      pointed: this.#hidden.includes("origins") ? null : this.#pointed,
      zoom: map?.getZoom() ?? this.#start.zoom,
      seenNow: () => map && seenOf(map),
      lang: this.#lang,
      shapeOf: this.#shapeOf,
    });
    if (painted === this.#origins) return;
    this.#origins = painted;
    this.#refill([ORIGINS_SOURCE]);
  }

  /** Brings the chevrons to the scene whose marks are painted. A style that shows them again is composed with them. */
  #relaunch(): void {
    const isChanged = this.#launches.update(this.#plan, this.#scene, this.#layout);
    if (isChanged && !this.#hidden.includes("origins")) this.#refill([LAUNCHES_SOURCE]);
  }

  readonly #relayout = (): void => {
    this.#layout = this.#layoutAt(this.#plan, this.#map?.getZoom() ?? this.#start.zoom);
    this.#marks.setLayout(this.#layout);
    if (performance.now() - this.#relabelledMs > RELABEL_MS) this.#relabel();
  };

  readonly #relabel = (): void => {
    this.#relabelledMs = performance.now();
    this.#refill([LABELS_SOURCE, ROOM_SOURCE]);
    this.#relaunch();
    this.refocus();
  };

  readonly #note = (scene: Scene, marked: number | null): void => {
    if (scene === this.#painted?.scene && marked === this.#painted.marked) return;
    this.#painted = { scene, marked };
    this.#start.onPainted(scene, this.#plan, marked);
  };
}
