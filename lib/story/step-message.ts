import { isRecord } from "./written-story";

/** The two windows of a presentation. */
export type StepRole = "audience" | "presenter";

/** What the two windows tell each other. */
export type StepMessage =
  /** A window has opened: where is the other? */
  | { readonly type: "ask"; readonly from: StepRole }
  /** Where a window is: `slide` from 0, `turn` the higher the newer. */
  | {
      readonly type: "place";
      readonly from: StepRole;
      readonly slide: number;
      readonly black: boolean;
      readonly turn: number;
    }
  /** How large the audience's screen is, CSS pixels. */
  | {
      readonly type: "screen";
      readonly from: "audience";
      readonly widthPx: number;
      readonly heightPx: number;
    }
  /** Where on the slide the presenter points, as fractions of its width and height; `null` for nowhere. */
  | {
      readonly type: "point";
      readonly from: "presenter";
      readonly at: { readonly x: number; readonly y: number } | null;
    };

/** A message out of whatever came through the channel; `null` where it is none. */
export function readStepMessage(value: unknown): StepMessage | null {
  if (!isRecord(value)) return null;
  const { type, from } = value;
  if (from !== "audience" && from !== "presenter") return null;
  if (type === "ask") return { type, from };
  if (type === "place") {
    const { slide, black, turn } = value;
    const isPlace = isCount(slide) && isCount(turn) && typeof black === "boolean";
    return isPlace ? { type, from, slide, black, turn } : null;
  }
  if (type === "screen" && from === "audience") {
    const { widthPx, heightPx } = value;
    return isSize(widthPx) && isSize(heightPx) ? { type, from, widthPx, heightPx } : null;
  }
  if (type === "point" && from === "presenter") {
    if (value.at === null) return { type, from, at: null };
    if (!isRecord(value.at)) return null;
    const { x, y } = value.at;
    return isFraction(x) && isFraction(y) ? { type, from, at: { x, y } } : null;
  }
  return null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && value >= 1 && value <= 20_000;
}

function isFraction(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}
