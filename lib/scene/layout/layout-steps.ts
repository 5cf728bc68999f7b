/** Marks are laid out again at every quarter of a zoom: in between their clusters move with the map and keep their size. */
const LAYOUTS_A_ZOOM = 4;

/** The layouts of one plan: that of the nearest quarter of a zoom, the same object for the same quarter. */
export function layoutSteps<L>(layoutAt: (zoom: number) => L): (zoom: number) => L {
  const made = new Map<number, L>();
  return (zoom) => {
    const step = Math.round(zoom * LAYOUTS_A_ZOOM) / LAYOUTS_A_ZOOM;
    const layout = made.get(step) ?? layoutAt(step);
    made.set(step, layout);
    return layout;
  };
}
