import { blockPath } from "./block-path";
import type { TimelineSeries } from "./timeline-series";

const SIDE = 8;

/** A block of the histogram, as shown before its count. */
export function BlockSwatch({ series }: { readonly series: TimelineSeries }) {
  const block = { x: 0, y: 0, width: SIDE, height: SIDE };
  return (
    <svg aria-hidden="true" width={SIDE} height={SIDE} className="shrink-0">
      <path d={blockPath(series.fill, block, SIDE)} className={series.className} />
    </svg>
  );
}
