import { type Briefing, type BriefingEdit, EMPTY_BRIEFING, editBriefing } from "@/lib/story/briefing";
import { moveWithin } from "@/lib/story/move-within";
import { TITLE_LENGTH } from "@/lib/story/story";

/** Id of a briefing or a saved view in this browser: lower-case letters, digits and hyphens, at most 40. */
export type ShelfId = string & { readonly brand: "ShelfId" };

/** A briefing of the reader's own among others. */
export interface ShelvedBriefing extends Briefing {
  readonly id: ShelfId;
  /** When it was last edited, milliseconds since 1970; 0 where that is not known. */
  readonly changedMs: number;
}

/** A view to come back to. */
export interface SavedView {
  readonly id: ShelfId;
  /** Trimmed, 1 to {@link TITLE_LENGTH} characters. */
  readonly name: string;
  /** A link to a view of the atlas or of a reader's own file, from its path on. */
  readonly link: string;
  /** When it was saved, milliseconds since 1970; 0 where that is not known. */
  readonly madeMs: number;
}

/** All that the reader keeps in this browser, in the reader's order. Immutable; change it by {@link editShelf}. */
export interface Shelf {
  /** At least one; its ids differ. */
  readonly briefings: readonly [ShelvedBriefing, ...ShelvedBriefing[]];
  /** The one that views are added to; one of `briefings`. */
  readonly currentId: ShelfId;
  readonly views: readonly SavedView[];
}

export const MAX_BRIEFINGS = 50;
export const MAX_SAVED_VIEWS = 200;

/** The text as an id; `null` where it is none. */
export function shelfId(text: string): ShelfId | null {
  // The only place that gives a text the brand of an id.
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(text) ? (text as ShelfId) : null;
}

/** Every browser's first briefing has the same id, so that two windows that both begin one begin the same. */
export const FIRST_ID = "first" as ShelfId;

/** A shelf with one briefing. */
export function shelfOf(briefing: ShelvedBriefing): Shelf {
  return { briefings: [briefing], currentId: briefing.id, views: [] };
}

export const EMPTY_SHELF: Shelf = shelfOf({ ...EMPTY_BRIEFING, id: FIRST_ID, changedMs: 0 });

/** The briefing of that id, else the current one. */
export function briefingAt({ briefings, currentId }: Shelf, id: ShelfId | null): ShelvedBriefing {
  const find = (wanted: ShelfId | null) => briefings.find((briefing) => briefing.id === wanted);
  return find(id) ?? find(currentId) ?? briefings[0];
}

export type ShelfEdit =
  | { readonly type: "edit-briefing"; readonly id: ShelfId; readonly edit: BriefingEdit }
  /** At the end, and the current one. */
  | { readonly type: "new-briefing"; readonly id: ShelfId; readonly briefing: Briefing }
  /** After the one it copies; `copyEnd` follows its title: "(copy)". */
  | {
      readonly type: "duplicate-briefing";
      readonly id: ShelfId;
      readonly newId: ShelfId;
      readonly copyEnd: string;
    }
  | { readonly type: "move-briefing"; readonly id: ShelfId; readonly to: number }
  /** The last one leaves an empty one under `spareId`. */
  | { readonly type: "delete-briefing"; readonly id: ShelfId; readonly spareId: ShelfId }
  /** Makes it the current one: no step of undo. */
  | { readonly type: "open-briefing"; readonly id: ShelfId }
  /** First of all views. */
  | { readonly type: "save-view"; readonly id: ShelfId; readonly name: string; readonly link: string }
  | { readonly type: "rename-view"; readonly id: ShelfId; readonly name: string }
  | { readonly type: "move-view"; readonly id: ShelfId; readonly to: number }
  | { readonly type: "delete-view"; readonly id: ShelfId }
  /** As many as there is room for, after those that are there. Their ids are new. */
  | {
      readonly type: "import";
      readonly briefings: readonly ShelvedBriefing[];
      readonly views: readonly SavedView[];
    };

