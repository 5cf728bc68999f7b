"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useWords } from "@/components/ui/words/use-words.client";
import { shellWords } from "@/lib/messages/rooms";
import type { Clock, ClockSnapshot } from "@/lib/playback/clock";
import type { Changing } from "@/lib/store/create-store";
import type { Moment } from "@/lib/view/view";

/** Speech that is not asked for waits until the reader rests, and a newer one takes its place. */
const REST_MS = 400;

/** What is shown at rest, and what the clock does. */
type Spoken<T> = T & Pick<ClockSnapshot, "status">;

interface AnnouncerProps<T extends Moment> {
  readonly store: Changing<T>;
  readonly clock: Clock;
  readonly lang: "en" | "ar";
  /** What was selected since `before`; `null` where nothing was. */
  readonly selectionText: (before: T, after: T) => string | null;
  /** What the span holds; `null` while that is not known. */
  readonly heldText: (moment: T) => string | null;
  /** Whether the span holds something else than before though neither it nor the day is another. */
  readonly isOther?: (before: T, after: T) => boolean;
}

/** Speaks, politely, what a reader without sight would miss: where playing stopped, another day, span, filter or item. Never a frame. */
export function Announcer<T extends Moment>(props: AnnouncerProps<T>) {
  const { store, clock, lang, selectionText, heldText, isOther = () => false } = props;
  const words = useWords(shellWords).announcer;
  const [text, setText] = useState("");
  type Before = Spoken<T>;
  const phraseOf = useEffectEvent((before: Before, after: Before): string | null => {
    const selection = selectionText(before, after);
    if (selection !== null) return selection;
    const held = heldText(after);
    if (held === null) return null;
    if (before.status === "playing") return (after.status === "ended" ? words.ended : words.paused)(held);
    if (after.span.type !== before.span.type || isOther(before, after)) return held;
    return after.day === before.day || sliderSpeaks() ? null : held;
  });
  useEffect(() => {
    const now = (): Spoken<T> => ({ ...store.get(), status: clock.snapshot().status });
    let before = now();
    let timer = 0;
    const check = () => {
      window.clearTimeout(timer);
      if (clock.snapshot().status === "playing") {
        if (before.status !== "playing") before = now();
        return;
      }
      timer = window.setTimeout(() => {
        const after = now();
        const phrase = phraseOf(before, after);
        before = after;
        if (phrase !== null) setText(phrase);
      }, REST_MS);
    };
    const stopStore = store.subscribe(check);
    const stopClock = clock.subscribe(check);
    return () => {
      window.clearTimeout(timer);
      stopStore();
      stopClock();
    };
  }, [store, clock]);
  return (
    <p role="status" lang={lang} data-announcer="" className="sr-only">
      {text}
    </p>
  );
}

/** Whether a slider has the focus: it speaks for itself. */
function sliderSpeaks(): boolean {
  return document.activeElement?.getAttribute("role") === "slider";
}
