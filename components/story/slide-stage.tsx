import type { ReactNode } from "react";

interface SlideStageProps {
  readonly map: ReactNode;
  readonly text: ReactNode;
  /** Where a dot points, as fractions of the stage's width and height. */
  readonly pointer?: { readonly x: number; readonly y: number } | null;
}

/** Where map and words of a slide stand: beside each other on a wide screen, one above the other on a tall one. Fills its box. */
export function SlideStage({ map, text, pointer = null }: SlideStageProps) {
  return (
    <div className="slide-stage">
      <div className="slide-frame">
        <div className="slide-map">
          <div className="slide-map-magnified">{map}</div>
        </div>
        {text}
        {pointer && (
          <span
            data-pointer=""
            className="slide-pointer"
            style={{ left: `${(pointer.x * 100).toFixed(2)}%`, top: `${(pointer.y * 100).toFixed(2)}%` }}
          />
        )}
      </div>
    </div>
  );
}
