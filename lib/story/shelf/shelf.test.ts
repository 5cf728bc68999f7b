import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  briefingAt,
  changedBriefing,
  editShelf,
  MAX_BRIEFINGS,
  MAX_SAVED_VIEWS,
  type Shelf,
  type ShelfEdit,
  savedName,
  shelfId,
} from "./shelf";
import { beginHistory, recordArrival, recordEdit, redo, undo } from "./shelf-history";
import {
  idCounter,
  randomShelf,
  sampleBriefing,
  sampleId,
  sampleShelf,
  sampleView,
} from "./shelf-sample.fixture";

const [a, b, c] = [sampleBriefing("a", ["one"]), sampleBriefing("b"), sampleBriefing("c")];
const shelf = sampleShelf([a, b, c], [sampleView("x"), sampleView("y"), sampleView("z")]);
const briefingsOf = ({ briefings }: Shelf) => briefings.map(({ id }) => id).join(" ");
const viewsOf = ({ views }: Shelf) => views.map(({ id }) => id).join(" ");
const edited = (edit: ShelfEdit, from = shelf) => editShelf(from, edit, 1000);

describe("an id", () => {
  test("is short and safe in an address", () => {
    expect(shelfId("mf3k2-9a")).toBe("mf3k2-9a");
    for (const text of ["", "-a", "A", "a b", "a/b", "é", "a".repeat(41), "__proto__"])
      expect(shelfId(text)).toBeNull();
  });
});

describe("briefings", () => {
  test("are made, duplicated, moved, opened and edited by id", () => {
    const made = edited({ type: "new-briefing", id: sampleId("n"), briefing: { title: "New", slides: [] } });
    expect(briefingsOf(made)).toBe("a b c n");
    expect(made.currentId).toBe("n");
    expect(briefingAt(made, null)).toEqual({ id: "n", title: "New", slides: [], changedMs: 1000 });
    const twice = edited({ type: "duplicate-briefing", id: a.id, newId: sampleId("n"), copyEnd: "(copy)" });
    expect(briefingsOf(twice)).toBe("a n b c");
    expect(twice.currentId).toBe("a");
    expect(twice.briefings[1]).toMatchObject({ title: "A (copy)", slides: a.slides });
    expect(briefingsOf(edited({ type: "move-briefing", id: c.id, to: 0 }))).toBe("c a b");
    expect(briefingsOf(edited({ type: "move-briefing", id: a.id, to: 99 }))).toBe("b c a");
    expect(edited({ type: "open-briefing", id: b.id }).currentId).toBe("b");
    const renamed = edited({ type: "edit-briefing", id: b.id, edit: { type: "rename", title: "Bee" } });
    expect(renamed.briefings[1]).toEqual({ ...b, title: "Bee", changedMs: 1000 });
    expect(renamed.briefings[0]).toBe(a);
  });

  test("deleted, the next one is current; the last leaves an empty one", () => {
    const remove = (id: typeof a.id, from = shelf) =>
      edited({ type: "delete-briefing", id, spareId: sampleId("spare") }, from);
    expect(remove(b.id)).toMatchObject({ currentId: "a", views: shelf.views });
    expect(remove(a.id).currentId).toBe("b");
    expect(remove(c.id, { ...shelf, currentId: c.id }).currentId).toBe("b");
    const last = remove(a.id, remove(b.id, remove(c.id)));
    expect(last.briefings).toEqual([{ id: "spare", title: "", slides: [], changedMs: 1000 }]);
    expect(last.currentId).toBe("spare");
    expect(last.views).toBe(shelf.views);
  });

  test("of no known id are the current one", () => {
    expect(briefingAt(shelf, null)).toBe(a);
    expect(briefingAt(shelf, sampleId("gone"))).toBe(a);
    expect(briefingAt(shelf, c.id)).toBe(c);
  });
});

describe("saved views", () => {
  test("are saved first, renamed, moved and deleted", () => {
    const saved = edited({ type: "save-view", id: sampleId("n"), name: "  A\nnight\u0000 ", link: "/?v=1" });
    expect(saved.views[0]).toEqual({ id: "n", name: "A night", link: "/?v=1", madeMs: 1000 });
    expect(viewsOf(saved)).toBe("n x y z");
    const renamed = edited({ type: "rename-view", id: sampleId("y"), name: "Why" });
    expect(renamed.views.map(({ name }) => name)).toEqual(["View x", "Why", "View z"]);
    expect(viewsOf(edited({ type: "move-view", id: sampleId("z"), to: 0 }))).toBe("z x y");
    expect(viewsOf(edited({ type: "delete-view", id: sampleId("y") }))).toBe("x z");
  });

  test("have names of one line and at most 120 characters", () => {
    expect(savedName(" a ".repeat(100)).length).toBeLessThanOrEqual(120);
    expect(savedName("\u0007\n\t ")).toBe("");
  });
});

test("an edit of what is not there, or to what it is, changes nothing", () => {
  const gone = sampleId("gone");
  const idle: ShelfEdit[] = [
    { type: "edit-briefing", id: gone, edit: { type: "rename", title: "x" } },
    { type: "edit-briefing", id: a.id, edit: { type: "rename", title: "A" } },
    { type: "duplicate-briefing", id: gone, newId: sampleId("n"), copyEnd: "(copy)" },
    { type: "move-briefing", id: a.id, to: 0 },
    { type: "move-briefing", id: gone, to: 1 },
    { type: "delete-briefing", id: gone, spareId: sampleId("n") },
    { type: "open-briefing", id: a.id },
    { type: "open-briefing", id: gone },
    { type: "save-view", id: gone, name: " ", link: "/" },
    { type: "rename-view", id: sampleId("x"), name: "View x" },
    { type: "rename-view", id: sampleId("x"), name: "" },
    { type: "rename-view", id: gone, name: "x" },
    { type: "move-view", id: sampleId("x"), to: -1 },
    { type: "delete-view", id: gone },
    { type: "import", briefings: [], views: [] },
  ];
  for (const edit of idle) expect(edited(edit)).toBe(shelf);
});

