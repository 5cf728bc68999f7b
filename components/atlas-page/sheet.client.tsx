"use client";

import { type ReactNode, useRef, useState } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { type Detent, detentAfterDrag } from "./sheet-detent";
import { SheetHandle } from "./sheet-handle";

interface SheetProps {
  readonly children: ReactNode;
}

/** On a phone a sheet with three detents; on wider screens only its children, in the places of the grid. */
export function Sheet({ children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [detent, setDetent] = useState<Detent>("half");
  const [draggedPx, setDraggedPx] = useState(0);
  return (
    <div
      ref={sheet}
      {...COVERS_MAP}
      className="atlas-sheet"
      data-detent={detent}
      data-dragged={draggedPx === 0 ? undefined : ""}
      style={draggedPx === 0 ? undefined : { translate: `0 ${draggedPx}px` }}
    >
      <SheetHandle
        detent={detent}
        onDetent={setDetent}
        onDrag={setDraggedPx}
        onDrop={(dyPx) => {
          setDraggedPx(0);
          setDetent(detentAfterDrag(detent, dyPx, window.innerHeight));
        }}
      />
      {children}
    </div>
  );
}
