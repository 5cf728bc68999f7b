import { describe, expect, test } from "vitest";
import { type BriefingStorage, createBriefingStore } from "./briefing-store";

/** One browser with any number of windows; those that do not write are told of it, as browsers do. */
function browser(start: string | null = null) {
  const kept = { text: start, damaged: null as string | null, full: false };
  const windows: { hear: (() => void) | null }[] = [];
  let count = 0;
  const open = (told = true) => {
    const here: { hear: (() => void) | null } = { hear: null };
    windows.push(here);
    const storage: BriefingStorage = {
      read: () => kept.text,
      write(text) {
        if (kept.full) throw new Error("QuotaExceededError");
        kept.text = text;
        for (const there of windows) if (there !== here) there.hear?.();
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
    const newKey = () => {
      count += 1;
      return `k${count}`;
    };
    const store = createBriefingStore({ storage, newKey, now: () => count * 60_000 });
    store.connect();
    const titles = () =>
      store
        .get()
        .present.slides.map(({ title }) => title)
        .join(" ");
    const add = (title: string) =>
      store.edit({
        type: "add",
        slides: [{ key: newKey(), view: "/on/2023-11-08?v=1", title, caption: "", notes: "" }],
      });
    return { store, titles, add };
  };
  return { kept, open };
}

describe("one's own briefing", () => {
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
      there.store.edit({ type: "rename", title: "Both" });
      expect(there.titles()).toBe("a b c");
      here.add("d");
      expect(here.titles()).toBe("a b c d");
      expect(here.store.get().present.title).toBe("Both");
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
    expect(here.store.get().damage).toMatchObject({ slide: 1, field: "view", rule: "not-text" });
    here.add("new");
    expect(kept.damaged).toContain('"view":3');
    expect(here.titles()).toBe("new");
    here.store.dismissDamage();
    expect(here.store.get().damage).toBeNull();
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
});
