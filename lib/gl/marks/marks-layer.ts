import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { MarkSign, MarksLook } from "@/lib/gl/marks-look";
import type { MarksPainter, ThemeName } from "@/lib/gl/marks-painter";
import type { MarksTheme } from "@/lib/gl/marks-theme";
import { type PaintedFrame, type Picked, pickMark, samePicked } from "@/lib/gl/pick-mark";
import type { ScreenProjection } from "@/lib/gl/screen-projection";
import type { SpriteSheet } from "@/lib/gl/sprite-cells";
import { StillFrame } from "@/lib/gl/still-frame";
import {
  type MarksLayout,
  type MarksPlan,
  type MarksScene,
  markedEntries,
  markedShown,
} from "@/lib/scene/plan/marks-plan";
import type { Plan, Scene } from "@/lib/scene/scene";
import { REST_OPACITY } from "@/lib/signs/mark-look";
import type { SelectedId } from "@/lib/view/view";
import { clusterTexels } from "./cluster-texels";
import { markFade } from "./mark-fade";
import { layoutSpots, type MarksBuffers, marksBuffers } from "./marks-buffers";
import { MarksGpu } from "./marks-gpu";
import { piecesBuffer } from "./pieces-buffer";

type Part = "marks" | "clusters" | "pieces" | "marked";

/**
 * The marks as one custom layer of the map: all of a plan's marks lie sorted by day in static buffers, a scene draws a
 * slice of them. The map must be flat and north up. Add it again after the map has lost its context: it rebuilds itself.
 *
 * While scenes follow each other and the map stands still they are painted without the map, for which {@link StillFrame.last}
 * must be its last layer.
 */
