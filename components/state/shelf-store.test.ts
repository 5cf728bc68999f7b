import { describe, expect, test } from "vitest";
import type { BriefingEdit } from "@/lib/story/briefing";
import { briefingAt, type ShelfId, shelfId } from "@/lib/story/shelf/shelf";
import { createShelfStore, type ShelfStorage } from "./shelf-store";

interface OpenWindow {
  hear: (() => void) | null;
  late: string | null;
}

/**
 * One browser with any number of windows; those that do not write are told of it, as browsers do. A window that is `late` reads
 * what was there before, until it is told.
 */
function browser(start: string | null = null) {
  const kept = { text: start, damaged: null as string | null, full: false };
  const windows: OpenWindow[] = [];
  let count = 0;
  const open = (told = true) => {
    const here: OpenWindow = { hear: null, late: null };
    windows.push(here);
    const storage: ShelfStorage = {
      read: () => here.late ?? kept.text,
      write(text) {
        if (kept.full) throw new Error("QuotaExceededError");
        kept.text = text;
        if (here.late !== null) here.late = text;
        for (const there of windows) if (there !== here && there.late === null) there.hear?.();
      },
      keepDamaged: (text) => {
        kept.damaged = text;
      },
      onChange(listener) {
        here.hear = told ? listener : null;
        return () => {
          here.hear = null;
        };
      },
    };
    const newId = (): ShelfId => {
      count += 1;
      const id = shelfId(`k${count}`);
      if (id === null) throw new Error("no id");
      return id;
    };
    const store = createShelfStore({ storage, newId, now: () => count * 60_000 });
    store.connect();
    const edit = (change: BriefingEdit) =>
      store.edit({ type: "edit-briefing", id: store.get().present.currentId, edit: change });
    const titles = () =>
      briefingAt(store.get().present, null)
        .slides.map(({ title }) => title)
        .join(" ");
    const add = (title: string) =>
      edit({
        type: "add",
        slides: [{ key: newId(), view: "/on/2023-11-08?v=1", title, caption: "", notes: "" }],
      });
    const beLate = () => {
      here.late = kept.text;
    };
    const catchUp = () => {
      here.late = null;
      here.hear?.();
    };
    return { store, titles, add, edit, newId, beLate, catchUp };
  };
  return { kept, open };
}

describe("the shelf", () => {
  test("outlives a reload", () => {
    const { open } = browser();
    open().add("one");
    expect(open().titles()).toBe("one");
  });

  test("two windows do not lose each other's changes, even where one was not told", () => {
    for (const told of [true, false]) {
      const { open } = browser();
      const [here, there] = [open(told), open(told)];
      here.add("a");
      there.add("b");
      here.add("c");
      there.edit({ type: "rename", title: "Both" });
      expect(there.titles()).toBe("a b c");
      here.add("d");
      expect(here.titles()).toBe("a b c d");
      expect(briefingAt(here.store.get().present, null).title).toBe("Both");
    }
  });

  test("undo and redo are kept too", () => {
    const { open } = browser();
    const here = open();
    here.add("a");
    here.add("b");
    here.store.undo();
    expect(open().titles()).toBe("a");
    here.store.redo();
    expect(open().titles()).toBe("a b");
  });

  test("what cannot be read is put aside with the reason, and the next change does not write over it", () => {
    const { kept, open } = browser('{"version":1,"slides":[{"view":3}]}');
    const here = open();
    expect(here.store.get().refusals.map((said) => said("en"))).toEqual(["In slide 1, view: not text."]);
    here.add("new");
    expect(kept.damaged).toContain('"view":3');
    expect(here.titles()).toBe("new");
    here.store.dismissRefusals();
    expect(here.store.get().refusals).toEqual([]);
  });

  test("a browser without room says so and goes on", () => {
    const { kept, open } = browser();
    const here = open();
    kept.full = true;
    here.add("a");
    expect(here.store.get().saved).toBe(false);
    expect(here.titles()).toBe("a");
    kept.full = false;
    here.add("b");
    expect(here.store.get().saved).toBe(true);
    expect(open().titles()).toBe("a b");
  });

  test("the briefing of earlier versions is migrated whole, and only a change writes", () => {
    const slide = { key: "a", view: "/on/2023-11-08?v=1", title: "one", caption: "c", notes: "n" };
    const text = JSON.stringify({ version: 1, title: "Mine", slides: [slide] });
    const { kept, open } = browser(text);
    const here = open();
    expect(briefingAt(here.store.get().present, null)).toMatchObject({ title: "Mine", slides: [slide] });
    expect(kept.text).toBe(text);
    here.add("two");
    expect(JSON.parse(kept.text ?? "")).toMatchObject({
      v: 1,
      briefings: [{ title: "Mine", changed: 60000 }],
    });
    expect(open().titles()).toBe("one two");
  });

  test("what two windows write at once, without knowing of each other, is merged in both", () => {
    const { kept, open } = browser();
    const [here, there] = [open(), open()];
    here.add("a");
    const mine = here.newId();
    const theirs = there.newId();
    there.beLate();
    here.store.edit({ type: "new-briefing", id: mine, briefing: { title: "Here", slides: [] } });
    there.store.edit({ type: "new-briefing", id: theirs, briefing: { title: "There", slides: [] } });
    there.store.edit({ type: "save-view", id: there.newId(), name: "View", link: "/" });
    there.catchUp();
    for (const window of [here, there]) {
      const { briefings, views } = window.store.get().present;
      expect(briefings.map(({ title }) => title).sort()).toEqual(["", "Here", "There"]);
      expect(views.map(({ name }) => name)).toEqual(["View"]);
    }
    expect(kept.text).toContain('"Here"');
    expect(kept.text).toContain('"There"');
  });

  test("of a briefing that both edit at once the later edit is shown, and undo finds the earlier one", () => {
    const { open } = browser();
    const [here, there] = [open(), open()];
    here.add("a");
    there.beLate();
    here.add("b");
    there.add("c");
    there.catchUp();
    expect(here.titles()).toBe("a c");
    expect(there.titles()).toBe("a c");
    here.store.undo();
    expect(here.titles()).toBe("a b");
    expect(there.titles()).toBe("a b");
  });

  test("what one window undoes or deletes stays so, although the other had just written it", () => {
    const { open } = browser();
    const [here, there] = [open(), open()];
    here.add("a");
    here.add("b");
    there.store.undo();
    there.add("x");
    expect(here.titles()).toBe(there.titles());
    const { currentId } = here.store.get().present;
    here.add("c");
    there.store.edit({ type: "delete-briefing", id: currentId, spareId: there.newId() });
    expect(here.titles()).toBe("");
    here.store.undo();
    expect(there.titles()).toContain("c");
  });

  test("what had no room is kept beside what another window writes meanwhile", () => {
    const { kept, open } = browser();
    const [here, there] = [open(), open()];
    here.add("a");
    kept.full = true;
    here.store.edit({ type: "save-view", id: here.newId(), name: "Here", link: "/" });
    kept.full = false;
    // Windows hear of each other after the write, not during it.
    there.beLate();
    there.add("b");
    there.catchUp();
    expect(here.store.get().saved).toBe(true);
    expect(there.store.get().present.views.map(({ name }) => name)).toEqual(["Here"]);
    expect(there.titles()).toBe("a b");
  });
});
