"use client";

import { useLayoutEffect, useReducer, useRef } from "react";
import { slideHref } from "@/components/present/present-links";
import { newShelfId } from "@/components/state/use-shelf.client";
import { SlideCard } from "@/components/story/slide-card";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import type { BriefingEdit, BriefingSlide } from "@/lib/story/briefing";
import { inLang } from "@/lib/view/address/lang-of";
import { dropMark, dropOf, type Half, NO_DRAG, stepDrag } from "./slide-drag";

interface SlideListProps {
  readonly slides: readonly BriefingSlide[];
  /** Id of the briefing in addresses. */
  readonly storyId: string;
  /** SVG text of a link's small map; `null` until it can be drawn. */
  readonly pictureOf: (link: string) => string | null;
  /** A link's day and span in words; `null` where it cannot be read. */
  readonly viewText: (link: string) => string | null;
  readonly onWrite: (edit: BriefingEdit) => void;
  /** An edit and what is said of it. */
  readonly onEdit: (edit: BriefingEdit, saying: string) => void;
}

/** The slides of a briefing, to be written, moved, doubled and deleted. */
export function SlideList({ slides, storyId, pictureOf, viewText, onWrite, onEdit }: SlideListProps) {
  const lang = useLang();
  const words = useWords(deckWords).editor;
  const [drag, sendDrag] = useReducer(stepDrag, NO_DRAG);
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | null>(null);
  // A control that moves with its slide, or whose slide is gone, would lose the focus.
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const target = list.current?.querySelector<HTMLElement>(focusNext.current);
    focusNext.current = null;
    target?.focus();
  });
  const move = (key: string, to: number, action: "up" | "down" | null) => {
    const place = Math.max(0, Math.min(slides.length - 1, to));
    if (action) focusNext.current = `[data-slide-key="${key}"] [data-action="${action}"]`;
    onEdit({ type: "move", key, to: place }, words.said.slideMoved(place + 1, slides.length));
  };
  const remove = (key: string, index: number) => {
    const next = slides[index + 1] ?? slides[index - 1];
    if (next) focusNext.current = `[data-slide-key="${next.key}"] [data-action="delete"]`;
    onEdit({ type: "remove", key }, words.said.slideDeleted(index + 1));
  };
  const drop = (onto: string, half: Half) => {
    const to = dropOf(
      drag,
      slides.map(({ key }) => key),
      onto,
      half,
    );
    sendDrag({ type: "end" });
    if (to) move(to.key, to.to, null);
  };
  return (
    <ol ref={list} aria-label={words.slides} className="mt-8">
      {slides.map((slide, index) => (
        <SlideCard
          key={slide.key}
          slide={slide}
          number={index + 1}
          viewText={viewText(slide.view)}
          picture={pictureOf(slide.view)}
          presentHref={inLang(slideHref(storyId, index), lang)}
          dropMark={dropMark(drag, slide.key)}
          onWrite={(field, text) => onWrite({ type: "write", key: slide.key, field, text })}
          onMove={(by) => move(slide.key, index + by, by === 1 ? "down" : "up")}
          onDuplicate={() =>
            onEdit(
              { type: "duplicate", key: slide.key, newKey: newShelfId() },
              words.said.slideDuplicated(index + 1),
            )
          }
          onDelete={() => remove(slide.key, index)}
          onDragStart={() => sendDrag({ type: "lift", key: slide.key })}
          takesDrop={drag.step !== "none"}
          onDragOver={(half) => sendDrag({ type: "over", onto: slide.key, half })}
          onDrop={(half) => drop(slide.key, half)}
          onDragEnd={() => sendDrag({ type: "end" })}
        />
      ))}
    </ol>
  );
}