export class MarksLayer<P extends MarksPlan = Plan, S extends MarksScene = Scene>
  implements CustomLayerInterface, MarksPainter<P, S>
{
  readonly id: string;
  readonly type = "custom";
  readonly renderingMode = "2d";
  readonly still: StillFrame;
  readonly #sprites: SpriteSheet;
  readonly #look: MarksLook<P, S>;
  readonly #onPainted: (scene: S, marked: number | null) => void;
  #map: MapLibreMap | null = null;
  #gpu: MarksGpu | null = null;
  #plan: P | null = null;
  #buffers: MarksBuffers | null = null;
  #scene: S | null = null;
  #layout: MarksLayout | null = null;
  #theme: MarksTheme;
  #themeName: ThemeName = "light";
  #selected: SelectedId | null = null;
  #selectedEntry = -1;
  #hovered: Picked | null = null;
  #markedIds: ReadonlySet<string> | null = null;
  #marked: Uint8Array<ArrayBuffer> | null = null;
  readonly #stale = new Set<Part>();
  #signs: readonly MarkSign[] = [];
  #spots: MarksBuffers["spots"] | null = null;
  #painted: PaintedFrame | null = null;

  /** `onPainted` is called in each frame, after its marks have been drawn; `marked`: how many of them are, `null` while nothing is to be. */
  constructor(
    sprites: SpriteSheet,
    look: MarksLook<P, S>,
    onPainted: (scene: S, marked: number | null) => void,
  ) {
    this.id = look.id;
    this.still = new StillFrame(look.lastId, (gl, projection) => this.#paint(gl, projection), look.middle);
    this.#sprites = sprites;
    this.#look = look;
    this.#theme = look.themeOf("light");
    this.#onPainted = onPainted;
  }

  setPlan(plan: P): void {
    if (plan === this.#plan) return;
    this.#plan = plan;
    this.#buffers = marksBuffers(plan, this.#look.lookOf);
    this.#scene = null;
    this.#layout = null;
    this.#hovered = null;
    this.#findSelected();
    this.#findMarked();
    this.#change("marks", "clusters", "pieces");
  }

  /** Whether it has been painted already, or will be in the next frame without the map. */
  setScene(scene: S): boolean {
    if (scene === this.#scene) return this.still.isReady;
    this.#scene = scene;
    return this.#repaint();
  }

  setLayout(layout: MarksLayout): void {
    if (layout === this.#layout) return;
    this.#layout = layout;
    this.#change("clusters", "pieces");
  }

  setTheme(theme: ThemeName): void {
    if (theme === this.#themeName) return;
    this.#themeName = theme;
    this.#theme = this.#look.themeOf(theme);
    this.#change();
  }

  setSelected(selected: SelectedId | null): void {
    if (selected?.id === this.#selected?.id && selected?.type === this.#selected?.type) return;
    this.#selected = selected;
    this.#findSelected();
    this.#change("pieces");
  }

  /** Selects by index where entries have no id; -1 for none. Until another plan or selection is set. */
  raise(entry: number): void {
    if (entry === this.#selectedEntry) return;
    this.#selectedEntry = entry;
    this.#repaint();
  }

  setHovered(hovered: Picked | null): void {
    if (samePicked(hovered, this.#hovered)) return;
    this.#hovered = hovered;
    this.#repaint();
  }

  setMarked(ids: ReadonlySet<string> | null): void {
    if (ids === this.#markedIds) return;
    this.#markedIds = ids;
    this.#findMarked();
    this.#repaint();
  }

  pick(x: number, y: number, tolerancePx: number): Picked | null {
    return this.#painted && pickMark(this.#painted, x, y, tolerancePx);
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gpu = new MarksGpu(gl, this.#sprites);
    this.still.attach(map, gl);
    this.#change("marks", "clusters", "pieces");
  }

  onRemove(): void {
    this.still.detach();
    this.#gpu?.free();
    this.#gpu = null;
    this.#map = null;
    this.#painted = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    this.still.render(gl, input);
  }

  #paint(gl: WebGL2RenderingContext, projection: ScreenProjection): void {
    const [gpu, buffers] = [this.#gpu, this.#buffers];
    const [plan, scene, layout] = [this.#plan, this.#scene, this.#layout];
    if (!gpu || !plan || !scene || !layout || !buffers) return;
    if (this.#stale.has("marks")) gpu.uploadMarks(buffers);
    if (this.#stale.has("clusters")) {
      gpu.uploadClusters(clusterTexels(plan, layout));
      const spots = layoutSpots(plan, buffers.spots, layout);
      if (this.#stale.has("marks") || spots !== this.#spots) gpu.uploadSpots(spots);
      this.#spots = spots;
    }
    const marked = this.#marked && markedShown(plan, scene, this.#marked);
    // A new buffer has none.
    if (this.#stale.has("marked") || (this.#stale.has("marks") && this.#marked))
      gpu.uploadMarked(this.#marked ?? new Uint8Array(buffers.count));
    const raised = this.#selectedEntry;
    if (this.#stale.has("pieces")) {
      this.#signs = this.#look.signsOf(plan, scene, layout);
      gpu.uploadPieces(
        piecesBuffer(plan, this.#look.symbolOf, this.#signs, {
          selected: this.#selectedCluster(),
          hovered: this.#hoveredCluster(),
          kept: plan.entries[raised]?.cluster ?? -1,
          marked: marked && new Set([...marked.clusters].map((cluster) => this.#hostOf(cluster))),
        }),
      );
    }
    this.#stale.clear();
    gpu.draw({
      projection,
      ratio: gl.drawingBufferWidth / projection.width,
      theme: this.#theme,
      lo: scene.lo,
      hi: scene.hi,
      radius: layout.markRadius,
      fade: markFade(plan, scene),
      selected: raised,
      hovered: this.#hovered?.type === "mark" ? this.#hovered.entry : -1,
      rest: marked || this.#isFocused(scene) ? REST_OPACITY : 1,
    });
    this.#painted = { plan, scene, layout, signs: this.#signs, projection, raised };
    this.#onPainted(scene, marked?.count ?? null);
  }

  /** Whether an incident is selected that the scene shows: all else then falls back. */
  #isFocused({ lo, hi }: S): boolean {
    return this.#selected?.type === "incident" && this.#selectedEntry >= lo && this.#selectedEntry < hi;
  }

  /** Whether it is painted without the map. */
  #repaint(): boolean {
    this.#stale.add("pieces");
    return this.still.repaint();
  }

  #change(...stale: Part[]): void {
    for (const part of stale) this.#stale.add(part);
    this.#map?.triggerRepaint();
  }

  #findSelected(): void {
    const selected = this.#selected;
    const isIncident = selected?.type === "incident";
    this.#selectedEntry = isIncident
      ? (this.#plan?.entries.findIndex(({ id }) => id === selected.id) ?? -1)
      : -1;
  }

  #findMarked(): void {
    const [plan, ids] = [this.#plan, this.#markedIds];
    this.#marked = plan && ids && markedEntries(plan, ids);
    this.#stale.add("marked");
  }

  /** The cluster of the selected place, or of the selected incident where that is counted and not a mark. */
  #selectedCluster(): number {
    const [selected, plan] = [this.#selected, this.#plan];
    if (plan && selected?.type === "place")
      return this.#hostOf(plan.clusters.findIndex(({ placeIds }) => placeIds.includes(selected.id)));
    return this.#countedIn(this.#selectedEntry);
  }

  #hoveredCluster(): number {
    const hovered = this.#hovered;
    return hovered?.type === "cluster"
      ? this.#hostOf(hovered.cluster)
      : this.#countedIn(hovered?.entry ?? -1);
  }

  /** The cluster whose disc an entry is counted in; -1 where it has a mark of its own. */
  #countedIn(entry: number): number {
    const index = this.#plan?.entries[entry]?.cluster ?? -1;
    const counted =
      this.#plan?.clusters[index]?.form.type === "area" || this.#layout?.clusters[index]?.folded;
    return counted ? this.#hostOf(index) : -1;
  }

  /** The cluster whose disc counts what is in another. */
  #hostOf(cluster: number): number {
    return this.#layout?.clusters[cluster]?.host ?? cluster;
  }
}
