"use client";

import { type ComponentProps, useRef, useState } from "react";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { loadMaplibre, type MapParts } from "@/components/map/load-maplibre";
import { showMapState } from "@/components/map/painted-state";
import { useMeasuring } from "@/components/map/tools/use-measuring.client";
import { useMapParts } from "@/components/map/use-map-parts.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { filesWords } from "@/lib/messages/rooms";
import { BesideCard, BesideHover } from "./beside-cards.client";
import { DrawnRows } from "./drawn-rows.client";
import { FileHover } from "./file-hover.client";
import { FileMapTools } from "./file-map-tools.client";
import type { RowsCanvas, RowsCanvasProps } from "./rows-canvas.client";
import type { FileMapHit } from "./rows-report";

interface FileMapProps extends Pick<RowsCanvasProps, "controls"> {
  readonly coordinates: ComponentProps<typeof FileMapTools>["coordinates"];
  readonly workspace: FileWorkspace;
}

/** The rows of the span on the map. The container says what is painted, as on the atlas's map. */
export function FileMap({ workspace, controls, coordinates }: FileMapProps) {
  const words = useWords(filesWords).shown.map;
  const { reading, store, look } = workspace;
  const container = useRef<HTMLElement>(null);
  const [missing, setMissing] = useState<"map" | "room" | null>(null);
  const [hovered, setHovered] = useState<{
    readonly hit: FileMapHit;
    readonly point: { readonly x: number; readonly y: number };
  } | null>(null);
  const measure = useMeasuring(store);
  const [chosen, setChosen] = useState<Extract<FileMapHit, { readonly type: "incident" }>["entry"] | null>(
    null,
  );
  const { planFor } = workspace.beside;
  const { parts, frame } = useMapParts(container, loadMap, {
    onUnavailable: () => {
      setMissing("map");
      setHovered(null);
    },
  });
  return (
    <section
      ref={container}
      aria-label={words.name}
      data-map="loading"
      className="atlas-map absolute inset-0 overflow-hidden"
    >
      {parts && missing === null && (
        <parts.RowsCanvas
          workspace={workspace}
          parts={parts}
          controls={controls}
          frame={frame}
          incident={chosen?.id ?? null}
          onMeasure={measure.onMeasure}
          onGround={coordinates?.onGround}
          onPick={(hit) => {
            store.set({ selected: hit?.type === "rows" ? hit.index : null });
            setChosen(hit?.type === "incident" ? hit.entry : null);
          }}
          onHover={(hit, point) => setHovered(hit && point && { hit, point })}
          onNoRoom={() => {
            setMissing("room");
            showMapState(container.current, "unavailable");
          }}
        />
      )}
      <FileMapTools workspace={workspace} {...measure} coordinates={missing ? null : coordinates} />
      {missing && (
        <>
          <DrawnRows workspace={workspace} container={container} />
          <p
            role="status"
            className="absolute inset-x-0 top-0 bg-paper px-4 py-2 text-sm leading-5 print:hidden"
          >
            {words.missing[missing]}
          </p>
        </>
      )}
      {planFor && hovered && hovered.hit.type !== "rows" && (
        <BesideHover hit={hovered.hit} {...hovered.point} />
      )}
      {planFor && chosen && (
        <BesideCard entry={chosen} plan={planFor(look.span)} onClose={() => setChosen(null)} />
      )}
      {hovered?.hit.type === "rows" && (
        <FileHover reading={reading} colour={look.colour} {...hovered.hit} {...hovered.point} />
      )}
    </section>
  );
}

interface LoadedMap extends MapParts {
  readonly RowsCanvas: typeof RowsCanvas;
}

/** What paints rows comes with the map library: the list and the timeline are there without either. */
async function loadMap(): Promise<LoadedMap> {
  const [parts, { RowsCanvas }] = await Promise.all([loadMaplibre(), import("./rows-canvas.client")]);
  return { ...parts, RowsCanvas };
}
