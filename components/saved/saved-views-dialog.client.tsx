"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { addSlide, newShelfId, useShelf } from "@/components/state/use-shelf.client";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import { UNTITLED } from "@/lib/story/briefing";
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
        : { text: "Couldn’t save in this browser: storage is full or blocked.", undoes: null },
    );
  const found = findViews(views, sought);
  const save = ({ link, name }: ViewToSave) => {
    const id = newShelfId();
    store.edit({ type: "save-view", id, name, link });
    const isKept = store.get().present.views.some((view) => view.id === id);
    say(isKept ? `“${name}” saved.` : `There is room for ${MAX_SAVED_VIEWS} views. Delete one first.`);
    return isKept;
  };
  const move = (id: ShelfId, by: 1 | -1) => {
    const to = Math.max(0, Math.min(views.length - 1, views.findIndex((view) => view.id === id) + by));
    focusNext.current = `[data-row-id="${id}"] [data-action="${by === 1 ? "down" : "up"}"]`;
    store.edit({ type: "move-view", id, to });
    say(`The view is now ${to + 1} of ${views.length}.`);
  };
  const remove = ({ id, name }: SavedView, index: number) => {
    const next = found[index + 1] ?? found[index - 1];
    if (next) focusNext.current = `[data-row-id="${next.id}"] [data-action="delete"]`;
    store.edit({ type: "delete-view", id });
    say(`“${name}” deleted.`, true);
  };
  const add = ({ name, link }: SavedView) => {
    const added = addSlide(store, { view: link, title: name, caption: "", notes: "" });
    const title = briefingAt(store.get().present, null).title || UNTITLED;
    say(
      added === "full"
        ? `The briefing is full: ${MAX_SLIDES} slides.`
        : `Added to “${title}” as slide ${added}.`,
    );
  };
  return (
    <Dialog open={open} title="Saved views" onClose={onClose}>
      {open && current && <SaveViewForm current={current} onSave={save} />}
      <p role="status" className="mt-2 flex min-h-6 flex-wrap items-center gap-x-3 text-[13px] leading-5">
        <span className="[overflow-wrap:anywhere]">{said.text}</span>
        {said.undoes === state.present && (
          <Button
            variant="quiet"
            onClick={() => {
              store.undo();
              setSaid({ text: "Undone.", undoes: null });
            }}
            className="-my-2 font-semibold underline underline-offset-4"
          >
            Undo
          </Button>
        )}
      </p>
      {views.length >= MANY && (
        <input
          type="search"
          aria-label="Search saved views"
          placeholder="Search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          className="mt-2 min-h-9 w-full rounded-md border border-rule-2/70 bg-paper px-3 text-sm placeholder:text-ink-3 pointer-coarse:min-h-11"
        />
      )}
      <ul ref={list} aria-label="Saved views" className="mt-2 border-t border-rule empty:hidden">
        {found.map((view, index) => (
          <SavedViewRow
            key={view.id}
            view={view}
            movable={views.length > 1 && found.length === views.length}
            onRename={(name) => {
              focusNext.current = `[data-row-id="${view.id}"] [data-action="rename"]`;
              store.edit({ type: "rename-view", id: view.id, name });
              say(`Renamed to “${name.trim()}”.`);
            }}
            onMove={(by) => move(view.id, by)}
            onAdd={() => add(view)}
            onDelete={() => remove(view, index)}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <p className="mt-2 text-[15px] leading-6 text-ink-2">
          {views.length === 0 ? "No saved views yet." : `No saved view matches “${sought}”.`}
        </p>
      )}
      <p className="mt-3 text-[13px] leading-5 text-ink-2">
        Saved views stay in this browser.{" "}
        <a href="/briefing" className="underline underline-offset-4">
          Your briefings
        </a>{" "}
        can be saved to a file together with them.
      </p>
    </Dialog>
  );
}
