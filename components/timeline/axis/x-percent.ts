import { type Axis, axisScale } from "@/lib/playback/axis";

const text = (share: number) => `${(share * 100).toFixed(3)}%`;

/** Where a day number with a fraction stands on the axis, as CSS has it. */
export function xPercent(position: number, axis: Axis): string {
  return text(axisScale(axis).shareOf(position));
}

/** How much of the axis a stretch takes, both of its days included. */
export function widthPercent(stretch: Axis, axis: Axis): string {
  const { shareOf } = axisScale(axis);
  return text(shareOf(stretch.to + 1) - shareOf(stretch.from));
}
