"use client";

import { useEffect, useId, useState } from "react";
import { DATE_HINT, TYPED_DATE } from "@/components/ui/typed-date-field";
import { formatDay } from "@/lib/domain/format-day";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import {
  MAX_VIDEO_SECONDS,
  VIDEO_SIZES,
  VIDEO_SPEEDS,
  type VideoPlan,
  type VideoSize,
} from "@/lib/export/video-plan";
import { readAs, typedDate } from "@/lib/view/typed-date";
import { Choice } from "./choice";
import { THEMES } from "./export-choices";
import { loadFonts } from "./font-files.client";
import type { VideoEntry, VideoKindState } from "./video-choice";
import { loadMuxers, videoKind } from "./video-encoder.client";

const SPEEDS = VIDEO_SPEEDS.map((speed) => ({
  value: String(speed) as `${typeof speed}`,
  label: String(speed),
}));
const SIZES = [
  { value: "720", label: "720p" },
  { value: "1080", label: "1080p" },
] as const;

export interface VideoOptionsProps {
  readonly entry: VideoEntry;
  readonly onEntry: (change: Partial<VideoEntry>) => void;
  readonly theme: SheetTheme;
  readonly onTheme: (theme: SheetTheme) => void;
  /** What was asked for, or why it cannot be made. */
  readonly plan: VideoPlan | string;
  readonly kind: VideoKindState;
}

/** Between which days a film runs, how fast and how large. */
export function VideoOptions({ entry, onEntry, theme, onTheme, plan, kind }: VideoOptionsProps) {
  const { widthPx, heightPx } = VIDEO_SIZES[entry.size];
  useEffect(() => {
    // What fails here is tried again, and told, when the export starts.
    Promise.all([loadMuxers(), loadFonts()]).catch(() => undefined);
  }, []);
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <DayField label="First day" value={entry.first} onChange={(first) => onEntry({ first })} />
        <DayField label="Last day" value={entry.last} onChange={(last) => onEntry({ last })} />
        <Choice
          legend="Days a second"
          options={SPEEDS}
          value={entry.speed}
          onChange={(speed) => onEntry({ speed })}
        />
        <Choice legend="Size" options={SIZES} value={entry.size} onChange={(size) => onEntry({ size })} />
        <Choice legend="Colours" options={THEMES} value={theme} onChange={onTheme} />
      </div>
      <p className="text-[13px] leading-5 text-ink-2">
        {typeof plan === "string" ? "" : `${plan.days.length} days, ${Math.ceil(plan.seconds)} seconds; `}
        {widthPx} × {heightPx} pixels{kind ? `, ${kind === "mp4" ? "MP4" : "WebM"}` : ""}. At most{" "}
        {MAX_VIDEO_SECONDS} seconds. Each picture shows the day, its counts and a bar of the time; the code
        leads to the first day.
      </p>
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  const read = typedDate(value);
  const said = read === null ? `Type ${DATE_HINT}.` : (readAs(read) ?? formatDay(read.day, "en", "long"));
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[13px] text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="text"
        {...TYPED_DATE}
        value={value}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange(event.target.value)}
        className="numeral min-h-9 w-full rounded-md border border-rule-2/70 bg-paper px-3 text-sm text-ink pointer-coarse:min-h-11"
      />
      <p id={`${id}-said`} className="mt-1 text-xs leading-4 text-ink-2">
        {said}
      </p>
    </div>
  );
}

/** In which format this browser makes films of a size; `undefined` until it has said so. */
export function useVideoKind(size: VideoSize): VideoKindState {
  const [kind, setKind] = useState<VideoKindState>(undefined);
  useEffect(() => {
    let wanted = true;
    videoKind(size).then(
      (answer) => wanted && setKind(answer),
      () => wanted && setKind(null),
    );
    return () => {
      wanted = false;
    };
  }, [size]);
  return kind;
}
