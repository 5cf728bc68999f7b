import type { TextLook } from "./draw-text";

/** How an element is painted: what it says itself and what it has from those around it. */
export interface Look {
  /** `none` or a colour. */
  readonly fill: string;
  readonly stroke: string;
  /** All three 0 to 1; `opacity` is that of the groups around it as well. */
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly opacity: number;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly dashOffset: number;
  readonly cap: "butt" | "round" | "square";
  readonly join: "miter" | "round" | "bevel";
  readonly text: TextLook;
}

export const PLAIN: Look = {
  fill: "#000000",
  stroke: "none",
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  strokeWidth: 1,
  dashes: [],
  dashOffset: 0,
  cap: "butt",
  join: "miter",
  text: { sizePx: 16, weight: 400, anchor: "start", direction: "ltr", letterSpacingPx: 0 },
};

export function numberOf(text: string | undefined, otherwise: number): number {
  const value = Number.parseFloat(text ?? "");
  return Number.isFinite(value) ? value : otherwise;
}

function oneOf<T extends string>(text: string | undefined, values: readonly T[], otherwise: T): T {
  return values.find((value) => value === text) ?? otherwise;
}

export function inherit(look: Look, own: Readonly<Record<string, string>>): Look {
  const { text } = look;
  const dashes = own["stroke-dasharray"];
  return {
    ...paintOf(own.fill, look.fill, "fill", own["fill-opacity"], look.fillOpacity),
    ...paintOf(own.stroke, look.stroke, "stroke", own["stroke-opacity"], look.strokeOpacity),
    opacity: look.opacity * numberOf(own.opacity, 1),
    strokeWidth: numberOf(own["stroke-width"], look.strokeWidth),
    dashes: dashes === undefined ? look.dashes : (dashes.match(/[\d.]+/g) ?? []).map(Number),
    dashOffset: numberOf(own["stroke-dashoffset"], look.dashOffset),
    cap: oneOf(own["stroke-linecap"], ["butt", "round", "square"], look.cap),
    join: oneOf(own["stroke-linejoin"], ["miter", "round", "bevel"], look.join),
    text: {
      sizePx: numberOf(own["font-size"], text.sizePx),
      weight: numberOf(own["font-weight"], text.weight) >= 500 ? 600 : 400,
      anchor: oneOf(own["text-anchor"], ["start", "middle", "end"], text.anchor),
      direction: oneOf(own.direction, ["ltr", "rtl"], text.direction),
      letterSpacingPx: spacing(own["letter-spacing"], text),
    },
  };
}

function spacing(own: string | undefined, { sizePx, letterSpacingPx }: TextLook): number {
  const value = numberOf(own, letterSpacingPx);
  return own?.endsWith("em") ? value * sizePx : value;
}

type Painted = Pick<Look, "fill" | "fillOpacity" | "stroke" | "strokeOpacity">;

/** A colour with its own opacity, `rgba(18, 25, 29, 0.88)`, as a colour and an opacity. */
function paintOf<K extends "fill" | "stroke">(
  own: string | undefined,
  inherited: string,
  key: K,
  opacity: string | undefined,
  inheritedOpacity: number,
): Pick<Painted, K | `${K}Opacity`> {
  const colour = own ?? inherited;
  const share = numberOf(opacity, inheritedOpacity);
  const rgba = /^rgba\((\d+),\s*(\d+),\s*(\d+),\s*([\d.]+)\)$/.exec(colour);
  const [, r, g, b, alpha] = rgba ?? [];
  const hex = [r, g, b].map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  const painted = rgba
    ? { [key]: `#${hex}`, [`${key}Opacity`]: share * Number(alpha) }
    : { [key]: colour, [`${key}Opacity`]: share };
  return painted as Pick<Painted, K | `${K}Opacity`>; // computed keys lose their names
}