test("there is room for 50 briefings and 200 views, and no edit passes that", () => {
  const newId = idCounter();
  const many = (count: number) => Array.from({ length: count }, newId);
  const full = edited({
    type: "import",
    briefings: many(80).map((id) => ({ ...b, id })),
    views: many(300).map((id) => ({ ...sampleView("x"), id })),
  });
  expect(full.briefings).toHaveLength(MAX_BRIEFINGS);
  expect(full.views).toHaveLength(MAX_SAVED_VIEWS);
  expect(edited({ type: "new-briefing", id: newId(), briefing: b }, full)).toBe(full);
  expect(edited({ type: "duplicate-briefing", id: a.id, newId: newId(), copyEnd: "(copy)" }, full)).toBe(
    full,
  );
  expect(edited({ type: "save-view", id: newId(), name: "x", link: "/" }, full)).toBe(full);
});

const randomEdits: fc.Arbitrary<readonly ShelfEdit[]> = fc
  .array(
    fc.tuple(
      fc.nat({ max: 9 }),
      fc.constantFrom("b0", "b1", "b2", "v0", "v1"),
      fc.integer({ min: -1, max: 5 }),
      fc.string(),
    ),
    { maxLength: 20 },
  )
  .map((rows) => {
    const newId = idCounter();
    return rows.map(([which, text, to, name]): ShelfEdit => {
      const id = sampleId(text);
      const all: readonly [ShelfEdit, ...ShelfEdit[]] = [
        { type: "edit-briefing", id, edit: { type: "rename", title: name } },
        { type: "new-briefing", id: newId(), briefing: { title: name, slides: [] } },
        { type: "duplicate-briefing", id, newId: newId(), copyEnd: "(copy)" },
        { type: "move-briefing", id, to },
        { type: "delete-briefing", id, spareId: newId() },
        { type: "open-briefing", id },
        { type: "save-view", id: newId(), name, link: "/" },
        { type: "rename-view", id, name },
        { type: "move-view", id, to },
        { type: "delete-view", id },
      ];
      return all[which] ?? all[0];
    });
  });

describe("undo", () => {
  test("walks back through any edits and forth again; the current briefing is always one that is there", () => {
    fc.assert(
      fc.property(randomShelf, randomEdits, (start, edits) => {
        const isWhole = ({ briefings, currentId }: Shelf) =>
          briefings.some(({ id }) => id === currentId) &&
          new Set(briefings.map(({ id }) => id)).size === briefings.length;
        let history = beginHistory(start);
        edits.forEach((edit, index) => {
          history = recordEdit(history, edit, index * 10_000);
          expect(isWhole(history.present)).toBe(true);
        });
        const end = history.present;
        while (history.past.length > 0) {
          history = undo(history);
          expect(isWhole(history.present)).toBe(true);
        }
        expect({ ...history.present, currentId: "" }).toEqual({ ...start, currentId: "" });
        while (history.future.length > 0) history = redo(history);
        expect({ ...history.present, currentId: "" }).toEqual({ ...end, currentId: "" });
      }),
    );
  });

  test("brings a deleted briefing back with its slides, and says which one changed", () => {
    const gone = recordEdit(
      beginHistory(shelf),
      { type: "delete-briefing", id: a.id, spareId: sampleId("n") },
      0,
    );
    expect(briefingsOf(gone.present)).toBe("b c");
    const back = undo(gone);
    expect(back.present.briefings[0]).toBe(a);
    expect(back.present.currentId).toBe("a");
    expect(changedBriefing(gone.present, back.present)).toBe("a");
    expect(changedBriefing(back.present, redo(back).present)).toBeNull();
  });

  test("takes a run of typing as one step; another briefing, field or a pause is the next", () => {
    const rename = (id: typeof a.id, title: string): ShelfEdit => ({
      type: "edit-briefing",
      id,
      edit: { type: "rename", title },
    });
    let history = beginHistory(shelf);
    history = recordEdit(history, rename(a.id, "N"), 0);
    history = recordEdit(history, rename(a.id, "Ne"), 500);
    expect(history.past).toHaveLength(1);
    history = recordEdit(history, rename(b.id, "Ne"), 600);
    history = recordEdit(history, rename(b.id, "New"), 5000);
    expect(history.past).toHaveLength(3);
    expect(undo(undo(undo(history))).present).toEqual(shelf);
  });

  test("skips opening a briefing, in this window and in another", () => {
    const opened = recordEdit(beginHistory(shelf), { type: "open-briefing", id: b.id }, 0);
    expect(opened.past).toEqual([]);
    expect(opened.present.currentId).toBe("b");
    const arrived = recordArrival(beginHistory(shelf), { ...shelf, currentId: c.id });
    expect(arrived.past).toEqual([]);
    expect(arrived.present.currentId).toBe("c");
  });

  test("an edit after undo forgets what was undone; what another window did can be undone", () => {
    const removed = recordEdit(beginHistory(shelf), { type: "delete-view", id: sampleId("x") }, 0);
    expect(recordEdit(undo(removed), { type: "delete-view", id: sampleId("y") }, 1).future).toEqual([]);
    expect(undo(recordArrival(removed, sampleShelf([b]))).present).toEqual(removed.present);
  });
});
