"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { addSlide, newShelfId, useShelf } from "@/components/state/use-shelf.client";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { toolsWords } from "@/lib/messages/rooms";
import { findViews } from "@/lib/story/shelf/find-in-shelf";
import {
  briefingAt,
  MAX_SAVED_VIEWS,
  type SavedView,
  type Shelf,
  type ShelfId,
} from "@/lib/story/shelf/shelf";
import { MAX_SLIDES } from "@/lib/story/story-problem";
import { SaveViewForm } from "./save-view-form.client";
import { SavedViewRow } from "./saved-view-row.client";
import type { ViewToSave } from "./view-to-save";

interface SavedViewsDialogProps {
  readonly open: boolean;
  readonly current: (() => ViewToSave) | null;
  readonly onClose: () => void;
}

/** From so many on they are searched. */
const MANY = 6;

/** The reader's saved views: the one on the screen is added, the others are opened, named, moved, deleted, made slides. */
export function SavedViewsDialog({ open, current, onClose }: SavedViewsDialogProps) {
  const { saved: words } = useWords(toolsWords);
  const { state, store } = useShelf();
  const { views } = state.present;
  const [sought, setSought] = useState("");
  const [said, setSaid] = useState<{ readonly text: string; readonly undoes: Shelf | null }>({
    text: "",
    undoes: null,
  });
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<string | null>(null);
  // A control that moves with its row, or whose row is gone, would lose the focus.
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const target = list.current?.querySelector<HTMLElement>(focusNext.current);
    focusNext.current = null;
    target?.focus();
  });
  const say = (text: string, undoable = false) =>
    setSaid(
      store.get().saved
        ? { text, undoes: undoable ? store.get().present : null }
        : { text: words.blocked, undoes: null },
    );
  const found = findViews(views, sought);
  const save = ({ link, name }: ViewToSave) => {
    const id = newShelfId();
    store.edit({ type: "save-view", id, name, link });
    const isKept = store.get().present.views.some((view) => view.id === id);
    say(isKept ? words.saved(name) : words.full(MAX_SAVED_VIEWS));
    return isKept;
  };
  const move = (id: ShelfId, by: 1 | -1) => {
    const to = Math.max(0, Math.min(views.length - 1, views.findIndex((view) => view.id === id) + by));
    focusNext.current = `[data-row-id="${id}"] [data-action="${by === 1 ? "down" : "up"}"]`;
    store.edit({ type: "move-view", id, to });
    say(words.moved(to + 1, views.length));
  };
  const remove = ({ id, name }: SavedView, index: number) => {
    const next = found[index + 1] ?? found[index - 1];
    if (next) focusNext.current = `[data-row-id="${next.id}"] [data-action="delete"]`;
    store.edit({ type: "delete-view", id });
    say(words.deleted(name), true);
  };
  const add = ({ name, link }: SavedView) => {
    const added = addSlide(store, { view: link, title: name, caption: "", notes: "" });
    const title = briefingAt(store.get().present, null).title || words.untitledBriefing;
    if (added === "full") say(words.briefingFull(MAX_SLIDES));
    else say(added === "unsaved" ? words.blocked : words.added(title, added));
  };
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      {open && current && <SaveViewForm current={current} onSave={save} />}
      <p role="status" className="mt-2 flex min-h-6 flex-wrap items-center gap-x-3 text-[13px] leading-5">
        <span className="[overflow-wrap:anywhere]">{said.text}</span>
        {said.undoes === state.present && (
          <Button
            variant="quiet"
            onClick={() => {
              store.undo();
              setSaid({ text: words.undone, undoes: null });
            }}
            className="-my-2 font-semibold underline underline-offset-4"
          >
            {words.undo}
          </Button>
        )}
      </p>
      {views.length >= MANY && (
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          className="mt-2 min-h-9 w-full rounded-md border border-rule-2/70 bg-paper px-3 text-sm placeholder:text-ink-3 pointer-coarse:min-h-11"
        />
      )}
      <ul ref={list} aria-label={words.title} className="mt-2 border-t border-rule empty:hidden">
        {found.map((view, index) => (
          <SavedViewRow
            key={view.id}
            view={view}
            movable={views.length > 1 && found.length === views.length}
            onRename={(name) => {
              focusNext.current = `[data-row-id="${view.id}"] [data-action="rename"]`;
              store.edit({ type: "rename-view", id: view.id, name });
              say(words.renamed(name.trim()));
            }}
            onMove={(by) => move(view.id, by)}
            onAdd={() => add(view)}
            onDelete={() => remove(view, index)}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <p className="mt-2 text-[15px] leading-6 text-ink-2">
          {views.length === 0 ? words.none : words.noneFound(sought)}
        </p>
      )}
      <p className="mt-3 text-[13px] leading-5 text-ink-2">
        {words.stay.before}{" "}
        <a href="/briefing" className="underline underline-offset-4">
          {words.stay.link}
        </a>{" "}
        {words.stay.after}
      </p>
    </Dialog>
  );
}
