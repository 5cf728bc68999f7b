import { glyphScale, kindShape, weaponGlyph } from "@/lib/scene/glyphs";
import type { PlanEntry } from "@/lib/scene/scene";
import { short } from "./drawing-units";
import type { MapColours } from "./map-colours";

/** How much of its colour the inside of a reported mark has. */
const REPORTED_TINT = 0.22;
const HALO_PX = 1.25;
/** Half of the box that shapes and glyphs are drawn in. */
const HALF_BOX = 12;

type Look = Pick<PlanEntry, "kind" | "weapon" | "status" | "disputed">;

/**
 * The marks' symbols, each drawn once in the drawing and then used: `color` of the use is the kind's, `fill` the dot's of
 * a disputed one. Collects while marks are painted; `defs` comes after them.
 */
export class MarkLooks {
  readonly #ids = new Map<string, string>();
  readonly #defs: string[] = [];
  readonly #prefix: string;
  readonly #radius: number;
  readonly #colours: MapColours;

  /** `radius` of a mark in CSS pixels; `prefix` begins the ids. */
  constructor(prefix: string, radius: number, colours: MapColours) {
    this.#prefix = prefix;
    this.#radius = radius;
    this.#colours = colours;
  }

  idOf(look: Look): string {
    const key = `${look.kind} ${look.weapon} ${look.status} ${look.disputed}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `${this.#prefix}${this.#ids.size}`;
    this.#ids.set(key, id);
    this.#defs.push(
      `<g id="${id}" transform="scale(${short(this.#radius / HALF_BOX, 4)})translate(-12-12)">${this.#drawn(look)}</g>`,
    );
    return id;
  }

  defs(): string {
    return `<defs>${this.#defs.join("")}</defs>`;
  }

  #drawn({ kind, weapon, status, disputed }: Look): string {
    const paper = this.#colours.mark("paper");
    const px = HALF_BOX / this.#radius;
    const shape = kindShape(kind).path;
    const halo = `<path d="${shape}" fill="${paper}" stroke="${paper}" stroke-width="${short(2 * HALO_PX * px, 2)}" stroke-opacity="${status === "claimed" ? 0.8 : 0.9}" stroke-linejoin="round"/>`;
    const body =
      status === "confirmed" ? `<path d="${shape}" fill="currentColor"/>` : this.#outlined(shape, status);
    const fit =
      glyphScale(kind) === 1
        ? ""
        : ` transform="translate(12 12)scale(${glyphScale(kind)})translate(-12-12)"`;
    const glyph = `<path${fit} d="${weaponGlyph(weapon).path}" fill="${status === "confirmed" ? paper : "currentColor"}"/>`;
    return halo + body + glyph + (disputed ? this.#dot(px) : "");
  }

  /** The outline lies wholly inside the shape: drawn along a smaller one. */
  #outlined(shape: string, status: Look["status"]): string {
    const width = (Math.max(1.1, this.#radius * 0.2) / this.#radius) * HALF_BOX;
    const inset = 1 - width / 2 / HALF_BOX;
    const move = short(HALF_BOX * (1 - inset), 3);
    const fill =
      status === "reported" ? `fill="currentColor" fill-opacity="${REPORTED_TINT}"` : `fill="none"`;
    const dashes = status === "claimed" ? ` pathLength="8" stroke-dasharray=".63 .37"` : "";
    return `<path transform="translate(${move} ${move})scale(${short(inset, 3)})" d="${shape}" ${fill} stroke="currentColor" stroke-width="${short(width / inset, 2)}"${dashes}/>`;
  }

  /** Disputed: a notched dot at the upper right, in the fill of the use. */
  #dot(px: number): string {
    const [x, y] = [short(HALF_BOX * 1.74, 2), short(HALF_BOX * 0.26, 2)];
    const radius = Math.max(2, this.#radius * 0.34);
    const circle = (r: number, fill: string) =>
      `<circle cx="${x}" cy="${y}" r="${short(r * px, 2)}"${fill}/>`;
    return circle(radius + 1, ` fill="${this.#colours.mark("paper")}"`) + circle(radius, "");
  }
}
