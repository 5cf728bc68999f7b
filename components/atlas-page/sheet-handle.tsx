import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronUp from "lucide-react/icons/chevron-up";
import { type PointerEvent, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";
import { type Detent, detentBy } from "./sheet-detent";

interface SheetHandleProps {
  readonly detent: Detent;
  readonly onDetent: (detent: Detent) => void;
  /** CSS pixels that the pointer has gone, down is positive. */
  readonly onDrag: (dyPx: number) => void;
  readonly onDrop: (dyPx: number) => void;
}

/** The head of the sheet: dragged by a finger, or moved by its two buttons. */
export function SheetHandle({ detent, onDetent, onDrag, onDrop }: SheetHandleProps) {
  const words = useWords(workspaceWords).atlas;
  const startY = useRef<number | null>(null);

  function finish(event: PointerEvent, dropped: boolean) {
    if (startY.current === null) return;
    const dyPx = event.clientY - startY.current;
    startY.current = null;
    onDrop(dropped ? dyPx : 0);
  }

  return (
    <div className="atlas-handle">
      <div
        className="flex min-w-0 flex-1 cursor-grab touch-none items-center justify-center self-stretch ps-22"
        onPointerDown={(event) => {
          startY.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (startY.current !== null) onDrag(event.clientY - startY.current);
        }}
        onPointerUp={(event) => finish(event, true)}
        onPointerCancel={(event) => finish(event, false)}
      >
        <span aria-hidden="true" className="h-1 w-10 rounded-full bg-rule-2" />
      </div>
      <IconButton
        label={words.less}
        icon={<ChevronDown size={20} aria-hidden="true" />}
        disabled={detent === "collapsed"}
        onClick={() => onDetent(detentBy(detent, -1))}
      />
      <IconButton
        label={words.more}
        icon={<ChevronUp size={20} aria-hidden="true" />}
        disabled={detent === "full"}
        onClick={() => onDetent(detentBy(detent, 1))}
      />
    </div>
  );
}
