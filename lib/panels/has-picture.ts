import type { Panel, View } from "@/lib/view/view";

const HAS_PICTURE: Readonly<Record<Panel, boolean>> = {
  list: false,
  table: false,
  charts: true,
  ladder: true,
};

/** Whether a slide or an export of a view may show its panel in the place of its map; known without the code that draws. */
export function hasPicture({ panel }: Pick<View, "panel">): boolean {
  return HAS_PICTURE[panel];
}