/** The shelf after an edit at `nowMs`; the same object where the edit changes nothing. */
export function editShelf(shelf: Shelf, edit: ShelfEdit, nowMs: number): Shelf {
  const { briefings, views } = shelf;
  const indexOf = (id: ShelfId) => briefings.findIndex((briefing) => briefing.id === id);
  switch (edit.type) {
    case "edit-briefing": {
      const before = briefings[indexOf(edit.id)];
      if (!before) return shelf;
      const { id } = before;
      const after = editBriefing(before, edit.edit);
      if (after === before) return shelf;
      const changed = { id, title: after.title, slides: after.slides, changedMs: nowMs };
      return withBriefings(
        shelf,
        briefings.map((briefing) => (briefing === before ? changed : briefing)),
      );
    }
    case "new-briefing": {
      if (briefings.length >= MAX_BRIEFINGS) return shelf;
      const made = { ...edit.briefing, id: edit.id, changedMs: nowMs };
      return { ...shelf, briefings: [...briefings, made], currentId: edit.id };
    }
    case "duplicate-briefing": {
      const at = indexOf(edit.id);
      const source = briefings[at];
      if (!source || briefings.length >= MAX_BRIEFINGS) return shelf;
      const copy = {
        ...source,
        id: edit.newId,
        title: copyTitle(source.title, edit.copyEnd),
        changedMs: nowMs,
      };
      return withBriefings(shelf, briefings.toSpliced(at + 1, 0, copy));
    }
    case "move-briefing":
      return withBriefings(shelf, moveWithin(briefings, indexOf(edit.id), edit.to));
    case "delete-briefing": {
      const at = indexOf(edit.id);
      if (at < 0) return shelf;
      const left = briefings.toSpliced(at, 1);
      if (left.length > 0) return withBriefings(shelf, left, left[Math.min(at, left.length - 1)]?.id);
      return {
        ...shelf,
        ...shelfOf({ ...EMPTY_BRIEFING, id: edit.spareId, changedMs: nowMs }),
        views,
      };
    }
    case "open-briefing":
      return indexOf(edit.id) < 0 || shelf.currentId === edit.id ? shelf : { ...shelf, currentId: edit.id };
    case "save-view": {
      const name = savedName(edit.name);
      if (views.length >= MAX_SAVED_VIEWS || name === "") return shelf;
      return { ...shelf, views: [{ id: edit.id, name, link: edit.link, madeMs: nowMs }, ...views] };
    }
    case "rename-view": {
      const name = savedName(edit.name);
      const before = views.find(({ id }) => id === edit.id);
      if (!before || name === "" || name === before.name) return shelf;
      return { ...shelf, views: views.map((view) => (view === before ? { ...view, name } : view)) };
    }
    case "move-view": {
      const moved = moveWithin(
        views,
        views.findIndex(({ id }) => id === edit.id),
        edit.to,
      );
      return moved === views ? shelf : { ...shelf, views: moved };
    }
    case "delete-view": {
      const left = views.filter(({ id }) => id !== edit.id);
      return left.length === views.length ? shelf : { ...shelf, views: left };
    }
    case "import": {
      const room = edit.briefings.slice(0, MAX_BRIEFINGS - briefings.length);
      const viewRoom = edit.views.slice(0, MAX_SAVED_VIEWS - views.length);
      if (room.length + viewRoom.length === 0) return shelf;
      return { ...shelf, briefings: [...briefings, ...room], views: [...views, ...viewRoom] };
    }
  }
}

/** The briefings as those of the shelf; the current one stays while it is there, and is then `next`. */
export function withBriefings(shelf: Shelf, briefings: readonly ShelvedBriefing[], next?: ShelfId): Shelf {
  const [first, ...others] = briefings;
  if (briefings === shelf.briefings || first === undefined) return shelf;
  const stays = briefings.some(({ id }) => id === shelf.currentId);
  return {
    ...shelf,
    briefings: [first, ...others],
    currentId: stays ? shelf.currentId : (next ?? first.id),
  };
}

/** The briefing that tells two shelves apart: the one to show after undo and redo. `null` where it is another thing. */
export function changedBriefing(before: Shelf, after: Shelf): ShelfId | null {
  const had = new Map(before.briefings.map((briefing) => [briefing.id, briefing]));
  return after.briefings.find((briefing) => had.get(briefing.id) !== briefing)?.id ?? null;
}

/** A text as the name of a saved view: one line, trimmed and cut; may be empty. */
export function savedName(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, TITLE_LENGTH)
    .trim();
}

function copyTitle(title: string, end: string): string {
  return title === "" ? "" : `${title.slice(0, TITLE_LENGTH - end.length - 1)} ${end}`;
}
