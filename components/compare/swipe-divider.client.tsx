"use client";

import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { sliderProps, useHold } from "@/components/ui/use-grip.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { compareWords } from "@/lib/messages/rooms";
import { splitAfterKey } from "@/lib/playback/split-key";

interface SwipeDividerProps {
  /** How much of the width is left of it, whole percent. */
  readonly split: number;
  /** What lies left and right of it. */
  readonly left: string;
  readonly right: string;
  readonly onSplit: (split: number) => void;
}

/** The line between two maps that lie over each other: dragged, or moved by keys. */
export function SwipeDivider({ split, left, right, onSplit }: SwipeDividerProps) {
  const hold = useHold<{ readonly offPx: number }>({
    take(press) {
      const area = press.currentTarget.parentElement?.getBoundingClientRect();
      return area ? { offPx: press.clientX - (area.left + (area.width * split) / 100) } : null;
    },
    move({ offPx }, press) {
      const area = press.currentTarget.parentElement?.getBoundingClientRect();
      if (!area) return;
      const at = Math.round(((press.clientX - offPx - area.left) / area.width) * 100);
      const next = Math.min(100, Math.max(0, at));
      if (next !== split) onSplit(next);
    },
  });
  const words = useWords(compareWords).divider;
  return (
    <div className="compare-swipe">
      <div className="compare-line" />
      <div
        {...sliderProps(
          words.name,
          { min: 0, max: 100, now: split, text: words.value(left, split, right) },
          { afterKey: (key, shift) => splitAfterKey(split, key, shift), onValue: onSplit },
        )}
        {...hold}
        className="compare-grip"
      >
        <span className="flex size-9 items-center justify-center rounded-full border-2 border-accent bg-paper text-ink shadow-float">
          <ChevronLeft aria-hidden size={14} />
          <ChevronRight aria-hidden size={14} />
        </span>
      </div>
    </div>
  );
}
