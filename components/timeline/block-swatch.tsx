import type { IncidentKind } from "@/lib/domain/incident";
import { KIND_FILLS } from "@/lib/signs/kind-fills";
import { blockPath } from "./block-path";
import { KIND_BAR_CLASS } from "./kind-bar-class";

const SIDE = 8;

/** A block of the histogram, to stand before its count. */
export function BlockSwatch({ kind, plain }: { readonly kind: IncidentKind; readonly plain: boolean }) {
  const block = { x: 0, y: 0, width: SIDE, height: SIDE };
  return (
    <svg aria-hidden="true" width={SIDE} height={SIDE} className="shrink-0">
      <path d={blockPath(plain ? "solid" : KIND_FILLS[kind], block, SIDE)} className={KIND_BAR_CLASS[kind]} />
    </svg>
  );
}
