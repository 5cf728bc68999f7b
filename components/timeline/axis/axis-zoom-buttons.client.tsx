"use client";

import { Minus, Plus } from "lucide-react";
import { formatDay } from "@/lib/domain/format-day";
import { type Axis, zoomAxis } from "@/lib/playback/axis";
import { sameAxis } from "@/lib/view/view-axis";
import type { TimelineDockProps, WithWords } from "./timeline-dock-props";

const SMALL =
  "h-8 @2xl/dock:h-7 pointer-coarse:h-11 cursor-pointer rounded-md text-xs text-ink-2 hover:bg-paper-2 hover:text-ink";
const SQUARE =
  "grid size-8 pointer-coarse:size-11 cursor-pointer place-items-center rounded-md text-ink hover:bg-paper-2 disabled:text-rule-2";

export function AxisZoomButtons(
  props: TimelineDockProps &
    WithWords & {
      /** Where zooming holds still, as a share of the axis: at the playhead. */
      readonly share: number;
    },
) {
  const { axis, limits, campaign, share, words, lang, onAxis } = props;
  const zooms = [
    { name: words.zoomOut, to: zoomAxis(axis, 2, share, limits), Icon: Minus },
    { name: words.zoomIn, to: zoomAxis(axis, 0.5, share, limits), Icon: Plus },
  ];
  const days = ({ from, to }: Axis) => `${formatDay(from, lang, "long")} – ${formatDay(to, lang, "long")}`;
  const choices = [
    ...(sameAxis(campaign, limits) ? [] : [{ label: words.campaign, to: campaign }]),
    ...(props.after ? [{ label: words.after, to: props.after }] : []),
    { label: words.all, to: limits },
  ].map((choice) => ({ ...choice, title: days(choice.to) }));
  return (
    <fieldset className="flex items-center gap-0.5 @2xl/dock:grid @2xl/dock:grid-cols-2 @2xl/dock:justify-items-center">
      <legend className="sr-only">{words.axis}</legend>
      {zooms.map(({ name, to, Icon }) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={name}
          disabled={sameAxis(axis, to)}
          className={SQUARE}
          onClick={() => onAxis(to)}
        >
          <Icon aria-hidden size={16} />
        </button>
      ))}
      {choices.map(({ label, title, to }) => (
        <button
          key={label}
          type="button"
          title={title}
          aria-pressed={sameAxis(axis, to)}
          className={`${SMALL} px-2 @2xl/dock:col-span-2 @2xl/dock:w-full aria-pressed:font-semibold aria-pressed:text-ink`}
          onClick={() => onAxis(to)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
