"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { loadMaplibre, type MapParts } from "@/components/map/load-maplibre.client";
import { showMapState } from "@/components/map/painted-state";
import { ZoomButtons } from "@/components/map/zoom-buttons";
import type { PlanEntry } from "@/lib/scene/scene";
import { BesideCard, BesideHover } from "./beside-cards.client";
import { OwnHover } from "./own-hover.client";
import { type BesidePoint, OwnMapStage } from "./own-map-stage.client";
import { PrintedCanvas } from "./printed-canvas.client";
import type { OwnAtlas } from "./use-own-atlas.client";

const HOVER_TOLERANCE_PX = 4;
const CLICK_TOLERANCE_PX = 10;

const MISSING_WORDS = {
  map: "The interactive map is not available here; the list and the timeline work without it.",
  room: "This machine’s graphics card has no room for so many rows: they are not on the map. The list and the timeline work without it; a file cut into years may fit.",
} as const;

interface Hovered {
  readonly index: number;
  readonly count: number;
  readonly cellKm?: number;
  readonly x: number;
  readonly y: number;
}

/** The rows of the span on the map. What is painted stands on the container, as on the atlas's own map. */
export function OwnMap({ atlas }: { readonly atlas: OwnAtlas }) {
  const { reading, store, shownDay, mask, theme, view, reducedMotion } = atlas;
  const container = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<OwnMapStage | null>(null);
  const [missing, setMissing] = useState<"map" | "room" | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [hoveredBeside, setHoveredBeside] = useState<BesidePoint | null>(null);
  const [chosenBeside, setChosenBeside] = useState<PlanEntry | null>(null);
  const { planFor } = atlas.beside;
  const build = useEffectEvent(
    ({ library, atlas: image }: MapParts, element: HTMLElement) =>
      new OwnMapStage({
        library,
        atlas: image,
        element,
        table: reading.table,
        series: mask.series,
        theme,
        onNoRoom: () => {
          setMissing("room");
          showMapState(container.current, "unavailable");
        },
        onState: (state) => showMapState(container.current, state),
        onPainted: (painted) => Object.assign(container.current?.dataset ?? {}, painted),
        onDrawn: (drawn) => atlas.drawn.set(drawn),
        onHover: (point) => setHovered(point),
        onHoverBeside: (point) => setHoveredBeside(point),
        onSelect: (index, entry) => {
          store.set({ selected: index });
          setChosenBeside(entry);
        },
        camera: view.camera,
        onCamera: (camera) => store.set({ camera }),
        tolerances: { hoverPx: HOVER_TOLERANCE_PX, clickPx: CLICK_TOLERANCE_PX },
      }),
  );
  useEffect(() => {
    let isWanted = true;
    let built: OwnMapStage | null = null;
    loadMaplibre()
      .then((parts) => {
        if (!isWanted || !box.current) return;
        built = build(parts, box.current);
        setStage(built);
      })
      .catch(() => {
        setMissing("map");
        showMapState(container.current, "unavailable");
      });
    return () => {
      isWanted = false;
      built?.free();
    };
  }, []);
  useEffect(() => stage?.setSeries(mask.series), [stage, mask]);
  useEffect(() => stage?.setTheme(theme), [stage, theme]);
  useEffect(() => stage?.setCamera(view.camera), [stage, view.camera]);
  useEffect(() => stage?.setDrawing(view.draw), [stage, view.draw]);
  useEffect(() => stage?.setSelected(view.selected), [stage, view.selected]);
  useEffect(() => stage?.setBeside(planFor), [stage, planFor]);
  useEffect(() => stage?.setBesideSelected(chosenBeside?.id ?? null), [stage, chosenBeside]);
  useEffect(() => {
    if (!stage) return;
    const show = () => stage.show(shownDay.day(), store.get().span);
    show();
    return shownDay.subscribe(show);
  }, [stage, shownDay, store]);
  return (
    <section
      ref={container}
      aria-label="Map"
      data-map="loading"
      className="atlas-map absolute inset-0 overflow-hidden"
    >
      <div ref={box} className="size-full print:hidden" />
      {stage && <PrintedCanvas stage={stage} />}
      {stage && <ZoomButtons lang="en" onZoom={(by) => stage.zoomBy(by, reducedMotion)} />}
      {missing && (
        <p className="absolute inset-x-0 top-0 bg-paper p-5 text-[15px]">{MISSING_WORDS[missing]}</p>
      )}
      {planFor && hoveredBeside && <BesideHover {...hoveredBeside} />}
      {planFor && chosenBeside && (
        <BesideCard entry={chosenBeside} plan={planFor(view.span)} onClose={() => setChosenBeside(null)} />
      )}
      {hovered && <OwnHover reading={reading} colour={view.colour} {...hovered} />}
    </section>
  );
}
