"use client";

import FilePlus from "lucide-react/icons/file-plus";
import Save from "lucide-react/icons/save";
import { useLayoutEffect, useReducer, useRef, useState } from "react";
import { slideHref } from "@/components/present/present-links";
import { newShelfId } from "@/components/state/use-shelf.client";
import { BriefingRow } from "@/components/story/briefing-row";
import { Button } from "@/components/ui/button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { Lang } from "@/lib/domain/shapes/lang";
import { deckWords } from "@/lib/messages/rooms";
import { findBriefings } from "@/lib/story/shelf/find-in-shelf";
import { MAX_BRIEFINGS, type Shelf, type ShelfEdit, type ShelfId, shelfId } from "@/lib/story/shelf/shelf";
import { storyIdOf } from "@/lib/story/shelf/story-id";
import { inLang } from "@/lib/view/address/lang-of";
import { dropMark, dropOf, type Half, NO_DRAG, stepDrag } from "./slide-drag";

interface BriefingsPanelProps {
  readonly shelf: Shelf;
  /** The one in the editor. */
  readonly openId: ShelfId;
  readonly onOpen: (id: ShelfId) => void;
  readonly onNew: () => void;
  /** An edit and what is said of it. */
  readonly onEdit: (edit: ShelfEdit, saying: string) => void;
  readonly onSaveAll: () => void;
}

/** A moment as its day in the reader’s time zone: "3 May 2024". */
const editedDay = (ms: number, lang: Lang) =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "ar-u-nu-latn", {
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(ms);
/** From so many on they are searched. */
const MANY = 4;

/** All briefings of the reader's own. */
export function BriefingsPanel({ shelf, openId, onOpen, onNew, onEdit, onSaveAll }: BriefingsPanelProps) {
  const { briefings } = shelf;
  const lang = useLang();
  const deck = useWords(deckWords);
  const words = deck.editor.shelf;
  const { said } = deck.editor;
  const [sought, setSought] = useState("");
  const [drag, sendDrag] = useReducer(stepDrag, NO_DRAG);
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<string | null>(null);
  // A control that moves with its row, or whose row is gone, would lose the focus.
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const target = list.current?.querySelector<HTMLElement>(focusNext.current);
    focusNext.current = null;
    target?.focus();
  });
  const found = findBriefings(briefings, sought);
  const movable = briefings.length > 1 && found.length === briefings.length;
  const move = (id: ShelfId, to: number, action: "up" | "down" | null) => {
    const place = Math.max(0, Math.min(briefings.length - 1, to));
    if (action) focusNext.current = `[data-row-id="${id}"] [data-action="${action}"]`;
    onEdit({ type: "move-briefing", id, to: place }, said.briefingMoved(place + 1, briefings.length));
  };
  const remove = (id: ShelfId, title: string, index: number) => {
    const next = found[index + 1] ?? found[index - 1];
    if (next) focusNext.current = `[data-row-id="${next.briefing.id}"] [data-action="delete"]`;
    onEdit({ type: "delete-briefing", id, spareId: newShelfId() }, said.briefingDeleted(title));
  };
  const drop = (onto: ShelfId, half: Half) => {
    const to = dropOf(
      drag,
      briefings.map(({ id }) => id),
      onto,
      half,
    );
    sendDrag({ type: "end" });
    const id = to && shelfId(to.key);
    if (id) move(id, to.to, null);
  };
  const isFull = briefings.length >= MAX_BRIEFINGS;
  return (
    <section aria-label={words.briefings} className="mt-3 border-y border-rule py-3">
      <div className="flex flex-wrap items-center gap-2 pb-2">
        {briefings.length >= MANY && (
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.searchHint}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            className="min-h-9 min-w-0 flex-1 basis-56 rounded-md border border-rule-2/70 bg-paper px-3 text-sm placeholder:text-ink-3 pointer-coarse:min-h-11"
          />
        )}
        <Button onClick={onNew} disabled={isFull}>
          <FilePlus size={15} aria-hidden="true" />
          {words.new}
        </Button>
        <Button onClick={onSaveAll}>
          <Save size={15} aria-hidden="true" />
          {words.saveAll}
        </Button>
        {isFull && <p className="text-[13px] leading-5 text-ink-2">{words.full(MAX_BRIEFINGS)}</p>}
      </div>
      <ul ref={list} aria-label={words.list}>
        {found.map((one, index) => {
          const { id, title: given, changedMs } = one.briefing;
          const title = given === "" ? deck.mine.untitled : given;
          const at = briefings.indexOf(one.briefing);
          return (
            <BriefingRow
              key={id}
              found={one}
              isOpen={id === openId}
              changedText={changedMs === 0 ? "" : editedDay(changedMs, lang)}
              presentHref={inLang(slideHref(storyIdOf(id), 0), lang)}
              movable={movable}
              takesDrop={drag.step !== "none"}
              dropMark={dropMark(drag, id)}
              onOpen={() => onOpen(id)}
              onMove={(by) => move(id, at + by, by === 1 ? "down" : "up")}
              onDuplicate={() =>
                onEdit(
                  { type: "duplicate-briefing", id, newId: newShelfId(), copyEnd: words.copyEnd },
                  said.briefingDuplicated(title),
                )
              }
              onDelete={() => remove(id, title, index)}
              onDragStart={() => sendDrag({ type: "lift", key: id })}
              onDragOver={(half) => sendDrag({ type: "over", onto: id, half })}
              onDrop={(half) => drop(id, half)}
              onDragEnd={() => sendDrag({ type: "end" })}
            />
          );
        })}
      </ul>
      {found.length === 0 && <p className="py-2 text-[15px] text-ink-2">{words.noMatch(sought)}</p>}
    </section>
  );
}
