import type { AreaId } from "@/lib/domain/place";
import type { AreaShape } from "@/lib/layers/area-layers";
import { areaRings } from "@/lib/layers/area-rings";
import { nameBoxes } from "@/lib/scene/layout/name-box";
import { type OriginLink, originLinkOf, type PointedThing } from "@/lib/scene/layout/origin-link";
import { linkPictures, type OriginPicture, originPictures } from "@/lib/scene/layout/origin-picture";
import { selectedOrigins } from "@/lib/scene/origins/origins-of";
import type { Box } from "@/lib/scene/packing/label-box";
import type { DrawnOrigin, Layout, Plan, Scene } from "@/lib/scene/scene";

/** The origins that are on the map, what they were made from, and their pictures. */
export interface PaintedOrigins {
  readonly of: readonly DrawnOrigin[];
  readonly link: OriginLink | null;
  /** Which link, at what zoom and with what in view. */
  readonly key: string;
  readonly zoom: number;
  readonly pictures: readonly OriginPicture[];
}
export const NO_ORIGINS: PaintedOrigins = { of: [], link: null, key: "", zoom: 0, pictures: [] };

interface OriginsAsked {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly layout: Layout;
  /** The selected incident, while the scene shows it. */
  readonly selectedId: string | null;
  readonly pointed: PointedThing | null;
  readonly zoom: number;
  /** Asked for only where something is painted: it measures the page. `null` for all of the map. */
  readonly seenNow: () => { readonly view: Box; readonly controls: readonly Box[] } | null;
  readonly lang: "en" | "ar";
  readonly shapeOf: AreaShape;
}

/** The pictures of the selected incident's origins, and of what is pointed at; `before` itself where nothing about them has changed. */
export function paintedOrigins(before: PaintedOrigins, asked: OriginsAsked): PaintedOrigins {
  const { plan, scene, layout, selectedId, pointed, zoom, seenNow, lang, shapeOf } = asked;
  const of = selectedOrigins(scene, selectedId);
  if (of.length === 0 && pointed === null && before.pictures.length === 0) return before;
  const seen = of.length > 0 ? seenNow() : null;
  // The selected incident's own painting says more than its link.
  const link = pointed?.id === selectedId ? null : originLinkOf(plan, scene, layout, pointed);
  const key = [
    link && pointed ? `${pointed.type} ${pointed.id} ${scene.lo} ${scene.hi}` : "",
    zoom,
    seen ? [seen.view, ...seen.controls].flatMap(Object.values).map(Math.round).join() : "",
  ].join("|");
  const isSame =
    key === before.key &&
    of.length === before.of.length &&
    of.every((origin, index) => origin === before.of[index]);
  if (isSame) return before;
  const [first] = of;
  const names = first ? nameBoxes(plan, layout, plan.entries[first.entry]?.cluster ?? null) : [];
  const ringsOf = (areaId: AreaId) => areaRings(shapeOf(areaId), zoom);
  return {
    of,
    link,
    key,
    zoom,
    pictures: [
      ...originPictures(of, {
        zoom,
        lang,
        ringsOf,
        view: seen?.view ?? null,
        names: [...names, ...(seen?.controls ?? [])],
      }),
      ...(link ? linkPictures(link, { zoom, ringsOf }) : []),
    ],
  };
}
