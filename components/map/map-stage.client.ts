import type {
  GeoJSONSource,
  Map as MapLibreMap,
  StyleSpecification,
  TransformStyleFunction,
} from "maplibre-gl";
import { FRAME_CLOCK } from "@/components/ui/when-rested.client";
import type { AreaShape } from "@/lib/layers/area-layers";
import { composeStyle, FIRST_OVER_MARKS, overlayFeatures } from "@/lib/layers/compose-style";
import { INCIDENT_LOOK } from "@/lib/layers/incident-look";
import { labelKey } from "@/lib/layers/label-layers";
import { MarksLayer } from "@/lib/layers/marks-layer";
import type { MarksPainter, ThemeName } from "@/lib/layers/marks-painter";
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
import type { PointedAt } from "@/lib/scene/origin-link";
import type { OriginSign } from "@/lib/scene/origin-signs";
import type { Layout, Plan, Scene } from "@/lib/scene/scene";
import type { LayerName, SelectedId } from "@/lib/view/view";
import { seenOf } from "./free-rect-of.client";
import { LaunchSigns } from "./launch-signs";
import type { MapStageStart } from "./map-stage-start";
import { pickedOf } from "./map-target";
import { overlayImages } from "./overlay-images.client";
import { paintFocus } from "./paint-focus";
import { NO_ORIGINS, type PaintedOrigins, paintedOrigins } from "./painted-origins";

/** Marks follow the zoom frame by frame; labels, which go through the map's worker, at most so often. */
const RELABEL_MS = 120;
/** While days go by on a still map, marks are painted without it; areas, arcs and labels, which cost it a whole frame, follow. */
const SETTLE_PACE = { restMs: 60, mostMs: 300, leastSteps: 6 };
/** Chevrons cost the map two frames, as their counts are words. */
const LAUNCH_PACE = { restMs: 60, mostMs: 1500, leastSteps: 24 };

/**
 * Keeps the map's layers in step with plan, scene, zoom and theme, whatever happens to its style. Knows no React: a step
 * of the slider goes straight from the scene to the graphics card.
 */
export class MapStage {
  readonly #marks: MarksLayer;
  readonly #start: MapStageStart;
  #map: MapLibreMap | null = null;
  #plan: Plan;
  #scene: Scene;
  #layoutAt: MapStageStart["layoutAt"];
  #layout: Layout;
  #theme: ThemeName;
  #hidden: readonly LayerName[];
  #shapeOf: AreaShape = () => undefined;
  #selected: SelectedId | null = null;
  #pointed: PointedAt | null = null;
  #applied: OverlayState = NO_OVERLAY;
  #basemap: StyleSpecification | string;
  #relabelledMs = 0;
  #lang: "en" | "ar";
  #origins: PaintedOrigins = NO_ORIGINS;
  readonly #launches = new LaunchSigns();
  #focus: string | null = null;
  #painted: Scene | null = null;
  // First, so that the map has them to load when the rest is settled.
  readonly #launching = followUp(LAUNCH_PACE, FRAME_CLOCK, () => this.#relaunch());
  readonly #settling = followUp(SETTLE_PACE, FRAME_CLOCK, () => this.#settle());

  constructor(start: MapStageStart) {
    this.#start = start;
    this.#plan = start.plan;
    this.#scene = start.scene;
    this.#theme = start.theme;
    this.#hidden = start.hidden;
    this.#basemap = start.basemap;
    this.#layoutAt = start.layoutAt;
    this.#lang = start.lang;
    this.#layout = start.layoutAt(start.plan, start.zoom);
    this.#marks = new MarksLayer(start.atlas, INCIDENT_LOOK, this.#note);
    this.#marks.setTheme(start.theme);
    this.#marks.setPlan(start.plan);
    this.#marks.setLayout(this.#layout);
    this.#marks.setScene(start.scene);
    this.#launches.update(start.plan, start.scene, this.#layout);
  }

  get painter(): Pick<MarksPainter, "pick"> {
    return this.#marks;
  }

  get layout(): Layout {
    return this.#layout;
  }

  get plan(): Plan {
    return this.#plan;
  }

  /** Puts the atlas's layers into every style that the map is given. */
  readonly transformStyle: TransformStyleFunction = (_, next) => composeStyle(next, this.#overlay());

  attach(map: MapLibreMap): void {
    this.#map = map;
    map.on("style.load", this.#dress);
    map.on("zoom", this.#relayout);
    map.on("moveend", this.#relabel);
    if (map.style?._loaded) this.#dress();
  }

  detach(): void {
    this.#map?.off("style.load", this.#dress).off("zoom", this.#relayout).off("moveend", this.#relabel);
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
  setLayoutAt(layoutAt: MapStageStart["layoutAt"], lang: "en" | "ar"): void {
    if (layoutAt === this.#layoutAt && lang === this.#lang) return;
    this.#layoutAt = layoutAt;
    this.#lang = lang;
    this.#origins = NO_ORIGINS;
    this.#relayout();
    this.#relabel();
  }

  /** What the pointer is on, or what is pointed at elsewhere. */
  setPointed(pointed: PointedAt | null): void {
    this.#pointed = pointed;
    this.#applyStates();
    this.refocus();
    this.#marks.setHovered(pickedOf(this.#plan, pointed));
  }

  /** The chevron at a point of the map, in CSS pixels, no further off than `tolerance`; nothing while they are off. */
  pickLaunch(x: number, y: number, tolerance: number): OriginSign | null {
    if (!this.#map || this.#hidden.includes("origins")) return null;
    return this.#launches.pick(this.#map, x, y, tolerance);
  }

  setLook(theme: ThemeName, hidden: readonly LayerName[], basemap: StyleSpecification | string): void {
    if (theme === this.#theme && hidden === this.#hidden && basemap === this.#basemap) return;
    this.#theme = theme;
    this.#hidden = hidden;
    this.#basemap = basemap;
    this.#marks.setTheme(theme);
    this.#start.onRestyle();
    this.#map?.setStyle(basemap, { transformStyle: this.transformStyle });
    this.#map?.triggerRepaint();
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

  /** A new style has none of the atlas's images, layers of its own or feature states. */
  readonly #dress = (): void => {
    const map = this.#map;
    if (!map) return;
    for (const { name, image, ratio } of overlayImages()) {
      if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio });
    }
    if (map.getLayer(this.#marks.id)) map.moveLayer(this.#marks.id, FIRST_OVER_MARKS);
    else map.addLayer(this.#marks, FIRST_OVER_MARKS);
    if (map.getLayer(this.#marks.still.last.id)) map.moveLayer(this.#marks.still.last.id);
    else map.addLayer(this.#marks.still.last);
    this.#applied = NO_OVERLAY;
    this.#applyStates();
  };

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

  readonly #note = (scene: Scene): void => {
    if (scene === this.#painted) return;
    this.#painted = scene;
    this.#start.onPainted(scene, this.#plan);
  };
}
