import type { Map as MapLibreMap } from "maplibre-gl";
import { launchSignBox, type OriginSign, originSigns } from "@/lib/scene/layout/origin-signs";
import { distanceToBox } from "@/lib/scene/packing/label-box";
import type { Layout, Plan, Scene } from "@/lib/scene/scene";

/** The launch chevrons that a map shows. */
export class LaunchSigns {
  #signs: readonly OriginSign[] = [];

  get all(): readonly OriginSign[] {
    return this.#signs;
  }

  /** Brings them to a scene; whether any of them or its count has changed. */
  update(plan: Plan, scene: Scene, layout: Layout): boolean {
    const next = originSigns(plan, scene, layout.origins);
    const before = this.#signs;
    const isSame =
      next.length === before.length &&
      next.every(({ key, count, dx, dy, label }, index) => {
        const other = before[index];
        return (
          other?.key === key &&
          other.count === count &&
          other.dx === dx &&
          other.dy === dy &&
          other.label === label
        );
      });
    if (!isSame) this.#signs = next;
    return !isSame;
  }

  /** The chevron at a point of the map, in CSS pixels, no further off than `tolerance`. */
  pick(map: MapLibreMap, x: number, y: number, tolerance: number): OriginSign | null {
    const isHit = ({ at, dx, dy, rightPx }: OriginSign) => {
      const point = map.project([at.lng, at.lat]);
      return (
        distanceToBox(launchSignBox({ x: point.x + dx, y: point.y + dy }, rightPx), { x, y }) <= tolerance
      );
    };
    return this.#signs.find(isHit) ?? null;
  }
}
