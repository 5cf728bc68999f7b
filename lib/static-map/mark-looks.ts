import type { IncidentKind } from "@/lib/domain/incident";
import type { PlanEntry } from "@/lib/scene/scene";
import { glyphScale, kindShape, SHAPE_BOX, weaponGlyph } from "@/lib/signs/glyphs";
import {
  claimedDashes,
  disputedDot,
  HALO_OPACITY,
  HALO_PX,
  insetOutline,
  OPEN_TINT,
} from "@/lib/signs/mark-look";
import type { Drawing } from "./drawing";
import type { MapColours } from "./map-colours";
import { short } from "./svg/drawing-units";

/** Half of the box that shapes and glyphs are drawn in. */
const HALF_BOX = SHAPE_BOX / 2;

type Look = Pick<PlanEntry, "kind" | "weapon" | "status" | "disputed">;

/** How a use of a mark is painted: in its kind's colour, the dot of a disputed one in another. */
interface MarkPaint {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly dotColour: string;
}

/**
 * The marks' symbols. Where the surface reuses, each is drawn once and then used: `color` of the use is the kind's, `fill`
 * the dot's of a disputed one. Collects while marks are painted; `defs` comes after them.
 */
export class MarkLooks {
  readonly #ids = new Map<string, string>();
  readonly #defs: string[] = [];
  readonly #prefix: string;
  readonly #radius: number;
  readonly #colours: MapColours;
  readonly #reuses: boolean;

  /** `radius` of a mark in CSS pixels; `prefix` begins the ids. */
  constructor(prefix: string, radius: number, { colours, surface }: Drawing) {
    this.#prefix = prefix;
    this.#radius = radius;
    this.#colours = colours;
    this.#reuses = surface.reuses;
  }

  /** One mark. */
  mark(look: Look, { x, y, colour, dotColour }: MarkPaint): string {
    if (!this.#reuses)
      return `<g class="mark" transform="translate(${short(x)} ${short(y)}) ${this.#scale()}">${this.#drawn(look, colour, ` fill="${dotColour}"`)}</g>`;
    const dot = look.disputed ? ` fill="${dotColour}"` : "";
    return `<use class="mark" href="#${this.#idOf(look)}" x="${short(x)}" y="${short(y)}" color="${colour}"${dot}/>`;
  }

  #scale(): string {
    return `scale(${short(this.#radius / HALF_BOX, 4)}) translate(-12 -12)`;
  }

  #idOf(look: Look): string {
    const key = `${look.kind} ${look.weapon} ${look.status} ${look.disputed}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `${this.#prefix}${this.#ids.size}`;
    this.#ids.set(key, id);
    this.#defs.push(
      `<g id="${id}" transform="${this.#scale()}">${this.#drawn(look, "currentColor", "")}</g>`,
    );
    return id;
  }

  defs(): string {
    return this.#reuses ? `<defs>${this.#defs.join("")}</defs>` : "";
  }

  #drawn({ kind, weapon, status, disputed }: Look, colour: string, dotFill: string): string {
    const paper = this.#colours.mark("paper");
    const px = HALF_BOX / this.#radius;
    const shape = kindShape(kind).path;
    const halo = `<path d="${shape}" fill="${paper}" stroke="${paper}" stroke-width="${short(2 * HALO_PX * px, 2)}" stroke-opacity="${HALO_OPACITY[status]}" stroke-linejoin="round"/>`;
    const body =
      status === "confirmed" ? `<path d="${shape}" fill="${colour}"/>` : this.#outlined(kind, status, colour);
    const fit =
      glyphScale(kind) === 1
        ? ""
        : ` transform="translate(12 12) scale(${glyphScale(kind)}) translate(-12 -12)"`;
    const glyph = `<path${fit} d="${weaponGlyph(weapon).path}" fill="${status === "confirmed" ? paper : colour}"/>`;
    return halo + body + glyph + (disputed ? this.#dot(dotFill) : "");
  }

  /** The outline lies wholly inside the shape: drawn along a smaller one. */
  #outlined(kind: IncidentKind, status: Look["status"], colour: string): string {
    const { scale, width } = insetOutline(this.#radius);
    const move = short(HALF_BOX * (1 - scale), 3);
    const fill = status === "reported" ? `fill="${colour}" fill-opacity="${OPEN_TINT}"` : `fill="none"`;
    const dashes =
      status === "claimed"
        ? ` stroke-dasharray="${claimedDashes(kind)
            .map((part) => short(part, 2))
            .join(" ")}"`
        : "";
    return `<path transform="translate(${move} ${move}) scale(${short(scale, 3)})" d="${kindShape(kind).path}" ${fill} stroke="${colour}" stroke-width="${short(width, 2)}"${dashes}/>`;
  }

  /** Disputed: a notched dot at the upper right, in `fill` or the fill of the use. */
  #dot(fill: string): string {
    const { x, y, radius, haloRadius } = disputedDot(this.#radius);
    const circle = (r: number, fill: string) =>
      `<circle cx="${short(x, 2)}" cy="${short(y, 2)}" r="${short(r, 2)}"${fill}/>`;
    return circle(haloRadius, ` fill="${this.#colours.mark("paper")}"`) + circle(radius, fill);
  }
}
