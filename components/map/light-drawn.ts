import type { litSigns } from "@/lib/scene/layout/lit-signs";

/**
 * Marks in a drawn map what is pointed at, by `data-lit`, with `data-pointed` on the map, whose styles let all else fall back; `null`
 * ends that. `data-marked`: how many incidents are, while it is a set of them.
 */
export function lightDrawn(map: HTMLElement, lit: ReturnType<typeof litSigns> | null, isSet: boolean): void {
  map.toggleAttribute("data-pointed", lit !== null);
  if (lit !== null && isSet) map.dataset.marked = String(lit.count);
  else delete map.dataset.marked;
  for (const sign of map.querySelectorAll<SVGElement>("[data-mark], [data-places]")) {
    const { mark, places = "" } = sign.dataset;
    const isLit =
      mark === undefined
        ? places.split(" ").some((cluster) => lit?.clusters.has(Number(cluster)))
        : lit?.ids.has(mark);
    sign.toggleAttribute("data-lit", isLit ?? false);
  }
}
