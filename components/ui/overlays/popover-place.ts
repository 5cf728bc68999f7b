/** Where a panel of a known width goes beside its button, in CSS pixels of the viewport. */
interface PopoverPlace {
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
  /** Distance of the panel's top edge from the viewport's top, or of its bottom edge from the viewport's bottom. */
  readonly edge: { readonly side: "top" | "bottom"; readonly px: number };
}

const GAP = 6;
const MARGIN = 8;

/** Below the button where `height` px (240) are free there or more than above it; inside the viewport by 8 px. */
export function popoverPlace(
  button: { left: number; right: number; top: number; bottom: number },
  viewport: { width: number; height: number },
  wanted: { width: number; align: "start" | "end"; rtl: boolean; height?: number | undefined },
): PopoverPlace {
  const width = Math.min(wanted.width, viewport.width - 2 * MARGIN);
  const toRight = (wanted.align === "end") !== wanted.rtl;
  const ideal = toRight ? button.right - width : button.left;
  const left = Math.max(MARGIN, Math.min(ideal, viewport.width - width - MARGIN));
  const below = viewport.height - button.bottom - GAP - MARGIN;
  const above = button.top - GAP - MARGIN;
  return below >= (wanted.height ?? 240) || below >= above
    ? { left, width, maxHeight: below, edge: { side: "top", px: button.bottom + GAP } }
    : { left, width, maxHeight: above, edge: { side: "bottom", px: viewport.height - button.top + GAP } };
}
